package dev.amts.core.engine.adaptive.postedit;

import java.util.Arrays;

/** Counts by a number that is not −1, in open addressing: no objects, for there are many. Not thread-safe while it grows. */
final class LongCounts {
    private static final long FREE = -1;

    private long[] keys = free(1 << 10);
    private int[] counts = new int[1 << 10];
    private int size;

    private static long[] free(int capacity) {
        long[] keys = new long[capacity];
        Arrays.fill(keys, FREE);
        return keys;
    }

    int get(long key) {
        return counts[slot(key)];
    }

    /** Adds to a count and returns it. */
    int add(long key, int more) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            if (++size * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
        }
        counts[slot] += more;
        return counts[slot];
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
        int[] oldCounts = counts;
        keys = free(oldKeys.length * 2);
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
