package dev.amts.core.align.word;

import java.util.Arrays;

/** Amounts by two numbers, in open addressing: no objects, for there are many. Not thread-safe while it grows. */
final class PairTable {
    private static final long FREE = -1;
    private static final int FIRST_SIZE = 1 << 12;

    private long[] keys = new long[FIRST_SIZE];
    private double[] amounts = new double[FIRST_SIZE];
    private int size;

    PairTable() {
        Arrays.fill(keys, FREE);
    }

    /** The amount of two numbers that are not negative, 0 if there is none. */
    double get(int first, int second) {
        return amounts[slot((long) first << 32 | second)];
    }

    void add(int first, int second, double more) {
        long key = (long) first << 32 | second;
        int slot = slot(key);
        if (keys[slot] == FREE) {
            if (++size * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
        }
        amounts[slot] += more;
    }

    /** Divides all amounts by those of their first numbers. */
    void divide(double[] byFirst) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                amounts[i] /= byFirst[(int) (keys[i] >>> 32)];
            }
        }
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldAmounts = amounts;
        keys = new long[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        amounts = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                amounts[slot] = oldAmounts[i];
            }
        }
    }
}
