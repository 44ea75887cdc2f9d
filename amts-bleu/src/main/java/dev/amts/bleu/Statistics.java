package dev.amts.bleu;

import java.util.OptionalInt;

/**
 * What a metric needs to know of some segments: a few numbers. Statistics of disjoint sets of segments merge into those
 * of their union, in any order and grouping with the same result, so that a corpus can be scored in pieces, in parallel
 * or on several machines. Immutable and thread-safe.
 *
 * @param <S> the type itself
 */
public interface Statistics<S extends Statistics<S>> {
    /** The statistics of these segments and others together. */
    S merge(S other);

    /** How many references each segment has, or empty if that varies. */
    OptionalInt references();

    /** The numbers that sacreBLEU keeps of a segment, in its order. */
    double[] toVector();
}
