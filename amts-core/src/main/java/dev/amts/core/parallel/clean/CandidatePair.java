package dev.amts.core.parallel.clean;

import dev.amts.api.parallel.SegmentPair;
import java.util.Objects;

/**
 * A pair that may become parallel data. Immutable.
 *
 * @param pair the texts
 * @param score from 0 to 1, how likely it is that one translates the other; 1 where nothing is known
 * @param origin where it comes from, for a report, as in {@code "intro.en.md:12"}; may be empty
 */
public record CandidatePair(SegmentPair pair, double score, String origin) {
    public CandidatePair {
        Objects.requireNonNull(pair);
        Objects.requireNonNull(origin);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a score between 0 and 1: " + score);
        }
    }

    /** A pair that somebody else has judged. */
    public static CandidatePair of(SegmentPair pair) {
        return new CandidatePair(pair, 1, "");
    }
}
