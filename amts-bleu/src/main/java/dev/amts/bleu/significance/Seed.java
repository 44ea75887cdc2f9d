package dev.amts.bleu.significance;

import java.security.SecureRandom;
import java.util.OptionalLong;

/**
 * Where a test's random numbers start. The same seed gives the same resamples as NumPy's {@code default_rng(seed)} gives
 * sacreBLEU. Immutable.
 *
 * @param value not negative, or empty for numbers that no one can predict
 */
public record Seed(OptionalLong value) {
    /** sacreBLEU's default. */
    public static final Seed STANDARD = of(12345);

    /** Checks the value. */
    public Seed {
        if (value.isPresent() && value.getAsLong() < 0) {
            throw new IllegalArgumentException("A seed is not negative, but this one is " + value.getAsLong() + ".");
        }
    }

    /** A fixed seed, not negative. */
    public static Seed of(long value) {
        return new Seed(OptionalLong.of(value));
    }

    /** Another start each time. */
    public static Seed random() {
        return new Seed(OptionalLong.empty());
    }

    RandomStream stream() {
        return new RandomStream(value.orElseGet(() -> new SecureRandom().nextLong() >>> 1));
    }

    /** The value in a signature's {@code seed} field: a number or {@code none}. */
    @Override
    public String toString() {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "none";
    }
}
