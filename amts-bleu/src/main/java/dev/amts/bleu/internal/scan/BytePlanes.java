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

    private static final int IS_SPACE = 0;
    private static final int IS_ALONE = 8;
    private static final int IS_NUMBER = 16;
    private static final int IS_STOP = 24;
    private static final int IS_HYPHEN = 32;
    private static final int IS_OPENING = 40;
    private static final int IS_CONTINUATION = 48;
    private static final int IS_LEAD = 56;

    private static final long HALVES = 0x00000000FFFFFFFFL;
    private static final long QUARTERS = 0x0000FFFF0000FFFFL;
    private static final long EIGHTHS = 0x00FF00FF00FF00FFL;

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
    /** What markup may begin with. */
    long opening;
    /** Bytes that continue a character of UTF-8. */
    long continuation;
    /** First bytes of a character beyond ASCII. */
    long lead;

    /** By byte: the lowest bit of the plane's byte for each plane that it is in. */
    private final long[] planesOf;

    BytePlanes(TokenClasses classes) {
        planesOf = classes.planesOfBytes();
    }

    /** What a reader of planes needs to know of each byte. */
    static long[] ofBytes(TokenClasses classes) {
        long[] planes = new long[1 << Byte.SIZE];
        byte[] ascii = classes.ascii();
        for (int b = 0; b < planes.length; b++) {
            planes[b] = b < ascii.length ? planes(ascii[b]) : 1L << (b < 0xC0 ? IS_CONTINUATION : IS_LEAD);
        }
        // E0 and ED also begin what is no UTF-8.
        for (int b = 0xE1; b < 0xED; b++) {
            planes[b] |= areAlone(classes, (b & 0xF) << 12) ? 1L << IS_ALONE : 0;
        }
        planes['&'] |= 1L << IS_OPENING;
        planes['<'] |= 1L << IS_OPENING;
        return planes;
    }

    private static boolean areAlone(TokenClasses classes, int first) {
        int c = first;
        while (c < first + 0x1000 && classes.of(c) == ISOLATED) {
            c++;
        }
        return c == first + 0x1000;
    }

    private static long planes(byte kind) {
        return switch (kind) {
            case SPACE -> 1L << IS_SPACE;
            case ISOLATED -> 1L << IS_ALONE;
            case NUMBER -> 1L << IS_NUMBER;
            case STOP -> 1L << IS_STOP;
            case HYPHEN -> 1L << IS_HYPHEN;
            default -> 0;
        };
    }

    boolean isNumber(byte b) {
        return (planesOf[b & 0xFF] & 1L << IS_NUMBER) != 0;
    }

    /** Looks at the bytes from an index on. */
    void read(byte[] source, int at) {
        long a = eight(source, at);
        long b = eight(source, at + 8);
        long c = eight(source, at + 16);
        long d = eight(source, at + 24);
        long e = eight(source, at + 32);
        long f = eight(source, at + 40);
        long g = eight(source, at + 48);
        long h = eight(source, at + 56);
        // Each number has a byte per plane and is to be a plane with a byte per number: halves change places first.
        long ae = low(a, e, Integer.SIZE, HALVES);
        long bf = low(b, f, Integer.SIZE, HALVES);
        long cg = low(c, g, Integer.SIZE, HALVES);
        long dh = low(d, h, Integer.SIZE, HALVES);
        long aceg = low(ae, cg, Short.SIZE, QUARTERS);
        long bdfh = low(bf, dh, Short.SIZE, QUARTERS);
        space = low(aceg, bdfh, Byte.SIZE, EIGHTHS);
        alone = high(aceg, bdfh, Byte.SIZE, EIGHTHS);
        aceg = high(ae, cg, Short.SIZE, QUARTERS);
        bdfh = high(bf, dh, Short.SIZE, QUARTERS);
        number = low(aceg, bdfh, Byte.SIZE, EIGHTHS);
        stop = high(aceg, bdfh, Byte.SIZE, EIGHTHS);
        ae = high(a, e, Integer.SIZE, HALVES);
        bf = high(b, f, Integer.SIZE, HALVES);
        cg = high(c, g, Integer.SIZE, HALVES);
        dh = high(d, h, Integer.SIZE, HALVES);
        aceg = low(ae, cg, Short.SIZE, QUARTERS);
        bdfh = low(bf, dh, Short.SIZE, QUARTERS);
        hyphen = low(aceg, bdfh, Byte.SIZE, EIGHTHS);
        opening = high(aceg, bdfh, Byte.SIZE, EIGHTHS);
        aceg = high(ae, cg, Short.SIZE, QUARTERS);
        bdfh = high(bf, dh, Short.SIZE, QUARTERS);
        continuation = low(aceg, bdfh, Byte.SIZE, EIGHTHS);
        lead = high(aceg, bdfh, Byte.SIZE, EIGHTHS);
    }

    /** One byte per plane, with a bit for each of eight bytes. */
    private long eight(byte[] source, int at) {
        long bytes = LittleEndian.longAt(source, at);
        long[] table = planesOf;
        // Never changes an index, but shows that each is in the table.
        int last = table.length - 1;
        return table[(int) bytes & 0xFF & last]
                | table[(int) (bytes >>> 8) & 0xFF & last] << 1
                | table[(int) (bytes >>> 16) & 0xFF & last] << 2
                | table[(int) (bytes >>> 24) & 0xFF & last] << 3
                | table[(int) (bytes >>> 32) & 0xFF & last] << 4
                | table[(int) (bytes >>> 40) & 0xFF & last] << 5
                | table[(int) (bytes >>> 48) & 0xFF & last] << 6
                | table[(int) (bytes >>> 56) & last] << 7;
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
