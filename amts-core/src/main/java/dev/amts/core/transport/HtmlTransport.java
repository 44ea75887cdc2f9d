package dev.amts.core.transport;

import dev.amts.api.Language;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.HtmlEncoding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as an HTML document, a paragraph each, with inline codes in {@code translate="no"} ({@link HtmlEncoding}), and
 * back. Immutable and thread-safe.
 */
final class HtmlTransport {
    static final String MEDIA_TYPE = "text/html";
    private static final Pattern PARAGRAPH = Pattern.compile(
            "<\\s*p(?![\\w-])([^<>]{0,200})>(.*?)<\\s*/\\s*p\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ID =
            Pattern.compile("(?<![\\w-])id\\s*=\\s*[^\\w<>]{0,3}u(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    private HtmlTransport() {}

    /**
     * A document of texts.
     *
     * @param first the number of the first text: the paragraphs are {@code u<first>}, {@code u<first + 1>} …
     */
    static byte[] write(Language language, List<CodedText> texts, int first) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head><meta charset=\"UTF-8\"></head>\n<body>\n");
        for (int i = 0; i < texts.size(); i++) {
            html.append("<p id=\"u")
                    .append(first + i)
                    .append("\">")
                    .append(HtmlEncoding.instance().encode(texts.get(i)))
                    .append("</p>\n");
        }
        return html.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in the paragraphs of a document, by number; the first counts where two have one number. */
    static Map<Integer, String> read(byte[] html) {
        Map<Integer, String> found = new HashMap<>();
        Matcher paragraph = PARAGRAPH.matcher(new String(html, StandardCharsets.UTF_8));
        while (paragraph.find()) {
            Matcher id = ID.matcher(paragraph.group(1));
            if (id.find()) {
                found.putIfAbsent(Integer.parseInt(id.group(1)), paragraph.group(2));
            }
        }
        return found;
    }
}
