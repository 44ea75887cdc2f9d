package dev.amts.core.parallel.clean;

import dev.amts.core.parallel.DropReason;

/**
 * One reason to leave pairs out that a pair shows by itself. Implementations are immutable and thread-safe, and judge a
 * pair alike each time.
 */
public interface CleanUpRule {
    /** What a rejected pair suffers from. */
    DropReason reason();

    /** Whether to leave the pair out. Its texts keep the rules of {@link dev.amts.core.parallel.SegmentRules}. */
    boolean rejects(CandidatePair candidate);
}
