package dev.amts.bleu.significance;

/**
 * Spreads a seed over the 256 bits that a generator starts from, as NumPy's {@code SeedSequence} does: the seed's 32-bit
 * words are hashed into a pool of four, each of which is mixed with the others.
 */
final class SeedSequence {
    private static final int POOL = 4;
    private static final int HASH_START = 0x43b0d7e5;
    private static final int HASH_MULTIPLIER = 0x931e8875;
    private static final int OUTPUT_START = 0x8b51f9dd;
    private static final int OUTPUT_MULTIPLIER = 0x58f38ded;
    private static final int MIX_LEFT = 0xca01f9dd;
    private static final int MIX_RIGHT = 0x4973f715;

    private int hash = HASH_START;

    private SeedSequence() {}

    /** Four words of 64 bits. */
    static long[] of(long seed) {
        int[] pool = new SeedSequence().pool(seed);
        int hash = OUTPUT_START;
        long[] words = new long[POOL];
        for (int i = 0; i < 2 * POOL; i++) {
            int value = pool[i % POOL] ^ hash;
            hash *= OUTPUT_MULTIPLIER;
            value *= hash;
            value ^= value >>> 16;
            words[i / 2] |= (value & 0xFFFFFFFFL) << (32 * (i % 2));
        }
        return words;
    }

    private int[] pool(long seed) {
        int[] pool = {hashed((int) seed), hashed((int) (seed >>> 32)), hashed(0), hashed(0)};
        for (int from = 0; from < POOL; from++) {
            for (int to = 0; to < POOL; to++) {
                if (from != to) {
                    pool[to] = mixed(pool[to], hashed(pool[from]));
                }
            }
        }
        return pool;
    }

    private int hashed(int word) {
        int value = word ^ hash;
        hash *= HASH_MULTIPLIER;
        value *= hash;
        return value ^ (value >>> 16);
    }

    private static int mixed(int left, int right) {
        int value = MIX_LEFT * left - MIX_RIGHT * right;
        return value ^ (value >>> 16);
    }
}
