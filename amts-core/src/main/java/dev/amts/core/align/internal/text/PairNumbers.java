package dev.amts.core.align.internal.text;

import java.util.Arrays;

/** Numbers for pairs of numbers: a hash table without objects, as long texts have millions of n-grams. Not thread-safe. */
final class PairNumbers {
    private static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    PairNumbers() {
        Arrays.fill(numbers, NONE);
    }

    /**
     * The number of a pair.
     *
     * @param first not negative
     * @param second not negative
     * @param next the number that the pair gets if it is new
     */
    int number(int first, int second, int next) {
        long key = (long) first << 32 | second;
        int at = place(key);
        if (numbers[at] == NONE) {
            keys[at] = key;
            numbers[at] = next;
            size++;
            if (size * 2 > keys.length) {
                grow();
            }
            return next;
        }
        return numbers[at];
    }

    /** Where a key is, or where it would go. */
    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (numbers[at] != NONE && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        Arrays.fill(numbers, NONE);
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldNumbers[k] != NONE) {
                int at = place(oldKeys[k]);
                keys[at] = oldKeys[k];
                numbers[at] = oldNumbers[k];
            }
        }
    }
}
