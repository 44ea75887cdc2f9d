package dev.amts.core.document;

import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Writes a document with some text units replaced, and every other character kept. Immutable and thread-safe. */
public final class Splicer {
    private Splicer() {}

    /**
     * The document with the markup of the translations as it is.
     *
     * @param format the name of the format that renders
     * @throws IllegalArgumentException if an id is not of this document, or the document is of another format
     */
    public static String splice(String format, Document document, Map<String, CodedText> translations) {
        String lineEnd = lineEnd(document.source());
        return splice(
                format,
                document,
                translations,
                (unit, text) -> text.text().replace("\r\n", "\n").replace("\n", lineEnd + unit.linePrefix()));
    }

    /**
     * The document with the translations as {@code writer} puts them into the source.
     *
     * @throws IllegalArgumentException if an id is not of this document, or the document is of another format
     */
    public static String splice(
            String format,
            Document document,
            Map<String, CodedText> translations,
            BiFunction<TextUnit, CodedText, String> writer) {
        if (!document.format().equals(format)) {
            throw new IllegalArgumentException(
                    document.name() + " was parsed as " + document.format() + " and cannot be written as " + format);
        }
        if (translations.isEmpty()) {
            return document.source();
        }
        List<TextUnit> units = document.units();
        refuseUnknown(document, units, translations);
        String source = document.source();
        StringBuilder out = new StringBuilder(source.length() + source.length() / 4);
        int from = 0;
        for (TextUnit unit : units) {
            CodedText translation = translations.get(unit.id());
            // An equal text is kept as it stands, however its lines were indented.
            if (translation != null && !translation.text().equals(unit.content().text())) {
                out.append(source, from, unit.span().start()).append(writer.apply(unit, translation));
                from = unit.span().end();
            }
        }
        return out.append(source, from, source.length()).toString();
    }

    /**
     * The markup of a translation, with codes that are the unit's own as they stand there: engines are given texts on one
     * line, so that a line end in a formula, or a line break set on purpose, comes back as a space.
     */
    public static String restored(CodedText translation, CodedText original) {
        Map<String, String> lines = new HashMap<>();
        for (InlineCode code : original.codes()) {
            String data = original.data(code);
            if (data.indexOf('\n') >= 0) {
                lines.put(code.id() + code.role() + onOneLine(data), data);
            }
        }
        if (lines.isEmpty()) {
            return translation.text();
        }
        StringBuilder out = new StringBuilder(translation.length() + 16);
        int from = 0;
        for (InlineCode code : translation.codes()) {
            String data = translation.data(code);
            out.append(translation.text(), from, code.start())
                    .append(lines.getOrDefault(code.id() + code.role() + onOneLine(data), data));
            from = code.end();
        }
        return out.append(translation.text(), from, translation.length()).toString();
    }

    private static String onOneLine(String data) {
        return data.strip().replaceAll("\\s+", " ");
    }

    /** The line end that a text uses: that of its first line. */
    public static String lineEnd(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    private static void refuseUnknown(Document document, List<TextUnit> units, Map<String, CodedText> translations) {
        Set<String> unknown = new HashSet<>(translations.keySet());
        units.forEach(unit -> unknown.remove(unit.id()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(document.name() + " has no text unit " + String.join(", ", unknown));
        }
    }
}
