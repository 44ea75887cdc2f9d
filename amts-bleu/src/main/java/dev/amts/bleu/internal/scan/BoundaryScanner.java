package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.BoundaryRules.ENDS_WORD;
import static dev.amts.bleu.internal.scan.BoundaryRules.IS_WORD;
import static dev.amts.bleu.internal.scan.BoundaryRules.UNCLEAR;
import static dev.amts.bleu.internal.scan.TokenClasses.STOP;
import static dev.amts.bleu.internal.scan.TokenList.LONGEST_PACKED;

import dev.amts.bleu.internal.scan.TokenClasses.Edge;

/**
 * Finds the words of most lines faster than {@link TokenScanner} does, and leaves the others to it: those with markup,
 * runs of stops, or what is not UTF-8. For one thread at a time.
 *
 * <p>It looks at 64 bytes at once to find those that are not letters or digits, then only at these. Which of them end
 * words no branch predictor can guess, so a word is always written, and counted by arithmetic.
 */
final class BoundaryScanner {
    private static final int CHUNK = 64;

    private final TokenClasses classes;
    private final byte[] kinds;
    private final byte[] rules;
    /** What a character does whatever its neighbours, by class. */
    private final byte[] rulesOfClasses = new byte[TokenClasses.COUNT];

    private int continuations;
    /** Length of the character that {@link #ruleBeyondAscii} looked at last. */
    private int width;

    BoundaryScanner(TokenClasses classes, boolean hasMarkup) {
        this.classes = classes;
        BoundaryRules table = new BoundaryRules(classes, hasMarkup);
        kinds = table.bytes();
        rules = table.rules();
        for (byte kind = 0; kind < TokenClasses.COUNT; kind++) {
            rulesOfClasses[kind] = (byte) BoundaryRules.alone(kind);
        }
    }

    /**
     * Finds the words of a line.
     *
     * @param source has {@link ByteText#SLACK} bytes after {@code end}, of which the first is white space or begins some
     * @param words gets them; has room for one a byte
     * @return false if the line is none for this scanner
     */
    boolean find(byte[] source, int from, int end, TokenList words) {
        if (classes.edge == Edge.NOTHING && end > from && kinds[source[end - 1] & 0xFF] == STOP) {
            return false;
        }
        continuations = 0;
        int continued = 0;
        long[] keys = words.keys;
        long[] tails = words.tails;
        int[] starts = words.starts;
        int size = 0;
        int start = from;
        for (int at = from; at < end; at += CHUNK) {
            for (long events = events(source, at, end); events != 0; events &= events - 1) {
                int i = at + Long.numberOfTrailingZeros(events);
                int rule;
                int length = 1;
                long key = source[i];
                if (key >= 0) {
                    int kind = kinds[(int) key];
                    rule = kind < STOP ? rulesOfClasses[kind] : ruleAmongNeighbours(source, from, i);
                } else {
                    rule = ruleBeyondAscii(source, i);
                    length = width;
                    key = TokenList.key(LittleEndian.longAt(source, i), length);
                    continued += length - 1;
                }
                if (rule > (ENDS_WORD | IS_WORD) && (rule >= UNCLEAR || Markup.startsAt(source, i, end))) {
                    return false;
                }
                int ends = rule & ENDS_WORD;
                int before = i - start;
                starts[size] = start;
                if (before > LONGEST_PACKED) {
                    if (ends != 0) {
                        words.size = size;
                        words.add(start, i);
                        size++;
                    }
                } else {
                    keys[size] = TokenList.key(LittleEndian.longAt(source, start), before);
                    tails[size] = TokenList.tail(LittleEndian.longAt(source, start + Long.BYTES), before);
                    // 1 if there are bytes before this character.
                    size += ends & (-before >>> 31);
                }
                starts[size] = i;
                keys[size] = key;
                tails[size] = TokenList.tail(0, length);
                size += rule >> 1 & 1;
                start ^= (start ^ (i + length)) & -ends;
            }
        }
        words.size = size;
        words.add(start, end);
        return continued == continuations;
    }

    /** A bit for each of the next 64 bytes that begins a character other than an ASCII letter or digit. */
    private long events(byte[] source, int at, int end) {
        long others = 0;
        long continuing = 0;
        for (int k = 0; k < CHUNK; k += Long.BYTES) {
            long eight = LittleEndian.longAt(source, at + k);
            others |= LittleEndian.gathered(LittleEndian.othersThanAlphanumerics(eight)) << k;
            continuing |= LittleEndian.gathered(LittleEndian.continuations(eight)) << k;
        }
        int left = end - at;
        long ofLine = left < CHUNK ? (1L << left) - 1 : -1L;
        continuations += Long.bitCount(continuing & ofLine);
        return others & ~continuing & ofLine;
    }

    /** The rule of an ASCII character that depends on its neighbours. */
    private int ruleAmongNeighbours(byte[] source, int from, int i) {
        int before = kinds[source[Math.max(i - 1, from)] & 0xFF];
        int after = kinds[source[i + 1] & 0xFF];
        return rules[BoundaryRules.index(before, kinds[source[i]], after)];
    }

    /** Also sets {@link #width}. */
    private int ruleBeyondAscii(byte[] source, int i) {
        int eight = (int) LittleEndian.longAt(source, i);
        if ((eight & 0xC0C0F0) == 0x8080E0) {
            int c = ((eight & 0xF) << 12) | ((eight >> 2) & 0xFC0) | ((eight >> 16) & 0x3F);
            width = 3;
            return c >= 0x800 ? rulesOfClasses[classes.of(c)] : UNCLEAR;
        }
        if ((eight & 0xC0E0) == 0x80C0) {
            int c = ((eight & 0x1F) << 6) | ((eight >> 8) & 0x3F);
            width = 2;
            return c >= 0x80 ? rulesOfClasses[classes.of(c)] : UNCLEAR;
        }
        if ((eight & 0xC0C0C0F8) == 0x808080F0) {
            int c = ((eight & 7) << 18) | ((eight << 4) & 0x3F000) | ((eight >> 10) & 0xFC0) | ((eight >> 24) & 0x3F);
            width = 4;
            return c >= 0x10000 && c <= Character.MAX_CODE_POINT ? rulesOfClasses[classes.of(c)] : UNCLEAR;
        }
        return UNCLEAR;
    }
}
