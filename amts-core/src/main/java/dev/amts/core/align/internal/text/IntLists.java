package dev.amts.core.align.internal.text;

import java.util.Arrays;

/** Many short lists of ints in two arrays. Immutable. */
public final class IntLists {
    private final int[] starts;
    private final int[] values;

    private IntLists(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * Lists in given arrays, which are not copied.
     *
     * @param starts where each list begins, and one more for the end
     */
    public static IntLists of(int[] starts, int[] values) {
        return new IntLists(starts, values);
    }

    /** The list of each value. */
    public int[] lists() {
        int[] lists = new int[values.length];
        for (int list = 0; list < size(); list++) {
            Arrays.fill(lists, start(list), end(list), list);
        }
        return lists;
    }

    /** How many lists. */
    public int size() {
        return starts.length - 1;
    }

    /** Where a list begins in the numbering of all values; {@code start(size())} is how many there are. */
    public int start(int list) {
        return starts[list];
    }

    /** Where a list ends. */
    public int end(int list) {
        return starts[list + 1];
    }

    /** How many values a list has. */
    public int length(int list) {
        return starts[list + 1] - starts[list];
    }

    /** A value by its number among all. */
    public int value(int position) {
        return values[position];
    }

    /**
     * For each value, the nearest earlier list that holds it too, or −1.
     *
     * @param range all values are from 0 to below this
     */
    public int[] previousLists(int range) {
        int[] last = new int[range];
        Arrays.fill(last, -1);
        int[] previous = new int[values.length];
        for (int list = 0; list < size(); list++) {
            for (int k = start(list); k < end(list); k++) {
                previous[k] = last[values[k]];
            }
            for (int k = start(list); k < end(list); k++) {
                last[values[k]] = list;
            }
        }
        return previous;
    }

    /** Puts lists together one after the other. Not thread-safe. */
    public static final class Builder {
        private int[] starts = new int[64];
        private int[] values = new int[256];
        private int lists;
        private int count;

        /** Adds a value to the list that is being made. */
        public void add(int value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        /** Ends the list that is being made. */
        public void endList() {
            lists++;
            if (lists == starts.length) {
                starts = Arrays.copyOf(starts, lists * 2);
            }
            starts[lists] = count;
        }

        public IntLists build() {
            return new IntLists(Arrays.copyOf(starts, lists + 1), Arrays.copyOf(values, count));
        }
    }
}
