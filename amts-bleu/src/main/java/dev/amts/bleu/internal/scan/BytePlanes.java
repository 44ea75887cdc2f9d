package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.TokenClasses.HYPHEN;
import static dev.amts.bleu.internal.scan.TokenClasses.ISOLATED;
import static dev.amts.bleu.internal.scan.TokenClasses.NUMBER;
import static dev.amts.bleu.internal.scan.TokenClasses.SPACE;
import static dev.amts.bleu.internal.scan.TokenClasses.STOP;

/**
 * What 64 bytes are to a tokenizer: a number of 64 bits for each kind of byte, the bit of the first byte lowest. Reused;
 * for one thread at a time.
 */
final class BytePlanes {
    /** How many bytes are looked at. */
    static final int BYTES = 64;

    // The number of each plane.
    private static final int SPACES = 0;
    private static final int ALONE = 1;
    private static final int NUMBERS = 2;
    private static final int STOPS = 3;
    private static final int HYPHENS = 4;
    private static final int OPENINGS = 5;
    private static final int CONTINUATIONS = 6;
    private static final int LEADS = 7;

    private static final long EIGHT_BITS = 0x00FF00FF00FF00FFL;
    private static final long FOUR_BITS = 0x0F0F0F0F0F0F0F0FL;
    private static final long TWO_BITS = 0x3333333333333333L;

    /** White space of ASCII. */
    long space;
    /** Characters of ASCII that are words by themselves, and first bytes of three that only begin such characters. */
    long alone;
    /** Digits of ASCII. */
    long number;
    /** Characters of ASCII that are words by themselves unless they stand among numbers. */
    long stop;
    /** Hyphens. */
    long hyphen;
    /** What markup may begin with, and line feeds. */
    long opening;
    /** Bytes that continue a character of UTF-8. */
    long continuation;
    /** First bytes of a character beyond ASCII. */
    long lead;

    /** By byte: a bit for each plane that it is in, the first plane's lowest. */
    private final byte[] planesOf;

    /** By two adjacent bytes, the first lower: two bits for each plane, of the first byte and of the second. */
    private final char[] planesOfPair;

    /** What a reader of planes needs to know of each byte and of each two. Immutable. */
    static final class Table {
        private final byte[] ofByte;
        private final char[] ofPair = new char[1 << (2 * Byte.SIZE)];

        Table(TokenClasses classes) {
            ofByte = ofBytes(classes);
            char[] apart = new char[1 << Byte.SIZE];
            for (int b = 0; b < apart.length; b++) {
                apart[b] = apart(ofByte[b]);
            }
            for (int pair = 0; pair < ofPair.length; pair++) {
                ofPair[pair] = (char) (apart[pair & 0xFF] | apart[pair >>> Byte.SIZE] << 1);
            }
        }

        /** The eight bits of a byte with a free one after each. */
        private static char apart(int bits) {
            int apart = 0;
            for (int plane = 0; plane < Byte.SIZE; plane++) {
                apart |= (bits >>> plane & 1) << (2 * plane);
            }
            return (char) apart;
        }
    }

    BytePlanes(TokenClasses classes) {
        planesOf = classes.planes().ofByte;
        planesOfPair = classes.planes().ofPair;
    }

    private static byte[] ofBytes(TokenClasses classes) {
        byte[] planes = new byte[1 << Byte.SIZE];
        byte[] ascii = classes.ascii();
        for (int b = 0; b < planes.length; b++) {
            planes[b] = (byte) (b < ascii.length ? planes(ascii[b]) : 1 << (b < 0xC0 ? CONTINUATIONS : LEADS));
        }
        // E0 and ED also begin what is no UTF-8.
        for (int b = 0xE1; b < 0xED; b++) {
            planes[b] |= (byte) (areAlone(classes, (b & 0xF) << 12) ? 1 << ALONE : 0);
        }
        planes['&'] |= 1 << OPENINGS;
        planes['<'] |= 1 << OPENINGS;
        // No markup begins with white space: both together are a line feed.
        planes['\n'] |= 1 << OPENINGS | 1 << SPACES;
        return planes;
    }

    /** Whether the characters of three bytes that begin with one byte are all words by themselves. */
    private static boolean areAlone(TokenClasses classes, int first) {
        int c = first;
        while (c < first + 0x1000 && classes.isUniform(c, ISOLATED)) {
            c += TokenClasses.PAGE;
        }
        return c == first + 0x1000;
    }

    private static int planes(byte kind) {
        return switch (kind) {
            case SPACE -> 1 << SPACES;
            case ISOLATED -> 1 << ALONE;
            case NUMBER -> 1 << NUMBERS;
            case STOP -> 1 << STOPS;
            case HYPHEN -> 1 << HYPHENS;
            default -> 0;
        };
    }

    /** The line feeds. */
    long feeds() {
        return opening & space;
    }

    /** 1 for a digit of ASCII. */
    int isNumber(byte b) {
        return (planesOf[b & 0xFF] >>> NUMBERS) & 1;
    }

    /** Looks at the bytes from an index on. */
    void read(byte[] source, int at) {
        // Of each 16 bytes the first eight, and the others.
        long first = LittleEndian.longAt(source, at);
        long second = LittleEndian.longAt(source, at + 16);
        long third = LittleEndian.longAt(source, at + 32);
        long fourth = LittleEndian.longAt(source, at + 48);
        long a = four(first, second, third, fourth, 0);
        long b = four(first, second, third, fourth, 16);
        long c = four(first, second, third, fourth, 32);
        long d = four(first, second, third, fourth, 48);
        first = LittleEndian.longAt(source, at + 8);
        second = LittleEndian.longAt(source, at + 24);
        third = LittleEndian.longAt(source, at + 40);
        fourth = LittleEndian.longAt(source, at + 56);
        long e = four(first, second, third, fourth, 0);
        long f = four(first, second, third, fourth, 16);
        long g = four(first, second, third, fourth, 32);
        long h = four(first, second, third, fourth, 48);
        // In each quarter of each number are two bits per plane, and in each plane are to be two bits per number: those
        // of four planes change places first.
        long ae = low(a, e, 8, EIGHT_BITS);
        long bf = low(b, f, 8, EIGHT_BITS);
        long cg = low(c, g, 8, EIGHT_BITS);
        long dh = low(d, h, 8, EIGHT_BITS);
        long aceg = low(ae, cg, 4, FOUR_BITS);
        long bdfh = low(bf, dh, 4, FOUR_BITS);
        space = low(aceg, bdfh, 2, TWO_BITS);
        alone = high(aceg, bdfh, 2, TWO_BITS);
        aceg = high(ae, cg, 4, FOUR_BITS);
        bdfh = high(bf, dh, 4, FOUR_BITS);
        number = low(aceg, bdfh, 2, TWO_BITS);
        stop = high(aceg, bdfh, 2, TWO_BITS);
        ae = high(a, e, 8, EIGHT_BITS);
        bf = high(b, f, 8, EIGHT_BITS);
        cg = high(c, g, 8, EIGHT_BITS);
        dh = high(d, h, 8, EIGHT_BITS);
        aceg = low(ae, cg, 4, FOUR_BITS);
        bdfh = low(bf, dh, 4, FOUR_BITS);
        hyphen = low(aceg, bdfh, 2, TWO_BITS);
        opening = high(aceg, bdfh, 2, TWO_BITS);
        aceg = high(ae, cg, 4, FOUR_BITS);
        bdfh = high(bf, dh, 4, FOUR_BITS);
        continuation = low(aceg, bdfh, 2, TWO_BITS);
        lead = high(aceg, bdfh, 2, TWO_BITS);
    }

    /** Four quarters, of two bytes each: those at a bit of each number. */
    private long four(long first, long second, long third, long fourth, int bit) {
        char[] table = planesOfPair;
        // The same as the lowest 16 bits, but shows that each is in the table.
        int last = table.length - 1;
        return (long) table[(int) (first >>> bit) & last]
                | (long) table[(int) (second >>> bit) & last] << 16
                | (long) table[(int) (third >>> bit) & last] << 32
                | (long) table[(int) (fourth >>> bit) & last] << 48;
    }

    /** The lower parts of two numbers, side by side. */
    private static long low(long one, long other, int bits, long lowParts) {
        return (one & lowParts) | ((other & lowParts) << bits);
    }

    /** The higher parts of two numbers, side by side. */
    private static long high(long one, long other, int bits, long lowParts) {
        return ((one >>> bits) & lowParts) | (other & ~lowParts);
    }
}
