package dev.amts.core.engine.adaptive;

import java.util.Objects;

/**
 * How {@link AdaptiveEngine} uses parallel data. Immutable.
 *
 * @param learning whether corrections are learned, for which the engine translates the sources of the pairs
 * @param mostPairs from how many pairs corrections are learned at most, spread evenly over all
 */
public record AdaptiveOptions(Learning learning, int mostPairs) {
    /** Whether corrections are learned. */
    public enum Learning {
        /** From an engine that bills nothing. */
        FREE,
        /** From any engine, whatever it bills. */
        ALWAYS,
        /** Never: only exact and similar texts are used. */
        NEVER
    }

    /** From free engines, from up to 10,000 pairs. */
    public static final AdaptiveOptions DEFAULT = new AdaptiveOptions(Learning.FREE, 10_000);

    public AdaptiveOptions {
        Objects.requireNonNull(learning);
        if (mostPairs < 0) {
            throw new IllegalArgumentException("a number of pairs is not negative: " + mostPairs);
        }
    }
}
