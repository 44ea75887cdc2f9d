package dev.amts.core.parallel.clean;

import dev.amts.core.parallel.DropReason;

/**
 * Leaves out what the aligner is not sure of. Immutable.
 *
 * @param minimum from 0 to 1; a pair of this score is kept
 */
public record MinimumScore(double minimum) implements CleanUpRule {
    public MinimumScore {
        if (!(minimum >= 0 && minimum <= 1)) {
            throw new IllegalArgumentException("not a score between 0 and 1: " + minimum);
        }
    }

    @Override
    public DropReason reason() {
        return DropReason.LOW_SCORE;
    }

    @Override
    public boolean rejects(CandidatePair candidate) {
        return candidate.score() < minimum;
    }
}
