package dev.amts.core.engine.adaptive;

import java.util.Objects;

/**
 * How {@link AdaptiveEngine} uses parallel data. Immutable.
 *
 * @param learning whether corrections are learned, for which the engine translates the sources of the pairs
 * @param threshold from which similarity on a similar text's translation is repaired, up to 1, which is never
 * @param mostPairs from how many pairs corrections are learned at most, spread evenly over all
 */
public record AdaptiveOptions(Learning learning, double threshold, int mostPairs) {
    /** Whether corrections are learned. */
    public enum Learning {
        /** From an engine that bills nothing. */
        FREE,
        /** From any engine, whatever it bills. */
        ALWAYS,
        /** Never: only exact and similar texts are used. */
        NEVER
    }

    /** From free engines, similar texts from 0.8 on, from up to 10,000 pairs. */
    public static final AdaptiveOptions DEFAULT = new AdaptiveOptions(Learning.FREE, .8, 10_000);

    public AdaptiveOptions {
        Objects.requireNonNull(learning);
        if (!(threshold >= .5 && threshold <= 1)) {
            throw new IllegalArgumentException("not a threshold between 0.5 and 1: " + threshold);
        }
        if (mostPairs < 0) {
            throw new IllegalArgumentException("a number of pairs is not negative: " + mostPairs);
        }
    }
}
