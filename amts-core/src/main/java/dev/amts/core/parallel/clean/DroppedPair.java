package dev.amts.core.parallel.clean;

import dev.amts.core.parallel.DropReason;
import java.util.Objects;

/**
 * A pair that was left out. Immutable.
 *
 * @param candidate the pair as it came
 * @param reason why
 */
public record DroppedPair(CandidatePair candidate, DropReason reason) {
    public DroppedPair {
        Objects.requireNonNull(candidate);
        Objects.requireNonNull(reason);
    }
}
