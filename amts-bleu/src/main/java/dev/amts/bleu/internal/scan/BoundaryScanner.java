package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.TokenClasses.ISOLATED;
import static dev.amts.bleu.internal.scan.TokenClasses.SPACE;
import static dev.amts.bleu.internal.scan.TokenClasses.WORD;

/**
 * Finds the words of most lines faster than {@link TokenScanner} does, and leaves the others to it: those with markup,
 * stops or numbers beyond ASCII, or what is not UTF-8. For one thread at a time.
 *
 * <p>It decides about 64 bytes at once, with a bit per byte, wherever lines end in them. Which bytes begin and end words
 * no branch predictor can guess, so nothing is asked about a single one, except for those of characters beyond ASCII.
 */
final class BoundaryScanner {
    /** What may stand at the edges of a line that is none of its text. */
    enum Edges {
        /** Nothing, or it makes no difference. */
        KEPT,
        /** White space at the end. */
        STRIPPED_AT_END,
        /** White space. */
        STRIPPED
    }

    private final TokenClasses classes;
    private final BytePlanes planes;
    private final Edges edges;
    /** All bits if a line's edge is like a number to stops. */
    private final long edgeIsNumber;

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
    private long feedBefore;
    private long stopBefore;
    private long matchedBefore;
    private long beyondBefore;

    BoundaryScanner(TokenClasses classes, Edges edges) {
        this.classes = classes;
        this.edges = edges;
        edgeIsNumber = classes.isEdgeLikeNumber() ? -1L : 0;
        planes = new BytePlanes(classes);
    }

    /**
     * Finds the words of lines, up to the first line that is none for this scanner.
     *
     * @param source has {@link ByteText#SLACK} bytes after {@code limit}
     * @param limit after the last line's feed
     * @param words gets them; has room for one a byte
     * @param mayHaveMarkup whether a line with markup is none for this scanner
     * @return where the line begins that is none for it, or the limit
     */
    int find(byte[] source, int from, int limit, TokenList words, boolean mayHaveMarkup) {
        begin();
        int lineStart = from;
        for (int at = from; at < limit; at += BytePlanes.BYTES) {
            planes.read(source, at);
            long ofText = limit - at < BytePlanes.BYTES ? (1L << (limit - at)) - 1 : -1L;
            long feeds = planes.feeds() & ofText;
            long refused = refused(source, at, limit, ofText, mayHaveMarkup);
            if (refused != 0) {
                // The lines before it are complete.
                feeds &= Long.lowestOneBit(refused) - 1;
                if (feeds == 0) {
                    words.dropOpenLine();
                    return lineStart;
                }
                ofText = -1L >>> Long.numberOfLeadingZeros(feeds);
            }
            addWords(source, at, ofText, feeds, words);
            if (feeds != 0) {
                lineStart = at + Long.SIZE - Long.numberOfLeadingZeros(feeds);
            }
            if (refused != 0) {
                words.dropOpenLine();
                return lineStart;
            }
        }
        return limit;
    }

    private void begin() {
        continuedNext = 0;
        aloneNext = 0;
        spaceNext = 0;
        textBefore = 0;
        aloneBefore = 0;
        numberBefore = 0;
        feedBefore = 1;
        beyondBefore = 0;
        stopBefore = 0;
        matchedBefore = 0;
    }

    private void addWords(byte[] source, int at, long ofText, long feeds, TokenList words) {
        long number = planes.number & ofText;
        long afterNumber = number << 1 | numberBefore;
        long edgeAfter = (feeds >>> 1 | (source[at + BytePlanes.BYTES] == '\n' ? Long.MIN_VALUE : 0)) & edgeIsNumber;
        long beforeNumber = number >>> 1 | (long) planes.isNumber(source[at + BytePlanes.BYTES]) << 63 | edgeAfter;
        long edgeBefore = (feeds << 1 | feedBefore) & edgeIsNumber;
        long stop = planes.stop & ofText;
        long stopAlone = matched(stop, afterNumber | edgeBefore) | (stop & ~beforeNumber);
        long alone = planes.alone | aloneBeyond | (planes.hyphen & afterNumber) | stopAlone;
        long space = planes.space | spaceBeyond | ~ofText;
        long afterText = ~space << 1 | textBefore;
        long starts = ~space & ~planes.continuation & (alone | ~afterText | alone << 1 | aloneBefore);
        long ends = afterText & (space | starts);
        words.addStarts(at, starts);
        words.addEnds(at, ends);
        words.endLines(ends, feeds);
        textBefore = ~space >>> 63;
        aloneBefore = alone >>> 63;
        numberBefore = number >>> 63;
        feedBefore = feeds >>> 63;
    }

    /**
     * The stops that the first of two rules matches: those after no number. The second matches those before no number.
     * Where nothing stands around a line, its start and end count as numbers.
     */
    private long matched(long stop, long afterNumber) {
        long matched = stop & ~afterNumber;
        if ((stop & (stop << 1 | stopBefore)) != 0) {
            matched = matchedInRuns(stop, afterNumber);
        }
        stopBefore = stop >>> 63;
        matchedBefore = matched >>> 63;
        return matched;
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

    /** A bit in each line that is none for this scanner, as far as the first of them is concerned. */
    private long refused(byte[] source, int at, int limit, long ofText, boolean mayHaveMarkup) {
        long refused = malformedOrOther(source, at, ofText);
        if (classes.hasStopsBeyondAscii()) {
            refused |= stopsBesideOthers(source, at) & ofText;
        }
        if (edges != Edges.KEPT) {
            refused |= spaceAtEdges(source, at) & ofText;
        }
        return mayHaveMarkup ? refused | firstMarkup(source, at, limit, ofText) : refused;
    }

    private long spaceAtEdges(byte[] source, int at) {
        long feeds = planes.feeds();
        long beforeFeed = feeds >>> 1 | (source[at + BytePlanes.BYTES] == '\n' ? Long.MIN_VALUE : 0);
        long afterFeed = edges == Edges.STRIPPED ? feeds << 1 | feedBefore : 0;
        return (planes.space | spaceBeyond) & ~feeds & (beforeFeed | afterFeed);
    }

    /** The stops beside a character beyond ASCII, which may be a stop or number, too. */
    private long stopsBesideOthers(byte[] source, int at) {
        long beyond = planes.lead | planes.continuation;
        long beside = beyond << 1 | beyondBefore | beyond >>> 1 | (source[at + BytePlanes.BYTES] < 0 ? 1L << 63 : 0);
        beyondBefore = beyond >>> 63;
        return planes.stop & beside;
    }

    private long firstMarkup(byte[] source, int at, int limit, long ofText) {
        for (long left = planes.opening & ~planes.space & ofText; left != 0; left &= left - 1) {
            if (Markup.startsAt(source, at + Long.numberOfTrailingZeros(left), limit)) {
                return Long.lowestOneBit(left);
            }
        }
        return 0;
    }

    /** Looks at the characters beyond ASCII; returns where one is malformed or none for this scanner. */
    private long malformedOrOther(byte[] source, int at, long ofText) {
        long uniform = planes.aloneLead & ofText;
        long uniformNext = uniform >>> 63 | uniform >>> 62;
        long continued = continuedNext | uniform << 1 | uniform << 2;
        aloneBeyond = aloneNext | uniform | uniform << 1 | uniform << 2;
        spaceBeyond = spaceNext;
        continuedNext = uniformNext;
        aloneNext = uniformNext;
        spaceNext = 0;
        long other = 0;
        for (long leads = planes.lead & ~uniform & ofText; leads != 0; leads &= leads - 1) {
            int bit = Long.numberOfTrailingZeros(leads);
            int c = codePoint(source, at + bit);
            byte kind = c < 0 ? TokenClasses.SURROGATE : classes.of(c);
            long bytes = c < 0x800 ? 0b11 : c < 0x10000 ? 0b111 : 0b1111;
            long next = (bytes >>> 1) >>> (63 - bit);
            continued |= (bytes - 1) << bit;
            continuedNext |= next;
            if (kind == ISOLATED) {
                aloneBeyond |= bytes << bit;
                aloneNext |= next;
            } else if (kind == SPACE) {
                spaceBeyond |= bytes << bit;
                spaceNext |= next;
            } else if (kind != WORD) {
                other |= 1L << bit;
            }
        }
        return other | ((continued ^ planes.continuation) & ofText);
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
