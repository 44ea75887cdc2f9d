package dev.amts.aws.internal.billing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * How much text of a document Amazon Translate works on. Immutable.
 *
 * <p>Of HTML, XLIFF and Office files tags do not count; text in {@code translate="no"} does, since nothing in the service's
 * documentation says that it is free: the bill is at most this.
 *
 * @param characters Unicode code points
 * @param bytes the same text in UTF-8
 */
public record BilledText(long characters, long bytes) {
    private static final long LARGEST_PART = 200L << 20;

    /** The text of a document. */
    public static BilledText of(String mediaType, byte[] document) {
        if (mediaType.startsWith("application/vnd.openxmlformats")) {
            return office(document);
        }
        String text = new String(document, StandardCharsets.UTF_8);
        return mediaType.equals("text/html") || mediaType.equals("application/x-xliff+xml")
                ? betweenTags(text)
                : all(text);
    }

    /** All of a text. */
    public static BilledText all(String text) {
        return new BilledText(text.codePointCount(0, text.length()), text.getBytes(StandardCharsets.UTF_8).length);
    }

    private static BilledText betweenTags(String html) {
        long characters = 0;
        long bytes = 0;
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && opensTag(html, at)) {
                int end = html.startsWith("<!--", at) ? html.indexOf("-->", at) : html.indexOf('>', at);
                at = end < 0 ? html.length() : end + (html.startsWith("<!--", at) ? 3 : 1);
            } else {
                int length = c == '&' ? reference(html, at) : Character.charCount(html.codePointAt(at));
                bytes += c == '&' ? 1 : utf8(html.codePointAt(at));
                characters++;
                at += length;
            }
        }
        return new BilledText(characters, bytes);
    }

    private static boolean opensTag(String html, int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    /** The length of a character reference, or 1 if there is none. */
    private static int reference(String html, int at) {
        int end = at + 1;
        while (end < html.length()
                && end - at < 12
                && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
            end++;
        }
        return end > at + 1 && end < html.length() && html.charAt(end) == ';' ? end + 1 - at : 1;
    }

    private static int utf8(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static BilledText office(byte[] document) {
        long characters = 0;
        long bytes = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") && !entry.getName().startsWith("docProps/")) {
                    byte[] part = zip.readNBytes((int) LARGEST_PART);
                    BilledText text = betweenTags(new String(part, StandardCharsets.UTF_8));
                    characters += text.characters();
                    bytes += text.bytes();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // The service will say what is wrong with it; until then all of it counts.
            return new BilledText(document.length, document.length);
        }
        return new BilledText(characters, bytes);
    }
}
