package dev.amts.core.markdown.scan;

import java.util.HashMap;
import java.util.Map;

/**
 * A text that is being scanned from left to right, with searches that cost linear time in all. Not thread-safe.
 */
public final class InlineText {
    private final String text;
    private final Map<String, int[]> searches = new HashMap<>();

    public InlineText(String text) {
        this.text = text;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The character at an offset, or 0 outside the text. */
    public char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    /**
     * Where {@code needle} stands next, from {@code from} on, or −1. The last answer for each needle is kept, so that
     * asking again from further on costs nothing until it is passed.
     */
    public int indexOf(String needle, int from) {
        int[] last = searches.computeIfAbsent(needle, key -> new int[] {Integer.MAX_VALUE, -1});
        boolean known = from >= last[0] && (last[1] < 0 || from <= last[1]);
        if (!known) {
            last[0] = from;
            last[1] = text.indexOf(needle, from);
        }
        return last[1];
    }
}
