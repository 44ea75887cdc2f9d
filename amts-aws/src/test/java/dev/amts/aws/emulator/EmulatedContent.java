package dev.amts.aws.emulator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Translates documents of the content types that the service takes. */
final class EmulatedContent {
    private static final Pattern OFFICE_TEXT = Pattern.compile("(<(?:w:|a:)?t(?: [^>]*)?>)([^<]+)(</(?:w:|a:)?t>)");
    private static final Pattern XLIFF_UNIT =
            Pattern.compile("<source[^>]*>(.*?)</source>(\\s*<target[^>]*/>|\\s*<target[^>]*>.*?</target>)?", 32);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final EmulatedTranslation translation;
    private final String source;
    private final String target;
    private final Map<String, String> examples;
    private final Map<String, String> terms;
    private long characters;

    EmulatedContent(
            EmulatedTranslation translation,
            String source,
            String target,
            Map<String, String> examples,
            Map<String, String> terms) {
        this.translation = translation;
        this.source = source;
        this.target = target;
        this.examples = examples;
        this.terms = terms;
    }

    /** Characters that were billed so far. */
    long characters() {
        return characters;
    }

    /**
     * A whole document.
     *
     * @throws ServiceError if the bytes are not of the content type
     */
    byte[] document(String type, byte[] bytes) {
        if (type.startsWith(OFFICE)) {
            return office(bytes);
        }
        String text = utf8(bytes);
        return switch (type) {
            case "text/html" -> html(text).getBytes(StandardCharsets.UTF_8);
            case "text/plain" -> lines(text).getBytes(StandardCharsets.UTF_8);
            case "application/x-xliff+xml" -> xliff(text).getBytes(StandardCharsets.UTF_8);
            default -> throw ServiceError.of("InvalidRequestException", "Unsupported content type " + type);
        };
    }

    /** A text of a realtime call, where every character is billed. */
    String text(String text) {
        String out = text.contains("<") ? html(text) : lines(EmulatedHtml.unescape(text));
        characters = text.codePointCount(0, text.length());
        return text.contains("<") || !text.contains("&") ? out : EmulatedHtml.escape(out);
    }

    private String html(String html) {
        EmulatedHtml page = new EmulatedHtml(examples, this::one);
        String out = page.translate(html);
        characters += page.characters();
        return out;
    }

    private String lines(String text) {
        characters += text.codePointCount(0, text.length());
        return replaceAll(Pattern.compile("[^\r\n]+"), text, found -> {
            String line = found.group();
            String stripped = line.strip();
            return stripped.isEmpty() ? line : line.replace(stripped, one(stripped));
        });
    }

    private String xliff(String text) {
        return replaceAll(XLIFF_UNIT, text, unit -> {
            characters += unit.group(1).codePointCount(0, unit.group(1).length());
            return "<source>" + unit.group(1) + "</source><target>"
                    + EmulatedHtml.escape(one(EmulatedHtml.unescape(unit.group(1)))) + "</target>";
        });
    }

    private byte[] office(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            boolean any = false;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                any = true;
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                zip.write(entry.getName().endsWith(".xml") ? officePart(part) : part);
            }
            if (!any) {
                throw ServiceError.of("InvalidRequestException", "The document is not an Office file.");
            }
        } catch (IOException e) {
            throw ServiceError.of("InvalidRequestException", "The document cannot be read: " + e.getMessage());
        }
        return out.toByteArray();
    }

    private byte[] officePart(byte[] part) {
        String xml = replaceAll(OFFICE_TEXT, utf8(part), run -> {
            characters += run.group(2).codePointCount(0, run.group(2).length());
            return run.group(1) + EmulatedHtml.escape(one(EmulatedHtml.unescape(run.group(2)))) + run.group(3);
        });
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** A text: as an example has it, else its sentences, each as an example has it or as the function says. */
    private String one(String text) {
        String example = examples.get(text.replaceAll("\\s+", " "));
        if (example != null) {
            return example;
        }
        List<String> sentences = examples.isEmpty() ? List.of(text) : List.of(SENTENCE_END.split(text));
        if (sentences.size() > 1 && sentences.stream().anyMatch(examples::containsKey)) {
            return String.join(" ", sentences.stream().map(this::one).toList());
        }
        String out = translation.translate(new EmulatedTranslation.Text(text, source, target, examples));
        for (Map.Entry<String, String> term : terms.entrySet()) {
            out = out.replace(term.getKey(), term.getValue());
        }
        return out;
    }

    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ServiceError.of("InvalidRequestException", "The document is not UTF-8.");
        }
    }

    private interface Replacement extends java.util.function.Function<Matcher, String> {}

    private static String replaceAll(Pattern pattern, String text, Replacement replacement) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        UnaryOperator<String> literal = Matcher::quoteReplacement;
        while (matcher.find()) {
            matcher.appendReplacement(out, literal.apply(replacement.apply(matcher)));
        }
        return matcher.appendTail(out).toString();
    }
}
