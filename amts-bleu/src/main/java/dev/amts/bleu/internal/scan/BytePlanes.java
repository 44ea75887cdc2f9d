package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.PlaneTable.HYPHENS;
import static dev.amts.bleu.internal.scan.PlaneTable.NUMBERS;
import static dev.amts.bleu.internal.scan.PlaneTable.OPENINGS;
import static dev.amts.bleu.internal.scan.PlaneTable.SPACES;
import static dev.amts.bleu.internal.scan.PlaneTable.STOPS;

/**
 * What 64 bytes are to a tokenizer: a number of 64 bits for each kind of byte, the bit of the first byte lowest. Reused;
 * for one thread at a time.
 */
final class BytePlanes {
    /** How many bytes are looked at. */
    static final int BYTES = 64;

    private static final long EIGHT_BITS = 0x00FF00FF00FF00FFL;
    private static final long FOUR_BITS = 0x0F0F0F0F0F0F0F0FL;
    private static final long TWO_BITS = 0x3333333333333333L;

    /** White space of ASCII. */
    long space;
    /** Characters of ASCII that are words by themselves. */
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
    /** Those of them that with the byte after them begin only characters of three bytes that are words by themselves. */
    long aloneLead;

    private final byte[] planesOf;
    private final char[] planesOfPair;

    BytePlanes(TokenClasses classes) {
        planesOf = classes.planes().ofByte();
        planesOfPair = classes.planes().ofPair();
    }

    /** The line feeds. */
    long feeds() {
        return opening & space;
    }

    /** 1 for a digit of ASCII. */
    int isNumber(byte b) {
        return (planesOf[b & 0xFF] & ~(b >> Byte.SIZE)) >>> NUMBERS & 1;
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
        if ((lead | continuation) == 0) {
            aloneLead = 0;
        } else {
            separate(planesOf[source[at + BYTES] & 0xFF]);
        }
    }

    /** Finds what bytes beyond ASCII make of the planes they share with ASCII, and leaves these to ASCII. */
    private void separate(int next) {
        aloneLead = lead
                & (alone
                        | meetings(space, next >>> SPACES)
                        | meetings(number, next >>> NUMBERS)
                        | meetings(stop, next >>> STOPS)
                        | meetings(hyphen, next >>> HYPHENS)
                        | meetings(opening, next >>> OPENINGS));
        long ascii = ~(lead | continuation);
        space &= ascii;
        alone &= ascii;
        number &= ascii;
        stop &= ascii;
        hyphen &= ascii;
        opening &= ascii;
    }

    /** The bytes of a plane before another of it. */
    private static long meetings(long plane, int next) {
        return plane & (plane >>> 1 | (long) next << 63);
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
