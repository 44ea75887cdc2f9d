package dev.amts.core.check;

import java.util.Arrays;

/** Finds the lines of offsets quickly. Immutable. */
final class LineTable {
    private final int[] starts;

    LineTable(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line of an offset, from 1 on. */
    int lineAt(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }
}
