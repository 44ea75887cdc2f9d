package dev.amts.bleu.internal.scan;

import dev.amts.bleu.tokenize.ChrfWords;
import java.util.Arrays;

/**
 * The words of one text: for each two numbers, and where it begins. Words of up to fifteen bytes are their numbers: the
 * first eight bytes, then the others with the length on top. Of longer ones the first is a hash, the second has its top
 * bit set, and equal numbers then need a look at the bytes. Reused from segment to segment; for one thread at a time.
 */
public final class TokenList {
    /** Bytes of the longest word that its numbers hold. */
    static final int LONGEST_PACKED = 15;

    private static final int LENGTH_SHIFT = 56;
    private static final long HASHED = 1L << 63;
    /** By length: which bits of the first eight bytes, and which of the next eight, belong to the word. */
    private static final long[] KEY_MASKS = new long[LONGEST_PACKED + 1];

    private static final long[] TAIL_MASKS = new long[LONGEST_PACKED + 1];

    static {
        for (int length = 0; length <= LONGEST_PACKED; length++) {
            KEY_MASKS[length] = lowBytes(Math.min(length, Long.BYTES));
            TAIL_MASKS[length] = lowBytes(Math.max(0, length - Long.BYTES));
        }
    }

    /** The bytes that the positions refer to. */
    public byte[] text = new byte[0];
    /** Each word's first number. */
    public long[] keys = new long[128];
    /** Each word's second number. */
    public long[] tails = new long[128];
    /** Index of each word's first byte. */
    public int[] starts = new int[128];
    /** How many words there are. */
    public int size;

    /** Holds the text where it had to be rewritten. */
    final ByteText resolved = new ByteText();

    /** How many starts are known; at most one more than there are words. */
    private int begun;

    /** Empties the list and makes room for so many words, and one that does not count. */
    void clear(int room) {
        size = 0;
        begun = 0;
        if (room >= starts.length) {
            int capacity = Math.max(room + 1, 2 * starts.length);
            starts = new int[capacity];
            keys = new long[capacity];
            tails = new long[capacity];
        }
    }

    /** The first number of a word of at most fifteen bytes, of which these are the first eight. */
    static long key(long eight, int length) {
        return eight & KEY_MASKS[length];
    }

    /** The second number of a word of at most fifteen bytes, of which these are the ninth and so on. */
    static long tail(long nextEight, int length) {
        return (nextEight & TAIL_MASKS[length]) | ((long) length << LENGTH_SHIFT);
    }

    /** Notes where words begin: a bit per byte of the text from an index on. */
    void addStarts(int at, long bits) {
        int[] firsts = starts;
        int known = begun;
        for (long left = bits; left != 0; left &= left - 1) {
            firsts[known++] = at + Long.numberOfTrailingZeros(left);
        }
        begun = known;
    }

    /** Adds the words that end before these bytes, which {@link #addStarts} has been told of. */
    void addEnds(int at, long bits) {
        byte[] bytes = text;
        int[] firsts = starts;
        long[] firstNumbers = keys;
        long[] secondNumbers = tails;
        int word = size;
        for (long left = bits; left != 0; left &= left - 1) {
            int start = firsts[word];
            int length = at + Long.numberOfTrailingZeros(left) - start;
            if (length <= LONGEST_PACKED) {
                firstNumbers[word] = key(LittleEndian.longAt(bytes, start), length);
                secondNumbers[word] = tail(LittleEndian.longAt(bytes, start + Long.BYTES), length);
            } else {
                firstNumbers[word] = hash(bytes, start, length);
                secondNumbers[word] = HASHED | length;
            }
            word++;
        }
        size = word;
    }

    /** Adds a word unless it is empty; there is room for it. */
    void add(int start, int end) {
        int length = end - start;
        int at = size;
        starts[at] = start;
        if (length <= LONGEST_PACKED) {
            keys[at] = key(LittleEndian.longAt(text, start), length);
            tails[at] = tail(LittleEndian.longAt(text, start + Long.BYTES), length);
        } else {
            keys[at] = hash(text, start, length);
            tails[at] = HASHED | length;
        }
        size = at + (length > 0 ? 1 : 0);
    }

    /**
     * Takes one ASCII punctuation mark off the end of each word or, where there is none, off its start; what {@link
     * dev.amts.bleu.tokenize.ChrfWords} does to strings.
     */
    public void separateOuterPunctuation() {
        int words = size;
        int[] oldStarts = Arrays.copyOf(starts, words);
        int[] oldEnds = new int[words];
        Arrays.setAll(oldEnds, this::end);
        clear(2 * words);
        for (int i = 0; i < words; i++) {
            int start = oldStarts[i];
            int end = oldEnds[i];
            int cut = end;
            if (end - start > 1 && ChrfWords.isPunctuation(text[end - 1])) {
                cut = end - 1;
            } else if (end - start > 1 && ChrfWords.isPunctuation(text[start])) {
                cut = start + 1;
            }
            add(start, cut);
            add(cut, end);
        }
    }

    /** Whether a word's numbers stand for more than one possible word. */
    public static boolean isHashed(long tail) {
        return tail < 0;
    }

    /** Whether two words of equal numbers have the same bytes, too. */
    public boolean same(int word, TokenList other, int otherWord) {
        return Arrays.equals(text, starts[word], end(word), other.text, other.starts[otherWord], other.end(otherWord));
    }

    private int end(int word) {
        long tail = tails[word];
        return starts[word] + (isHashed(tail) ? (int) tail : (int) (tail >>> LENGTH_SHIFT));
    }

    private static long hash(byte[] bytes, int start, int length) {
        long h = (LittleEndian.longAt(bytes, start) * 0x9E3779B97F4A7C15L) ^ length;
        for (int at = start + Long.BYTES; at < start + length; at += Long.BYTES) {
            long next = LittleEndian.longAt(bytes, at) & lowBytes(Math.min(Long.BYTES, start + length - at));
            h = (h ^ (h >>> 32) ^ next) * 0x9E3779B97F4A7C15L;
        }
        return h ^ (h >>> 29);
    }

    private static long lowBytes(int count) {
        return count == 0 ? 0 : -1L >>> (Long.SIZE - Byte.SIZE * count);
    }
}
