package dev.amts.core.markdown;

import dev.amts.api.document.BlockKind;
import dev.amts.api.text.Span;
import java.util.Set;

/** The fields between two lines of three hyphens at a document's begin. Only plain and quoted scalars are text. */
final class FrontMatter {
    private FrontMatter() {}

    /** Adds its fields as blocks, and returns where the document goes on. */
    static int read(String text, int start, Set<String> fields, BlockCollector collector) {
        if (fields.isEmpty() || !isFence(text, start)) {
            return start;
        }
        int body = LineStart.nextLine(text, start);
        for (int line = body; line < text.length(); line = LineStart.nextLine(text, line)) {
            if (isFence(text, line)) {
                collector.skeleton(BlockKind.FRONT_MATTER, new Span(start, start + 3), null);
                fields(text, body, line, fields, collector);
                collector.skeleton(BlockKind.FRONT_MATTER, new Span(line, line + 3), null);
                return LineStart.nextLine(text, line);
            }
        }
        return start;
    }

    private static boolean isFence(String text, int at) {
        return text.startsWith("---", at)
                && text.substring(at + 3, LineStart.lineEnd(text, at)).isBlank();
    }

    private static void fields(String text, int from, int to, Set<String> fields, BlockCollector collector) {
        for (int line = from; line < to; line = LineStart.nextLine(text, line)) {
            int end = LineStart.lineEnd(text, line);
            int colon = text.indexOf(':', line);
            if (end == line) {
                continue;
            }
            Span span = new Span(line, end);
            String name = colon > line && colon < end ? text.substring(line, colon) : "";
            if (fields.contains(name)) {
                collector.text(BlockKind.FRONT_MATTER, span, value(text, colon + 1, end), "field:" + name);
            } else {
                collector.skeleton(BlockKind.FRONT_MATTER, span, name.isBlank() ? null : "field:" + name);
            }
        }
    }

    /** The span of a scalar without its quotes. */
    private static Span value(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        char first = start < end ? text.charAt(start) : 0;
        if (end - start >= 2 && (first == '"' || first == '\'') && text.charAt(end - 1) == first) {
            return new Span(start + 1, end - 1);
        }
        // A block scalar, an alias, a list or a map is not a plain scalar.
        return "|>&*[{!".indexOf(first) >= 0 && first != 0 ? new Span(start, start) : new Span(start, end);
    }
}
