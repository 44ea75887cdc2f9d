package dev.amts.bleu.internal.scan;

import dev.amts.bleu.tokenize.ChrfWords;
import java.util.Arrays;

/**
 * The words of one text: for each a key, and where it lies. Keys of words of up to seven bytes are the word itself and
 * its length; longer ones are a hash with the top bit set, and equal keys then need a look at the bytes. Reused from
 * segment to segment; for one thread at a time.
 */
public final class TokenList {
    private static final int LONGEST_PACKED = 7;
    private static final long HASHED = 1L << 63;

    /** The bytes that the positions refer to. */
    public byte[] text = new byte[0];
    /** One key per word. */
    public long[] keys = new long[128];
    /** Index of each word's first byte. */
    public int[] starts = new int[128];
    /** Index after each word's last byte. */
    public int[] ends = new int[128];
    /** How many words there are. */
    public int size;

    /** Holds the text where it had to be rewritten. */
    final ByteText resolved = new ByteText();

    /** Empties the list and makes room for so many words. */
    void clear(int room) {
        size = 0;
        if (room >= starts.length) {
            int capacity = Math.max(room + 1, 2 * starts.length);
            starts = new int[capacity];
            ends = new int[capacity];
            keys = new long[capacity];
        }
    }

    /** Adds a word of one to seven bytes, which are the lowest of these. */
    void addPacked(long bytes, int start, int length) {
        int at = size;
        starts[at] = start;
        ends[at] = start + length;
        keys[at] = packed(bytes, length);
        size = at + 1;
    }

    private static long packed(long bytes, int length) {
        return (bytes & ((1L << (8 * length)) - 1)) | ((long) length << 56);
    }

    /** Adds a word unless it is empty; there is room for it. */
    void add(int start, int end) {
        int length = end - start;
        int at = size;
        long first = LittleEndian.longAt(text, start);
        starts[at] = start;
        ends[at] = end;
        keys[at] = length <= LONGEST_PACKED ? packed(first, length) : hash(text, start, length, first);
        size = at + (length > 0 ? 1 : 0);
    }

    /**
     * Takes one ASCII punctuation mark off the end of each word or, where there is none, off its start; what {@link
     * dev.amts.bleu.tokenize.ChrfWords} does to strings.
     */
    public void separateOuterPunctuation() {
        int words = size;
        int[] oldStarts = Arrays.copyOf(starts, words);
        int[] oldEnds = Arrays.copyOf(ends, words);
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

    /** Whether a key stands for more than one possible word. */
    public static boolean isHashed(long key) {
        return key < 0;
    }

    /** Whether a word of this list has the same bytes as one of another text. */
    public boolean same(int word, byte[] other, int otherStart, int otherEnd) {
        return Arrays.equals(text, starts[word], ends[word], other, otherStart, otherEnd);
    }

    private static long hash(byte[] bytes, int start, int length, long first) {
        long h = (first * 0x9E3779B97F4A7C15L) ^ length;
        for (int at = start + 8; at < start + length; at += 8) {
            int left = start + length - at;
            long next = LittleEndian.longAt(bytes, at);
            h = (h ^ (h >>> 32) ^ (left >= 8 ? next : next & ((1L << (8 * left)) - 1))) * 0x9E3779B97F4A7C15L;
        }
        return (h ^ (h >>> 29)) | HASHED;
    }
}
