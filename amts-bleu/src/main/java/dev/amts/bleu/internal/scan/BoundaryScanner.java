package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.TokenClasses.ISOLATED;
import static dev.amts.bleu.internal.scan.TokenClasses.SPACE;
import static dev.amts.bleu.internal.scan.TokenClasses.WORD;

import dev.amts.bleu.internal.scan.TokenClasses.Edge;

/**
 * Finds the words of most lines faster than {@link TokenScanner} does, and leaves the others to it: those with markup,
 * stops or numbers beyond ASCII, or what is not UTF-8. For one thread at a time.
 *
 * <p>It decides about 64 bytes at once, with a bit per byte. Which bytes begin and end words no branch predictor can
 * guess, so nothing is asked about a single one, except for those of characters beyond ASCII.
 */
final class BoundaryScanner {
    private final TokenClasses classes;
    private final BytePlanes planes;

    /** The bits of characters beyond ASCII that are words by themselves, and how much of the last is in the next 64. */
    private long aloneBeyond;

    private long aloneNext;
    /** The same of those that are white space. */
    private long spaceBeyond;

    private long spaceNext;
    /** The bits of bytes in the next 64 that continue a character of these. */
    private long continuedNext;
    /** 1 if the byte before these 64 is part of a word, and so on. */
    private long textBefore;

    private long aloneBefore;
    private long numberBefore;
    /** The same of the byte after these 64; a line's edge that counts as nothing is like a number to stops. */
    private long numberNext;

    private long edgeBefore;
    private boolean hasMetMarkup;
    private long stopBefore;
    private long matchedBefore;
    private long beyondBefore;

    BoundaryScanner(TokenClasses classes) {
        this.classes = classes;
        planes = new BytePlanes(classes);
    }

    /**
     * Finds the words of a line.
     *
     * @param source has {@link ByteText#SLACK} bytes after {@code end}, of which the first is white space or begins some
     * @param words gets them; has room for one a byte
     * @param mayHaveMarkup whether to give up where markup begins
     * @return false if the line is none for this scanner
     */
    boolean find(byte[] source, int from, int end, TokenList words, boolean mayHaveMarkup) {
        hasMetMarkup = false;
        continuedNext = 0;
        aloneNext = 0;
        spaceNext = 0;
        textBefore = 0;
        aloneBefore = 0;
        numberBefore = 0;
        beyondBefore = 0;
        stopBefore = 0;
        matchedBefore = 0;
        long edge = classes.edge == Edge.NOTHING ? 1 : 0;
        edgeBefore = edge;
        for (int at = from; at < end; at += BytePlanes.BYTES) {
            planes.read(source, at);
            long ofLine = end - at < BytePlanes.BYTES ? (1L << (end - at)) - 1 : -1L;
            if ((classes.hasStopsBeyondAscii() && isStopBesideOther(source, at, ofLine))
                    || (mayHaveMarkup && isMarkup(source, at, end, ofLine))
                    || !areRead(source, at, ofLine)) {
                return false;
            }
            boolean isLast = end - at <= BytePlanes.BYTES;
            numberNext = isLast ? edge : planes.isNumber(source[at + BytePlanes.BYTES]) ? 1 : 0;
            addWords(at, ofLine, words);
            edgeBefore = 0;
        }
        if (textBefore != 0) {
            words.addEnds(end, 1);
        }
        return continuedNext == 0;
    }

    /** Whether markup is why the last line was none for this scanner. */
    boolean hasMetMarkup() {
        return hasMetMarkup;
    }

    private void addWords(int at, long ofLine, TokenList words) {
        long number = planes.number & ofLine;
        long afterNumber = number << 1 | numberBefore;
        long alone = planes.alone | aloneBeyond | (planes.hyphen & afterNumber) | stopsAlone(number, ofLine);
        long space = planes.space | spaceBeyond | ~ofLine;
        long afterText = ~space << 1 | textBefore;
        long starts = ~space & ~planes.continuation & (alone | ~afterText | alone << 1 | aloneBefore);
        words.addStarts(at, starts);
        words.addEnds(at, afterText & (space | starts));
        textBefore = ~space >>> 63;
        aloneBefore = alone >>> 63;
        numberBefore = number >>> 63;
    }

    /**
     * The stops that are words by themselves: those that the first rule matches, after no number, and those before no
     * number. Where nothing stands around a line, its start and end count as numbers.
     */
    private long stopsAlone(long number, long ofLine) {
        long stop = planes.stop & ofLine;
        long afterNumber = number << 1 | numberBefore | edgeBefore;
        long beforeNumber = number >>> 1 | numberNext << (Long.bitCount(ofLine) - 1);
        long matched = stop & ~afterNumber;
        if ((stop & (stop << 1 | stopBefore)) != 0) {
            matched = matchedInRuns(stop, afterNumber);
        }
        stopBefore = stop >>> 63;
        matchedBefore = matched >>> 63;
        return matched | (stop & ~beforeNumber);
    }

    /** The stops that the first rule matches: what it has matched is no context for the next stop. */
    private long matchedInRuns(long stops, long afterNumber) {
        long matched = 0;
        long before = matchedBefore;
        for (int i = 0; i < Long.SIZE; i++) {
            long isFollowing = (i == 0 ? stopBefore : stops >>> (i - 1)) & 1;
            long isFree = isFollowing == 0 ? ~(afterNumber >>> i) : ~before;
            before = (stops >>> i) & isFree & 1;
            matched |= before << i;
        }
        return matched;
    }

    /** Whether a stop stands beside a character beyond ASCII, which may be a stop or number, too. */
    private boolean isStopBesideOther(byte[] source, int at, long ofLine) {
        long beyond = planes.lead | planes.continuation;
        long beside = beyond << 1 | beyondBefore | beyond >>> 1 | (source[at + BytePlanes.BYTES] < 0 ? 1L << 63 : 0);
        beyondBefore = beyond >>> 63;
        return (planes.stop & ofLine & beside) != 0;
    }

    private boolean isMarkup(byte[] source, int at, int end, long ofLine) {
        long beforeSpace = planes.space >>> 1 | 1L << 63;
        long candidates = (planes.opening | (planes.hyphen & beforeSpace)) & ofLine;
        for (; candidates != 0; candidates &= candidates - 1) {
            if (Markup.startsAt(source, at + Long.numberOfTrailingZeros(candidates), end)) {
                hasMetMarkup = true;
                return true;
            }
        }
        return false;
    }

    /** Looks at the characters beyond ASCII; false if one is malformed or none for this scanner. */
    private boolean areRead(byte[] source, int at, long ofLine) {
        long uniform = planes.lead & planes.alone & ofLine;
        long uniformNext = uniform >>> 63 | uniform >>> 62;
        long continued = continuedNext | uniform << 1 | uniform << 2;
        aloneBeyond = aloneNext | uniform << 1 | uniform << 2;
        spaceBeyond = spaceNext;
        continuedNext = uniformNext;
        aloneNext = uniformNext;
        spaceNext = 0;
        for (long leads = planes.lead & ~uniform & ofLine; leads != 0; leads &= leads - 1) {
            int bit = Long.numberOfTrailingZeros(leads);
            int c = codePoint(source, at + bit);
            if (c < 0) {
                return false;
            }
            long bytes = c < 0x800 ? 0b11 : c < 0x10000 ? 0b111 : 0b1111;
            long next = (bytes >>> 1) >>> (63 - bit);
            continued |= (bytes - 1) << bit;
            continuedNext |= next;
            byte kind = classes.of(c);
            if (kind == ISOLATED) {
                aloneBeyond |= bytes << bit;
                aloneNext |= next;
            } else if (kind == SPACE) {
                spaceBeyond |= bytes << bit;
                spaceNext |= next;
            } else if (kind != WORD) {
                return false;
            }
        }
        return continued == (planes.continuation & ofLine);
    }

    /** The character beyond ASCII at an index, or -1 if it is malformed. */
    private static int codePoint(byte[] source, int i) {
        int eight = (int) LittleEndian.longAt(source, i);
        if ((eight & 0xC0C0F0) == 0x8080E0) {
            int c = ((eight & 0xF) << 12) | ((eight >> 2) & 0xFC0) | ((eight >> 16) & 0x3F);
            return c >= 0x800 ? c : -1;
        }
        if ((eight & 0xC0E0) == 0x80C0) {
            int c = ((eight & 0x1F) << 6) | ((eight >> 8) & 0x3F);
            return c >= 0x80 ? c : -1;
        }
        if ((eight & 0xC0C0C0F8) == 0x808080F0) {
            int c = ((eight & 7) << 18) | ((eight << 4) & 0x3F000) | ((eight >> 10) & 0xFC0) | ((eight >> 24) & 0x3F);
            return c >= 0x10000 && c <= Character.MAX_CODE_POINT ? c : -1;
        }
        return -1;
    }
}
