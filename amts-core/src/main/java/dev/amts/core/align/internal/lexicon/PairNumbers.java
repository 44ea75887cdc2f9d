package dev.amts.core.align.internal.lexicon;

import java.util.Arrays;

/** Numbers pairs of units from 0 on: an open hash table of longs. Not thread-safe. */
final class PairNumbers {
    private static final long FREE = -1;

    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;

    PairNumbers() {
        Arrays.fill(keys, FREE);
    }

    int size() {
        return size;
    }

    /** The number of a pair, which is new or known. */
    int number(int first, int second) {
        long key = ((long) first << 32) | second;
        int at = slot(key);
        if (keys[at] == key) {
            return numbers[at];
        }
        if (size * 2 >= keys.length) {
            grow();
            at = slot(key);
        }
        keys[at] = key;
        numbers[at] = size;
        return size++;
    }

    /** The pairs by their numbers: the first unit in the upper half, the second in the lower. */
    long[] pairs() {
        long[] pairs = new long[size];
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != FREE) {
                pairs[numbers[at]] = keys[at];
            }
        }
        return pairs;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int at = (int) (mixed >>> 32) & mask;
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldKeys[k] != FREE) {
                int at = slot(oldKeys[k]);
                keys[at] = oldKeys[k];
                numbers[at] = oldNumbers[k];
            }
        }
    }
}
