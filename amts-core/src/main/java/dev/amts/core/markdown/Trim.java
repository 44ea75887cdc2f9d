package dev.amts.core.markdown;

import dev.amts.api.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes layout off the lines of a text. */
final class Trim {
    private Trim() {}

    /** The lines without white space at their begins and at the end of the last; empty if nothing is left. */
    static List<Span> lines(String source, List<Span> lines) {
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
            out.add(new Span(start, end));
        }
        while (!out.isEmpty() && out.get(0).isEmpty()) {
            out.remove(0);
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

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
