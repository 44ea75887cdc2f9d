package dev.amts.bleu.significance;

import java.util.Optional;

/**
 * How a system compares with the baseline.
 *
 * @param baseline the baseline's score, 0 to 100
 * @param system the system's score
 * @param pValue the probability of a difference like theirs if the same process had made both translations
 * @param interval the system's interval, where the test gives one
 */
public record Comparison(double baseline, double system, double pValue, Optional<ConfidenceInterval> interval) {
    /** Whether the difference is significant at this level, usually 0.05. */
    public boolean isSignificant(double level) {
        return pValue < level;
    }
}
