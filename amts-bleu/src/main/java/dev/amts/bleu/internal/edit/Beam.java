package dev.amts.bleu.internal.edit;

/**
 * Which cells of an edit distance matrix are looked at: those near the pseudo-diagonal, whose slope is the ratio of the
 * two lengths. Immutable.
 */
final class Beam {
    private static final int WIDTH = 25;

    private final int hypothesisLength;
    private final int referenceLength;
    private final double ratio;
    private final int width;

    Beam(int hypothesisLength, int referenceLength) {
        this.hypothesisLength = hypothesisLength;
        this.referenceLength = referenceLength;
        this.ratio = hypothesisLength == 0 ? 1 : (double) referenceLength / hypothesisLength;
        // Of very unequal lengths, the windows of neighbouring rows would not overlap.
        this.width = WIDTH < ratio / 2 ? (int) Math.ceil(ratio / 2 + WIDTH) : WIDTH;
    }

    /** First column of a row, from 1 to the length of the hypothesis. */
    int first(int row) {
        return Math.max(0, diagonal(row) - width);
    }

    /** Column after the last one of a row. */
    int end(int row) {
        return row == hypothesisLength ? referenceLength + 1 : Math.min(referenceLength + 1, diagonal(row) + width);
    }

    private int diagonal(int row) {
        return (int) Math.floor(row * ratio);
    }
}
