package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;

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
    /** Numbers per slot, as a power of two: the two numbers of the word, the base plus its last place, a spare one. */
    private static final int SLOT_BITS = 2;

    private static final int SLOT = 1 << SLOT_BITS;

    /** By place: the place of the same word before it, or {@link #NONE}. */
    int[] previous = new int[FIRST];

    private long[] slots = new long[FEWEST_SLOTS * SLOT];
    private long base = 1;
    private int limit;
    /** The highest index of a slot in use. */
    private int mask;
    /** Leaves of a hash the bits that number a slot, and those below them. */
    private int shift;

    private TokenList text = new TokenList();

    /** Replaces the text. */
    void set(TokenList words) {
        text = words;
        reserve(words.size);
        long[] table = slots;
        int[] before = previous;
        long empty = base;
        for (int i = 0; i < words.size; i++) {
            long key = words.keys[i];
            long tail = words.tails[i];
            int slot = slot(words, i, key, tail);
            int place = i + FIRST;
            before[place] = (int) Math.max(table[slot + 2] - empty, NONE);
            table[slot] = key;
            table[slot + 1] = tail;
            table[slot + 2] = empty + place;
        }
    }

    /** Looks another text's words up: the last place of each, or {@link #NOWHERE}. */
    void find(TokenList words, int[] lastPlaces) {
        long[] table = slots;
        long empty = base;
        for (int i = 0; i < words.size; i++) {
            int slot = slot(words, i, words.keys[i], words.tails[i]);
            lastPlaces[i] = (int) Math.max(table[slot + 2] - empty, NOWHERE);
        }
    }

    private void reserve(int words) {
        int count = Math.max(FEWEST_SLOTS, Integer.highestOneBit(words) * SPARSENESS);
        if (slots.length < count * SLOT) {
            slots = new long[count * SLOT];
        }
        if (previous.length < FIRST + words) {
            previous = new int[2 * (FIRST + words)];
        }
        base += limit;
        limit = FIRST + words;
        mask = (count - 1) << SLOT_BITS;
        shift = Long.SIZE - SLOT_BITS - Integer.numberOfTrailingZeros(count);
    }

    /** The index of a word's slot, or of the empty one that it would go into. */
    private int slot(TokenList words, int word, long key, long tail) {
        int first = (int) (((key ^ Long.rotateLeft(tail, 27)) * GOLDEN_RATIO) >>> shift) & mask;
        return TokenList.isHashed(tail) ? slotOfLong(words, word, first) : slotOfShort(key, tail, first);
    }

    /**
     * The condition is written as one: each half by itself could not be foreseen, but a slot that is taken by a different
     * word is a collision, which is rare.
     */
    private int slotOfShort(long key, long tail, int first) {
        long[] table = slots;
        int slot = first;
        while (true) {
            long difference = (table[slot] ^ key) | (table[slot + 1] ^ tail);
            if (((difference | -difference) & ~(table[slot + 2] - base)) >= 0) {
                return slot;
            }
            slot = (slot + SLOT) & mask;
        }
    }

    private int slotOfLong(TokenList words, int word, int first) {
        int slot = first;
        while (slots[slot + 2] >= base && !isSame(slot, words, word)) {
            slot = (slot + SLOT) & mask;
        }
        return slot;
    }

    private boolean isSame(int slot, TokenList words, int word) {
        return slots[slot] == words.keys[word]
                && slots[slot + 1] == words.tails[word]
                && words.same(word, text, (int) (slots[slot + 2] - base) - FIRST);
    }
}
