package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;
import java.util.Arrays;

/**
 * The places of each word in the lines of a text, from the last to the first, for another text's lines to be looked up.
 * Reused; for one thread at a time.
 *
 * <p>A hash table that needs no clearing between lines: the places of each are numbered from where those of the line before
 * end, and what is below is an empty slot. The slots hold nothing else, so that they stay in the nearest cache. Whether a
 * word is there no branch predictor can guess, so that is left to arithmetic; the branches are foreseen but for collisions
 * and words that are longer than their two numbers.
 */
final class Occurrences {
    /** After the first place of a word. */
    static final int NONE = 0;
    /** The only place of words that the line does not have; not next to a real one. */
    static final int NOWHERE = 1;
    /** The lowest place of a word; one is left free between two lines. */
    static final int FIRST = 3;

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int FEWEST_SLOTS = 64;
    /** At most so many slots per word, and more than half as many: a collision costs more than a larger table. */
    private static final int SPARSENESS = 32;
    /** The same of lines that would not fit into a cache anyway. */
    private static final int SPARSENESS_OF_LONG_LINES = 4;

    private static final int LONG_LINE = 1 << 12;

    /** By place: the place of the same word before it, or {@link #NONE}. */
    int[] previous = new int[128];

    /** The base plus the last place of a word with this hash. */
    private int[] slots = new int[FEWEST_SLOTS];

    private int base;
    /** The line's first place, and that of the next line. */
    private int firstPlace = FIRST;

    private int nextPlace = FIRST;
    private int repeated;
    /** Leaves of a hash the bits that number a slot. */
    private int shift;

    private TokenList text = new TokenList();

    /** Begins with another text. */
    void begin(TokenList lines) {
        text = lines;
        int end = endOfPlaces(lines);
        if (previous.length < end) {
            previous = new int[2 * end];
        }
        base += nextPlace;
        if (base > Integer.MAX_VALUE - end) {
            Arrays.fill(slots, 0);
            base = 0;
        }
        nextPlace = FIRST;
    }

    /** After the last place of a text. */
    static int endOfPlaces(TokenList lines) {
        return FIRST + lines.words() + lines.lines();
    }

    /** Goes on to the text's selected line. */
    void setLine() {
        reserve(text.size);
        int[] table = slots;
        int[] before = previous;
        long[] numbers = text.numbers;
        int origin = firstPlace;
        int end = origin + text.size;
        int first = text.first;
        int zero = base;
        int right = shift;
        int seenBefore = 0;
        for (int place = origin; place < end; place++) {
            int word = first + place - origin;
            long key = numbers[2 * word];
            long tail = numbers[2 * word + 1];
            int slot = first(key, tail, right);
            if (TokenList.isHashed(tail)) {
                slot = slotOfLong(text, word, slot);
            } else {
                while (isTakenByOther(table[slot] - zero - origin, first, key, tail, numbers)) {
                    slot = next(slot, right);
                }
            }
            int known = table[slot] - zero;
            int isNew = (known - origin) >> 31;
            before[place] = known & ~isNew;
            table[slot] = zero + place;
            seenBefore += isNew + 1;
        }
        repeated = seenBefore;
    }

    /** The place of the line's first word. */
    int firstPlace() {
        return firstPlace;
    }

    /** How many words of the line have been in it before. */
    int repeated() {
        return repeated;
    }

    /** Looks the words of another text's selected line up: the last place of each, or {@link #NOWHERE}. */
    void find(TokenList words, int[] lastPlaces) {
        int[] table = slots;
        long[] numbers = text.numbers;
        int origin = firstPlace;
        int first = text.first;
        long[] wanted = words.numbers;
        int from = words.first;
        int to = from + words.size;
        int zero = base;
        int right = shift;
        for (int word = from; word < to; word++) {
            long key = wanted[2 * word];
            long tail = wanted[2 * word + 1];
            int slot = first(key, tail, right);
            if (TokenList.isHashed(tail)) {
                slot = slotOfLong(words, word, slot);
            } else {
                while (isTakenByOther(table[slot] - zero - origin, first, key, tail, numbers)) {
                    slot = next(slot, right);
                }
            }
            int known = table[slot] - zero;
            int isNowhere = (known - origin) >> 31;
            lastPlaces[word] = (known & ~isNowhere) - isNowhere;
        }
    }

    private void reserve(int words) {
        firstPlace = nextPlace;
        nextPlace += words + 1;
        int sparseness = words < LONG_LINE ? SPARSENESS : SPARSENESS_OF_LONG_LINES;
        int count = Math.max(FEWEST_SLOTS, Integer.highestOneBit(words) * sparseness);
        if (slots.length < count) {
            slots = new int[count];
        }
        shift = Long.SIZE - Integer.numberOfTrailingZeros(count);
    }

    private static int first(long key, long tail, int shift) {
        return (int) (((key ^ Long.rotateLeft(tail, 27)) * GOLDEN_RATIO) >>> shift);
    }

    private static int next(int slot, int shift) {
        return (slot + 1) & (-1 >>> (shift - Integer.SIZE));
    }

    /**
     * Whether a slot holds a word of the line, this many after its first, and a different one. Written as one condition:
     * each half by itself could not be foreseen, but both together are a collision, which is rare.
     */
    private static boolean isTakenByOther(int known, int first, long key, long tail, long[] numbers) {
        int word = first + (known & ~(known >> 31));
        long difference = (numbers[2 * word] ^ key) | (numbers[2 * word + 1] ^ tail);
        return ((difference | -difference) & ~(long) known) < 0;
    }

    private int slotOfLong(TokenList words, int word, int first) {
        int slot = first;
        while (slots[slot] - base >= firstPlace && !isSame(slots[slot] - base - firstPlace, words, word)) {
            slot = next(slot, shift);
        }
        return slot;
    }

    private boolean isSame(int known, TokenList words, int word) {
        int index = text.first + known;
        return text.numbers[2 * index] == words.numbers[2 * word]
                && text.numbers[2 * index + 1] == words.numbers[2 * word + 1]
                && words.same(word, text, index);
    }
}
