package dev.amts.bleu.internal.count;

import java.util.Arrays;

/**
 * The slots of a hash table of places. They need no clearing between segments, because the places of each are stored
 * above a higher base, and what is below the base is an empty slot. For one thread at a time.
 */
final class Slots {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int FEWEST = 64;
    /** At most so many slots per entry, and more than half as many. */
    private static final int SPARSENESS = 16;

    /** Per slot the base plus the place. */
    int[] stamps = new int[FEWEST];

    int base;
    private int limit;
    private int mask;
    private int shift;

    /** Empties the slots and makes room for so many entries at places below a limit. */
    void clear(int entries, int placesBelow) {
        int count = Math.max(FEWEST, Integer.highestOneBit(entries) * SPARSENESS);
        if (stamps.length < count) {
            stamps = new int[count];
            base = 0;
        }
        base += limit + 1;
        limit = placesBelow;
        if (base < 0 || base > Integer.MAX_VALUE - limit) {
            Arrays.fill(stamps, 0);
            base = 1;
        }
        mask = count - 1;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(count);
    }

    /** The slot to try first. */
    int first(long key) {
        return (int) ((key * GOLDEN_RATIO) >>> shift);
    }

    /** The slot to try after one that another entry has. */
    int next(int slot) {
        return (slot + 1) & mask;
    }

    boolean isTaken(int slot) {
        return stamps[slot] >= base;
    }

    /**
     * Whether the slot is taken, and not by the key that differs in these bits from the one that it has. Written as one
     * condition: each half by itself could not be foreseen, but both together hold only at a collision, which is rare.
     */
    boolean isTakenByOther(int slot, long difference) {
        return ((difference | -difference) & ~(long) (stamps[slot] - base)) < 0;
    }

    /** The place in a slot; negative if it is empty. */
    int place(int slot) {
        return stamps[slot] - base;
    }

    void take(int slot, int place) {
        stamps[slot] = base + place;
    }
}
