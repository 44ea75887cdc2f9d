package dev.amts.api.parallel;

import java.util.Objects;

/**
 * A source text and its translation, one example of parallel data. Immutable. Both are in the markup of the documents
 * they come from, on one line.
 *
 * @param source the source text
 * @param target its translation
 */
public record SegmentPair(String source, String target) {
    public SegmentPair {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
    }

    /** The same pair for the other direction. */
    public SegmentPair swap() {
        return new SegmentPair(target, source);
    }
}
