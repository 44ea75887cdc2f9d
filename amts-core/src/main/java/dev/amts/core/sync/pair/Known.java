package dev.amts.core.sync.pair;

/** What is known of blocks that correspond before they are compared. */
@FunctionalInterface
public interface Known {
    /** Nothing. */
    Known NOTHING = (source, target) -> Verdict.UNKNOWN;

    /** What is known of two blocks. */
    enum Verdict {
        /** One translates the other. */
        PAIR,
        /** The source block is known, with other translations or none. */
        NO_PAIR,
        UNKNOWN
    }

    /** What is known of two blocks, by their indexes. */
    Verdict of(int source, int target);
}
