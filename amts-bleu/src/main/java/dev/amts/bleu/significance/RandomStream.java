package dev.amts.bleu.significance;

/**
 * The numbers of NumPy's {@code default_rng(seed)}: a PCG64 generator (PCG XSL RR 128/64, O'Neill 2014) that a {@code
 * SeedSequence} starts (O'Neill's seed_seq hash). For one thread.
 */
final class RandomStream {
    private static final long MULTIPLIER_HIGH = 0x2360ed051fc65da4L;
    private static final long MULTIPLIER_LOW = 0x4385df649fccf645L;
    private static final long LOW_32_BITS = 0xFFFFFFFFL;

    private long high;
    private long low;
    private final long incrementHigh;
    private final long incrementLow;

    private long spare;
    private boolean hasSpare;
    private int bits;
    private int bitsLeft;

    RandomStream(long seed) {
        long[] start = SeedSequence.of(seed);
        incrementHigh = (start[2] << 1) | (start[3] >>> 63);
        incrementLow = (start[3] << 1) | 1;
        step();
        low += start[1];
        high += start[0] + (Long.compareUnsigned(low, start[1]) < 0 ? 1 : 0);
        step();
    }

    /** A number from 0 to {@code bound - 1}, without bias (Lemire 2019); {@code rng.choice(bound)}. */
    int below(int bound) {
        long product = next32() * bound;
        if ((product & LOW_32_BITS) < bound) {
            long threshold = (LOW_32_BITS - (bound - 1)) % bound;
            while ((product & LOW_32_BITS) < threshold) {
                product = next32() * bound;
            }
        }
        return (int) (product >>> 32);
    }

    /** One of two values; {@code rng.integers(2, dtype=bool)}, which takes 32 of them from each number. */
    boolean nextBoolean() {
        if (bitsLeft == 0) {
            bits = (int) next32();
            bitsLeft = 32;
        }
        boolean bit = (bits & 1) != 0;
        bits >>>= 1;
        bitsLeft--;
        return bit;
    }

    private long next32() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        step();
        long drawn = Long.rotateRight(high ^ low, (int) (high >>> 58));
        spare = drawn >>> 32;
        hasSpare = true;
        return drawn & LOW_32_BITS;
    }

    private void step() {
        long productHigh = unsignedMultiplyHigh(low, MULTIPLIER_LOW) + high * MULTIPLIER_LOW + low * MULTIPLIER_HIGH;
        low = low * MULTIPLIER_LOW + incrementLow;
        high = productHigh + incrementHigh + (Long.compareUnsigned(low, incrementLow) < 0 ? 1 : 0);
    }

    private static long unsignedMultiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }
}
