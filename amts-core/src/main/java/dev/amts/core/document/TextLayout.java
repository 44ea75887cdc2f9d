package dev.amts.core.document;

import dev.amts.api.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes the layout off the lines of a text, and tells what further lines need. Immutable and thread-safe. */
public final class TextLayout {
    private TextLayout() {}

    /**
     * The lines without white space at their begins and at the end of the last, and without empty ones at either end; none if
     * nothing is left.
     */
    public static List<Span> trim(String source, List<Span> lines) {
        List<Span> out = new ArrayList<>(lines.size());
        for (Span line : lines) {
            int start = line.start();
            int end = line.end();
            while (end > start && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == '\r')) {
                end--;
            }
            while (start < end && isBlank(source.charAt(start))) {
                start++;
            }
            if (start < end || !out.isEmpty()) {
                out.add(new Span(start, end));
            }
        }
        while (!out.isEmpty()) {
            Span last = out.remove(out.size() - 1);
            int end = last.end();
            while (end > last.start() && isBlank(source.charAt(end - 1))) {
                end--;
            }
            if (end > last.start()) {
                out.add(new Span(last.start(), end));
                break;
            }
        }
        return out;
    }

    /** What stands before all lines of a text but the first; of a text of one line, what a second one would need. */
    public static String prefix(String source, List<Span> lines) {
        Span first = lines.get(0);
        if (lines.size() > 1) {
            String common = null;
            for (Span line : lines.subList(1, lines.size())) {
                if (!line.isEmpty()) {
                    String own = source.substring(lineStart(source, line.start()), line.start());
                    common = common == null ? own : common(common, own);
                }
            }
            return common == null ? "" : common;
        }
        StringBuilder prefix = new StringBuilder();
        for (int i = lineStart(source, first.start()); i < first.start(); i++) {
            char c = source.charAt(i);
            if (c == '>' || isBlank(c)) {
                prefix.append(c);
            } else if ("-*+.)".indexOf(c) >= 0 || Character.isDigit(c)) {
                prefix.append(' ');
            } else {
                break;
            }
        }
        return prefix.toString();
    }

    private static String common(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return one.substring(0, i);
    }

    private static int lineStart(String source, int offset) {
        int i = offset;
        while (i > 0 && source.charAt(i - 1) != '\n' && source.charAt(i - 1) != '\r') {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
