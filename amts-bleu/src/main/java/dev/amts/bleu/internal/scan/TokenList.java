package dev.amts.bleu.internal.scan;

import dev.amts.bleu.tokenize.ChrfWords;
import java.util.Arrays;

/**
 * The words of some lines: for each two numbers, and where it begins. Words of up to fifteen bytes are their numbers: the
 * first eight bytes, then the others with the length on top. Of longer ones the first is a hash, the second has its top
 * bit set, and equal numbers then need a look at the bytes. Reused from lines to lines; for one thread at a time.
 *
 * <p>Whoever reads the words selects a line first: its words are those at {@link #first} and after, {@link #size} of them.
 */
public final class TokenList {
    /** Bytes of the longest word that its numbers hold. */
    static final int LONGEST_PACKED = 15;

    /** How many more than there are {@link #addPositions} may write. */
    private static final int POSITIONS_TOO_MANY = 3;

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

    /** Each word's two numbers. */
    public long[] numbers = new long[256];
    /** Index of the selected line's first word. */
    public int first;
    /** How many words the selected line has. */
    public int size;

    private byte[] text = {};
    /** Index of each word's first byte. */
    private int[] starts = new int[128];
    /** Index after each word's last byte. */
    private int[] ends = new int[128];
    /** By line, the index after its last word. */
    private int[] lineEnds = new int[16];

    private int lines;
    /** How many starts are known; at most one more than there are words. */
    private int begun;

    private int ended;

    /** Empties the list and makes room for so many words, and one that does not count, in so many lines of this text. */
    void begin(byte[] source, int room, int lineRoom) {
        text = source;
        lines = 0;
        begun = 0;
        ended = 0;
        first = 0;
        size = 0;
        if (room + POSITIONS_TOO_MANY >= starts.length) {
            int capacity = Math.max(room + POSITIONS_TOO_MANY + 1, 2 * starts.length);
            starts = new int[capacity];
            ends = new int[capacity];
            numbers = new long[2 * capacity];
        }
        if (lineRoom > lineEnds.length) {
            lineEnds = new int[2 * lineRoom];
        }
    }

    /** How many lines there are. */
    public int lines() {
        return lines;
    }

    /** How many words there are in all lines. */
    public int words() {
        return ended;
    }

    /** Makes a line the one whose words are read. */
    public void select(int line) {
        first = line == 0 ? 0 : lineEnds[line - 1];
        size = lineEnds[line] - first;
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
        addPositions(starts, begun, at, bits);
        begun += Long.bitCount(bits);
    }

    /** Adds the words that end before these bytes, which {@link #addStarts} has been told of. */
    void addEnds(int at, long bits) {
        addPositions(ends, ended, at, bits);
        ended += Long.bitCount(bits);
    }

    /** Four at a time, which is too many at the end, as each turn more is one more that is not foreseen. */
    private static void addPositions(int[] positions, int known, int at, long bits) {
        long left = bits;
        for (int next = known; left != 0; next += 4) {
            positions[next] = at + Long.numberOfTrailingZeros(left);
            left &= left - 1;
            positions[next + 1] = at + Long.numberOfTrailingZeros(left);
            left &= left - 1;
            positions[next + 2] = at + Long.numberOfTrailingZeros(left);
            left &= left - 1;
            positions[next + 3] = at + Long.numberOfTrailingZeros(left);
            left &= left - 1;
        }
    }

    /** Gives each word its numbers; until then it has none. */
    void pack() {
        byte[] bytes = text;
        int[] firsts = starts;
        int[] lasts = ends;
        long[] both = numbers;
        int words = ended;
        for (int word = 0; word < words; word++) {
            int start = firsts[word];
            int length = lasts[word] - start;
            if (length <= LONGEST_PACKED) {
                both[2 * word] = key(LittleEndian.longAt(bytes, start), length);
                both[2 * word + 1] = tail(LittleEndian.longAt(bytes, start + Long.BYTES), length);
            } else {
                both[2 * word] = hash(bytes, start, length);
                both[2 * word + 1] = HASHED | length;
            }
        }
    }

    /** Ends the lines whose feeds are among these 64 bytes, of whose words {@link #addEnds} has just been told. */
    void endLines(long ends, long feeds) {
        int before = ended - Long.bitCount(ends);
        for (long left = feeds; left != 0; left &= left - 1) {
            long upToFeed = left ^ (left - 1);
            lineEnds[lines++] = before + Long.bitCount(ends & upToFeed);
        }
    }

    /** Ends a line whose words have been added one by one. */
    void endLine() {
        begun = ended;
        lineEnds[lines++] = ended;
    }

    /** Forgets the words since the last line's end. */
    void dropOpenLine() {
        ended = lines == 0 ? 0 : lineEnds[lines - 1];
        begun = ended;
    }

    /** Adds a word of the text unless it is empty; there is room for it. */
    void add(int start, int end) {
        starts[ended] = start;
        ends[ended] = end;
        ended += end > start ? 1 : 0;
    }

    /**
     * Takes one ASCII punctuation mark off the end of each word of the only line or, where there is none, off its start;
     * what {@link dev.amts.bleu.tokenize.ChrfWords} does to strings.
     */
    public void separateOuterPunctuation() {
        int words = ended;
        int[] oldStarts = Arrays.copyOf(starts, words);
        int[] oldEnds = Arrays.copyOf(ends, words);
        begin(text, 2 * words, 1);
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
        endLine();
        pack();
        select(0);
    }

    /** Whether a word's numbers stand for more than one possible word. */
    public static boolean isHashed(long tail) {
        return tail < 0;
    }

    /** Whether two words of equal numbers, each by its index among all, have the same bytes, too. */
    public boolean same(int word, TokenList other, int otherWord) {
        return Arrays.equals(text, starts[word], end(word), other.text, other.starts[otherWord], other.end(otherWord));
    }

    private int end(int word) {
        long tail = numbers[2 * word + 1];
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
