package dev.amts.api.metric;

import java.util.stream.Stream;

/** Measures how good translations are. Implementations are immutable and thread-safe. */
public interface QualityMetric {
    /**
     * The score of a whole set, read once and in order, in constant memory.
     *
     * @throws dev.amts.api.InvalidInputException if there is no example, or they differ in their number of references
     */
    Score score(Stream<Example> examples);
}
