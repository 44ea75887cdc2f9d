package dev.amts.core.format.notebook;

import dev.amts.api.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a notebook: its source is one string, or a list of strings, one a line. Immutable.
 *
 * @param type {@code "markdown"}, {@code "code"} or {@code "raw"}
 * @param strings the parts of its source
 * @param lineGap what stands between the end of a line's string and the begin of the next one's text; empty if the source is
 *     one string
 */
record NotebookCell(String type, List<JsonString> strings, String lineGap) {
    NotebookCell {
        strings = List.copyOf(strings);
    }

    static NotebookCell of(String json, String type, List<JsonString> strings, boolean list) {
        if (!list || strings.isEmpty()) {
            return new NotebookCell(type, strings, "");
        }
        if (strings.size() > 1) {
            return new NotebookCell(
                    type,
                    strings,
                    json.substring(strings.get(0).end(), strings.get(1).start()));
        }
        int quote = strings.get(0).start() - 1;
        int bracket = json.lastIndexOf('[', quote);
        return new NotebookCell(type, strings, "\"," + json.substring(bracket + 1, quote) + "\"");
    }

    /** All of its source. */
    String text() {
        StringBuilder text = new StringBuilder();
        strings.forEach(string -> text.append(string.decoded()));
        return text.toString();
    }

    /** Where its source lies in the notebook. */
    Span span() {
        return strings.isEmpty()
                ? new Span(0, 0)
                : new Span(
                        strings.get(0).start(), strings.get(strings.size() - 1).end());
    }

    /** Where spans of its source lie in the notebook; given in order. */
    List<Span> locate(List<Span> spans) {
        int[] offsets = new int
                [strings.stream().mapToInt(string -> string.decoded().length()).sum()];
        int[] ends = new int[offsets.length];
        int n = 0;
        for (JsonString string : strings) {
            for (int i = 0; i < string.decoded().length(); i++, n++) {
                offsets[n] = string.offset(i);
                ends[n] = string.offset(i + 1);
            }
        }
        List<Span> located = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int start = span.start() < n ? offsets[span.start()] : span().end();
            located.add(new Span(start, span.isEmpty() ? start : ends[span.end() - 1]));
        }
        return located;
    }
}
