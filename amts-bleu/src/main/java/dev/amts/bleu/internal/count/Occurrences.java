package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;
import java.util.Arrays;

/**
 * The places of each word in a text, from the last to the first, for another text's words to be looked up. Reused; for
 * one thread at a time.
 *
 * <p>A hash table that needs no clearing between texts: the words of each are numbered from a higher base, and what is
 * below the base is an empty slot. The slots hold nothing else, so that they stay in the nearest cache. Whether a word is
 * there no branch predictor can guess, so that is left to arithmetic; the branches are foreseen but for collisions and
 * words that are longer than their two numbers.
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
    /** At most so many slots per word, and more than half as many: a collision costs more than a larger table. */
    private static final int SPARSENESS = 32;
    /** The same of texts that would not fit into a cache anyway. */
    private static final int SPARSENESS_OF_LONG_TEXTS = 4;

    private static final int LONG_TEXT = 1 << 12;

    /** By place: the place of the same word before it, or {@link #NONE}. */
    int[] previous = new int[FIRST];

    /** The base plus the index of the last word with this hash. */
    private int[] slots = new int[FEWEST_SLOTS];

    private int base = FIRST;
    private int size;
    /** Leaves of a hash the bits that number a slot. */
    private int shift;

    private TokenList text = new TokenList();

    /** Replaces the text. */
    void set(TokenList words) {
        reserve(words.size);
        text = words;
        int[] table = slots;
        int[] before = previous;
        int empty = base;
        int right = shift;
        long[] keys = words.keys;
        long[] tails = words.tails;
        for (int i = 0; i < words.size; i++) {
            long key = keys[i];
            long tail = tails[i];
            int slot = first(key, tail, right);
            if (TokenList.isHashed(tail)) {
                slot = slotOfLong(words, i, slot);
            } else {
                while (isTakenByOther(table[slot] - empty, key, tail, keys, tails)) {
                    slot = next(slot, right);
                }
            }
            before[FIRST + i] = Math.max(table[slot] - empty, NONE - FIRST) + FIRST;
            table[slot] = empty + i;
        }
    }

    /** Looks another text's words up: the last place of each, or {@link #NOWHERE}. */
    void find(TokenList words, int[] lastPlaces) {
        int[] table = slots;
        int count = words.size;
        int empty = base;
        int right = shift;
        long[] keys = text.keys;
        long[] tails = text.tails;
        for (int i = 0; i < count; i++) {
            long key = words.keys[i];
            long tail = words.tails[i];
            int slot = first(key, tail, right);
            if (TokenList.isHashed(tail)) {
                slot = slotOfLong(words, i, slot);
            } else {
                while (isTakenByOther(table[slot] - empty, key, tail, keys, tails)) {
                    slot = next(slot, right);
                }
            }
            lastPlaces[i] = Math.max(table[slot] - empty, NOWHERE - FIRST) + FIRST;
        }
    }

    private void reserve(int words) {
        int sparseness = words < LONG_TEXT ? SPARSENESS : SPARSENESS_OF_LONG_TEXTS;
        int count = Math.max(FEWEST_SLOTS, Integer.highestOneBit(words) * sparseness);
        if (slots.length < count) {
            slots = new int[count];
        }
        if (previous.length < FIRST + words) {
            previous = new int[2 * (FIRST + words)];
        }
        // Even the last word of the text before comes out below any place of this one.
        base += size + FIRST;
        if (base < 0 || base > Integer.MAX_VALUE - words) {
            Arrays.fill(slots, 0);
            base = FIRST;
        }
        size = words;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(count);
    }

    private static int first(long key, long tail, int shift) {
        return (int) (((key ^ Long.rotateLeft(tail, 27)) * GOLDEN_RATIO) >>> shift);
    }

    private static int next(int slot, int shift) {
        return (slot + 1) & (-1 >>> (shift - Integer.SIZE));
    }

    /**
     * Whether this is the index of a word, and of a different one. Written as one condition: each half by itself could not
     * be foreseen, but both together are a collision, which is rare.
     */
    private static boolean isTakenByOther(int known, long key, long tail, long[] keys, long[] tails) {
        int index = known & ~(known >> 31);
        long difference = (keys[index] ^ key) | (tails[index] ^ tail);
        return ((difference | -difference) & ~(long) known) < 0;
    }

    private int slotOfLong(TokenList words, int word, int first) {
        int slot = first;
        while (slots[slot] >= base && !isSame(slots[slot] - base, words, word)) {
            slot = next(slot, shift);
        }
        return slot;
    }

    private boolean isSame(int known, TokenList words, int word) {
        return text.keys[known] == words.keys[word]
                && text.tails[known] == words.tails[word]
                && words.same(word, text, known);
    }
}
