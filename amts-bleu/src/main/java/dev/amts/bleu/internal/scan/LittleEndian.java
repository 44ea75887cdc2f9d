package dev.amts.bleu.internal.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of an array as one number, the first byte lowest, and what can be said of all eight at once. A mark is the
 * highest bit of a byte.
 */
public final class LittleEndian {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long HIGH_BITS = ~LOW_BITS;
    private static final long EACH = 0x0101010101010101L;

    private LittleEndian() {}

    /** The eight bytes from an index on. */
    public static long longAt(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Marks the bytes that are not ASCII letters or digits. */
    static long othersThanAlphanumerics(long eightBytes) {
        long low = eightBytes & LOW_BITS;
        // Adding moves a byte's high bit to 1 from a threshold on; bytes of 7 bits never carry into their neighbour.
        long lower = low | 0x20 * EACH;
        long letters = (lower + (0x80 - 'a') * EACH) & ~(lower + (0x7F - 'z') * EACH);
        long digits = (low + (0x80 - '0') * EACH) & ~(low + (0x7F - '9') * EACH);
        return ~((letters | digits) & ~eightBytes) & HIGH_BITS;
    }

    /** How many of the eight bytes, from the lowest on, are ASCII letters or digits. */
    static int leadingAlphanumerics(long eightBytes) {
        return Long.numberOfTrailingZeros(othersThanAlphanumerics(eightBytes)) >>> 3;
    }

    /** Marks the line feeds. */
    public static long lineFeeds(long eightBytes) {
        long difference = eightBytes ^ ('\n' * EACH);
        return ~(((difference & LOW_BITS) + LOW_BITS) | difference) & HIGH_BITS;
    }
}
