package dev.amts.core.experiment.score;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A score with its interval and, where there is a baseline, how likely the difference is chance. Immutable.
 *
 * @param metric the metric's usual name, as in {@code "BLEU"}
 * @param value the score, from 0 to 100; TER can be more
 * @param mean of the bootstrap resamples' scores (Koehn 2004)
 * @param halfWidth half the distance between their 2.5th and 97.5th percentile
 * @param preference which way is better
 * @param signature what the number depends on
 * @param difference how it compares with the baseline; null for the baseline itself
 */
public record Measurement(
        String metric,
        double value,
        double mean,
        double halfWidth,
        Preference preference,
        String signature,
        @Nullable Difference difference) {
    /** Which way is better. */
    public enum Preference {
        HIGHER,
        LOWER
    }

    /** What a difference from the baseline means at the level of 0.05. */
    public enum Verdict {
        BETTER,
        WORSE,
        /** It may be chance. */
        UNDECIDED,
        /** There is nothing to compare with: this is the baseline. */
        BASELINE
    }

    /**
     * A difference from the baseline.
     *
     * @param baseline the baseline's score
     * @param pValue the probability of a difference like this if both came about in the same way (paired bootstrap)
     */
    public record Difference(double baseline, double pValue) {}

    /** The level below which a difference counts as more than chance. */
    public static final double LEVEL = 0.05;

    public Measurement {
        Objects.requireNonNull(metric);
        Objects.requireNonNull(preference);
        Objects.requireNonNull(signature);
    }

    /** The score on a scale of 0 to 1, as in the AMTS article. */
    public double unitValue() {
        return value / 100;
    }

    /** By how much the score is higher than the baseline's; 0 for the baseline itself. */
    public double gain() {
        return difference == null ? 0 : value - difference.baseline();
    }

    /** Whether the baseline was beaten, beside chance. */
    public Verdict verdict() {
        if (difference == null) {
            return Verdict.BASELINE;
        }
        if (difference.pValue() >= LEVEL || gain() == 0) {
            return Verdict.UNDECIDED;
        }
        return gain() > 0 == (preference == Preference.HIGHER) ? Verdict.BETTER : Verdict.WORSE;
    }
}
