package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;
import java.util.Arrays;

/**
 * Numbers the different words of one text from 1 on, and finds them in another. For one thread at a time.
 *
 * <p>The hash table needs no clearing between segments, because each numbers its words from a higher base and takes
 * smaller numbers for empty slots.
 */
final class WordTable {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST = 64;
    /** At most so many slots per word, and more than half as many. */
    private static final int SPARSENESS = 16;

    private long[] keys = new long[SMALLEST];
    private int[] stamps = new int[SMALLEST];
    private int base;
    private int mask;
    private int shift;
    private int size;
    private int highestCount;
    private TokenList text = new TokenList();

    /** By number: how often the text has the word. Index 0 stands for words that it does not have. */
    int[] counts = new int[128];

    private int[] latest = new int[128];
    /** By number: where the word is first. */
    int[] positions = new int[128];

    /** Numbers the words of a text, in order of their first appearance; at least as long as the text plus 1. */
    void number(TokenList words, int[] numbers) {
        begin(words);
        long[] k = keys;
        int[] s = stamps;
        int[] c = counts;
        int[] p = positions;
        int known = 0;
        int highest = 0;
        for (int i = 0; i < words.size; i++) {
            long key = words.keys[i];
            int slot = TokenList.isHashed(key) ? hashedSlot(words, i) : slot(k, s, key);
            boolean isNew = s[slot] < base;
            int number = isNew ? ++known : s[slot] - base;
            k[slot] = key;
            s[slot] = base + number;
            int count = isNew ? 1 : c[number] + 1;
            c[number] = count;
            highest = Math.max(highest, count);
            p[number] = isNew ? i : p[number];
            numbers[i] = number;
        }
        size = known;
        highestCount = highest;
    }

    /** The numbers of another text's words, 0 for those that the numbered text does not have. */
    void find(TokenList words, int[] numbers) {
        long[] k = keys;
        int[] s = stamps;
        for (int i = 0; i < words.size; i++) {
            long key = words.keys[i];
            int slot = TokenList.isHashed(key) ? hashedSlot(words, i) : slot(k, s, key);
            numbers[i] = Math.max(0, s[slot] - base);
        }
    }

    /** How often the most frequent word of the numbered text stands in it. */
    int highestCount() {
        return highestCount;
    }

    /** Tells of each position of the numbered text the next one with the same word, −1 after the last. */
    void link(int[] numbers, int length, int[] following) {
        for (int number = 1; number <= size; number++) {
            latest[number] = -1;
        }
        for (int i = length - 1; i >= 0; i--) {
            following[i] = latest[numbers[i]];
            latest[numbers[i]] = i;
        }
    }

    private void begin(TokenList words) {
        text = words;
        int slots = Math.max(SMALLEST, Integer.highestOneBit(words.size) * SPARSENESS);
        if (keys.length < slots) {
            keys = new long[slots];
            stamps = new int[slots];
            base = 0;
        }
        if (counts.length <= words.size) {
            counts = new int[2 * words.size];
            latest = new int[2 * words.size];
            positions = new int[2 * words.size];
        }
        base += size + 1;
        if (base > Integer.MAX_VALUE - words.size - 2) {
            Arrays.fill(stamps, 0);
            base = 1;
        }
        mask = slots - 1;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
        counts[0] = 0;
    }

    /**
     * The slot of a key, or the empty one that it would go into. Whether the slot is the key's or empty is left to the
     * caller: here only a collision, which is rare, makes the branch that is not foreseen.
     */
    @SuppressWarnings("ShortCircuitBoolean")
    private int slot(long[] k, int[] s, long key) {
        int slot = (int) ((key * GOLDEN_RATIO) >>> shift);
        while (k[slot] != key & s[slot] >= base) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int hashedSlot(TokenList words, int word) {
        long key = words.keys[word];
        int slot = (int) ((key * GOLDEN_RATIO) >>> shift);
        while (stamps[slot] >= base && (keys[slot] != key || !isSame(stamps[slot] - base, words, word))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSame(int number, TokenList words, int word) {
        int position = positions[number];
        return words.same(word, text.text, text.starts[position], text.ends[position]);
    }
}
