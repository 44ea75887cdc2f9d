package dev.amts.bleu.internal.count;

/** Where pairs of places are first. For one thread at a time. */
final class PairTable {
    private final Slots slots = new Slots();
    private long[] keys = new long[0];

    /** Two places as one number. */
    static long pair(int one, int other) {
        return ((long) one << 32) | other;
    }

    /** Empties the table and makes room for so many pairs at places below a limit. */
    void clear(int pairs, int limit) {
        slots.clear(pairs, limit);
        if (keys.length < slots.stamps.length) {
            keys = new long[slots.stamps.length];
        }
    }

    /** Enters a pair unless it is there; returns its first place. */
    int enter(long pair, int here) {
        int slot = slot(pair);
        if (slots.isTaken(slot)) {
            return slots.place(slot);
        }
        keys[slot] = pair;
        slots.take(slot, here);
        return here;
    }

    /** The pair's first place, or {@link Places#ABSENT}. */
    int find(long pair) {
        return Math.max(slots.place(slot(pair)), Places.ABSENT);
    }

    private int slot(long pair) {
        int slot = slots.first(pair);
        while (slots.isTakenByOther(slot, keys[slot] ^ pair)) {
            slot = slots.next(slot);
        }
        return slot;
    }
}
