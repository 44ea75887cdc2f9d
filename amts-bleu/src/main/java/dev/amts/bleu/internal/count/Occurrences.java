package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;
import java.util.Arrays;

/**
 * The places of each word in a text, from the last to the first, for another text's words to be looked up. Reused; for
 * one thread at a time.
 *
 * <p>A hash table that needs no clearing between texts: the places of each are stored above a higher base, and what is
 * below the base is an empty slot. Whether a word is there no branch predictor can guess, so that is left to arithmetic;
 * the branches are foreseen but for collisions and words that are longer than their two numbers.
 */
final class Occurrences {
    /** After the first place of a word. */
    static final int NONE = 0;
    /** The only place of words that the text does not have; not next to a real one. */
    static final int NOWHERE = 1;
    /** The place of the first word of the text. */
    static final int FIRST = 3;

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int FEWEST_SLOTS = 64;
    /** At most so many slots per word, and more than half as many. */
    private static final int SPARSENESS = 16;

    /** By place: the place of the same word before it, or {@link #NONE}. */
    int[] previous = new int[FIRST];

    private long[] keys = new long[FEWEST_SLOTS];
    private long[] tails = new long[FEWEST_SLOTS];
    /** Per slot the base plus the last place of its word. */
    private int[] stamps = new int[FEWEST_SLOTS];

    private int base;
    private int limit;
    private int mask;
    private int shift;
    private TokenList text = new TokenList();

    /** Replaces the text. */
    void set(TokenList words) {
        text = words;
        reserve(words.size);
        long[] wordKeys = words.keys;
        long[] wordTails = words.tails;
        int[] before = previous;
        for (int i = 0; i < words.size; i++) {
            long key = wordKeys[i];
            long tail = wordTails[i];
            int slot = slot(words, i, key, tail);
            int place = i + FIRST;
            before[place] = Math.max(stamps[slot] - base, NONE);
            keys[slot] = key;
            tails[slot] = tail;
            stamps[slot] = base + place;
        }
    }

    /** Looks another text's words up: the last place of each, or {@link #NOWHERE}. */
    void find(TokenList words, int[] lastPlaces) {
        long[] wordKeys = words.keys;
        long[] wordTails = words.tails;
        for (int i = 0; i < words.size; i++) {
            int slot = slot(words, i, wordKeys[i], wordTails[i]);
            lastPlaces[i] = Math.max(stamps[slot] - base, NOWHERE);
        }
    }

    private void reserve(int words) {
        int slots = Math.max(FEWEST_SLOTS, Integer.highestOneBit(words) * SPARSENESS);
        if (stamps.length < slots) {
            keys = new long[slots];
            tails = new long[slots];
            stamps = new int[slots];
            base = 0;
        }
        if (previous.length < FIRST + words) {
            previous = new int[2 * (FIRST + words)];
        }
        base += limit + 1;
        limit = FIRST + words;
        if (base < 0 || base > Integer.MAX_VALUE - limit) {
            Arrays.fill(stamps, 0);
            base = 1;
        }
        mask = slots - 1;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /** The slot of a word, or the empty one that it would go into. */
    private int slot(TokenList words, int word, long key, long tail) {
        int slot = (int) (((key ^ Long.rotateLeft(tail, 27)) * GOLDEN_RATIO) >>> shift);
        if (TokenList.isHashed(tail)) {
            return slotOfLong(words, word, slot);
        }
        while (isTakenByOther(slot, key, tail)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * Written as one condition: each half by itself could not be foreseen, but a slot that is taken by a different word
     * is a collision, which is rare.
     */
    private boolean isTakenByOther(int slot, long key, long tail) {
        long difference = (keys[slot] ^ key) | (tails[slot] ^ tail);
        return ((difference | -difference) & ~(long) (stamps[slot] - base)) < 0;
    }

    private int slotOfLong(TokenList words, int word, int first) {
        int slot = first;
        while (stamps[slot] >= base && !isSame(slot, words, word)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSame(int slot, TokenList words, int word) {
        return keys[slot] == words.keys[word]
                && tails[slot] == words.tails[word]
                && words.same(word, text, stamps[slot] - base - FIRST);
    }
}
