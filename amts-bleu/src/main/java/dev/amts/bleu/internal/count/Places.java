package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;
import java.util.Arrays;

/**
 * The n-grams of one order after the other in a reference, each known by the place where it is first. Reused; for one
 * thread at a time.
 *
 * <p>An n-gram can only be repeated if both of its (n−1)-grams are, so that of each order but the first few n-grams have
 * to be looked at.
 */
final class Places {
    /** The place of n-grams that the reference does not have. */
    static final int ABSENT = 1;
    /** The place of the first word of the reference; not next to {@link #ABSENT}. */
    static final int FIRST = 3;

    private static final int NO_PLACE = -1;
    private static final int UNKNOWN = -1;

    /** By place: where the n-gram at it is first. */
    int[] firsts = new int[0];
    /** By place: how often the n-gram that is first at it stands in the reference. */
    int[] counts = new int[0];

    private final WordTable words = new WordTable();
    private final PairTable pairs = new PairTable();
    private int size;
    private int[] ascending = new int[0];
    private int[] ones = new int[0];

    /** The places of the n-grams that stand in the reference more than once, ascending. */
    private int[] repeated = new int[0];

    private int repeats;
    private long[] candidates = new long[0];

    /** Takes a reference and looks at its words. */
    void set(TokenList reference) {
        size = reference.size;
        reserve(FIRST + size + 2);
        words.set(reference, firsts, counts);
        repeats = UNKNOWN;
        firsts[FIRST + size] = NO_PLACE;
    }

    /** Looks the words of a hypothesis up: the first place of each, or {@link #ABSENT}. */
    void find(TokenList hypothesis, int[] places) {
        words.find(hypothesis, places);
    }

    /** Goes on to n-grams that are longer by one word. */
    void lengthen() {
        if (repeats == UNKNOWN) {
            findRepeatedWords();
        }
        int found = 0;
        for (int k = 0; k + 1 < repeats; k++) {
            int place = repeated[k];
            candidates[found] = PairTable.pair(firsts[place], firsts[place + 1]);
            repeated[found] = place;
            found += repeated[k + 1] == place + 1 ? 1 : 0;
        }
        System.arraycopy(ascending, FIRST, firsts, FIRST, size);
        System.arraycopy(ones, FIRST, counts, FIRST, size);
        pairs.clear(found, FIRST + size);
        for (int k = 0; k < found; k++) {
            int place = repeated[k];
            int first = pairs.enter(candidates[k], place);
            firsts[place] = first;
            counts[first] += first == place ? 0 : 1;
        }
        repeats = 0;
        for (int k = 0; k < found; k++) {
            repeated[repeats] = repeated[k];
            repeats += (1 - counts[firsts[repeated[k]]]) >>> 31;
        }
    }

    /** Where an n-gram of two repeated (n−1)-grams, a {@link PairTable#pair}, is first, or {@link #ABSENT}. */
    int find(long pair) {
        return pairs.find(pair);
    }

    /** Copies how often the reference has each n-gram. */
    void copyCounts(int[] byPlace) {
        System.arraycopy(counts, 0, byPlace, 0, FIRST + size);
    }

    /** Fills an array as if the reference had an n-gram at each place once. */
    void fillWithOnes(int[] byPlace) {
        System.arraycopy(ones, FIRST, byPlace, FIRST, size);
    }

    private void findRepeatedWords() {
        repeats = 0;
        for (int place = FIRST; place < FIRST + size; place++) {
            repeated[repeats] = place;
            repeats += (1 - counts[firsts[place]]) >>> 31;
        }
    }

    private void reserve(int room) {
        if (firsts.length < room) {
            int capacity = 2 * room;
            firsts = new int[capacity];
            counts = new int[capacity];
            repeated = new int[capacity];
            candidates = new long[capacity];
            ascending = new int[capacity];
            Arrays.setAll(ascending, i -> i);
            ones = new int[capacity];
            Arrays.fill(ones, 1);
            Arrays.fill(firsts, 0, FIRST, NO_PLACE);
        }
    }

    /** Where pairs of places are first. For one thread at a time. */
    static final class PairTable {
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
}
