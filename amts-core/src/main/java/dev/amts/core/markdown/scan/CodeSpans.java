package dev.amts.core.markdown.scan;

import java.util.HashMap;
import java.util.Map;

/** Finds the ends of code spans. Remembers where runs of backticks stand, so that all searches cost linear time. */
public final class CodeSpans {
    private final String text;
    /** By length of run: the last place where one of that length was seen. */
    private final Map<Integer, Integer> lastSeen = new HashMap<>();

    private int scannedTo;

    public CodeSpans(String text) {
        this.text = text;
    }

    /** The offset after the code span that the run of {@code run} backticks at {@code from} opens, or −1. */
    public int end(int from, int run) {
        int i = Math.max(from + run, 0);
        if (scannedTo >= text.length() && lastSeen.getOrDefault(run, -1) < i) {
            return -1;
        }
        while ((i = text.indexOf('`', i)) >= 0) {
            int length = Characters.runLength(text, i);
            if (i > scannedTo) {
                scannedTo = i;
            }
            lastSeen.merge(length, i, Math::max);
            i += length;
            if (length == run) {
                return i;
            }
        }
        scannedTo = text.length();
        return -1;
    }
}
