package dev.amts.api.align;

/**
 * A place that every alignment of a bitext passes: the first {@code source} sentences stand against the first {@code
 * target} sentences. Immutable.
 *
 * @param source a number of source sentences
 * @param target a number of target sentences
 */
public record FixedPoint(int source, int target) {
    public FixedPoint {
        if (source < 0 || target < 0) {
            throw new IllegalArgumentException("not a fixed point: " + source + ", " + target);
        }
    }
}
