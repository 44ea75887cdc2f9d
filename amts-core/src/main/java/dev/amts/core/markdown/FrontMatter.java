package dev.amts.core.markdown;

import dev.amts.api.document.BlockKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import dev.amts.core.document.BlockCollector;
import java.util.List;
import java.util.Set;

/**
 * Reads the fields between two lines of three hyphens at a document's begin. Only plain and quoted scalars on one line are
 * text: a block scalar, a list or a map is kept as it is.
 */
final class FrontMatter {
    private final BlockCollector collector;
    private final Set<String> fields;
    private final String text;

    /**
     * @param fields names of the fields that are text
     */
    FrontMatter(BlockCollector collector, Set<String> fields) {
        this.collector = collector;
        this.fields = fields;
        this.text = collector.source();
    }

    /** Adds the fields as blocks, and returns where the document goes on. */
    int read(int start) {
        if (fields.isEmpty() || !isFence(start)) {
            return start;
        }
        int body = LineStart.nextLine(text, start);
        for (int line = body; line < text.length(); line = LineStart.nextLine(text, line)) {
            if (isFence(line)) {
                collector.skeleton(BlockKind.FRONT_MATTER, new Span(start, start + 3), null);
                readFields(body, line);
                collector.skeleton(BlockKind.FRONT_MATTER, new Span(line, line + 3), null);
                return LineStart.nextLine(text, line);
            }
        }
        return start;
    }

    private boolean isFence(int at) {
        return text.startsWith("---", at)
                && text.substring(at + 3, LineStart.lineEnd(text, at)).isBlank();
    }

    private void readFields(int from, int to) {
        for (int line = from; line < to; line = LineStart.nextLine(text, line)) {
            int end = LineStart.lineEnd(text, line);
            Span span = new Span(line, end);
            int colon = span.of(text).indexOf(':');
            String name = colon > 0 ? text.substring(line, line + colon) : "";
            String anchor = name.isBlank() ? null : "field:" + name.strip();
            if (fields.contains(name)) {
                List<BlockCollector.Lines> value =
                        List.of(new BlockCollector.Lines(List.of(value(line + colon + 1, end)), CodedText::plain));
                collector.add(BlockKind.FRONT_MATTER, 0, span, List.of(), anchor, value);
            } else {
                collector.skeleton(BlockKind.FRONT_MATTER, span, anchor);
            }
        }
    }

    /** The span of a scalar without its quotes. */
    private Span value(int from, int to) {
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
        return "|>&*[{!".indexOf(first) >= 0 ? new Span(start, start) : new Span(start, end);
    }
}
