package dev.amts.bleu.internal.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array as one number, the first byte lowest. */
final class LittleEndian {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long HIGH_BITS = ~LOW_BITS;
    private static final long EACH = 0x0101010101010101L;

    private LittleEndian() {}

    static long longAt(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** How many of the eight bytes, from the lowest on, are ASCII letters or digits. */
    static int leadingAlphanumerics(long eightBytes) {
        long low = eightBytes & LOW_BITS;
        // Adding moves a byte's high bit to 1 from a threshold on; bytes of 7 bits never carry into their neighbour.
        long lower = low | 0x20 * EACH;
        long letters = (lower + (0x80 - 'a') * EACH) & ~(lower + (0x7F - 'z') * EACH);
        long digits = (low + (0x80 - '0') * EACH) & ~(low + (0x7F - '9') * EACH);
        long others = ~((letters | digits) & ~eightBytes) & HIGH_BITS;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }
}
