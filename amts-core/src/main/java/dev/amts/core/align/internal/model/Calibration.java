package dev.amts.core.align.internal.model;

/**
 * Makes a bead's score of its probability in the model. The model counts evidence that overlaps more than once, so it is
 * too sure; and where people are asked twice, they disagree on one bead in seventy, so nothing is certain. The score is
 * {@code CERTAIN · logistic(SLOPE · logit(probability) + OFFSET)}: it grows with the probability, and of the beads at 0.9
 * nine in ten are right.
 *
 * <p>The constants are the likeliest for the gold alignments of docs/alignment.md, all sets together; the table there says
 * how well they hold.
 */
final class Calibration {
    private static final double CERTAIN = 0.98;
    private static final double SLOPE = 0.7;
    private static final double OFFSET = 0.35;

    private Calibration() {}

    /** The score of a bead with this probability; between 0 and 1. */
    static double score(double probability) {
        double odds = probability / Math.max(1e-12, 1 - probability);
        double calibrated = Math.pow(odds, SLOPE) * Math.exp(OFFSET);
        return CERTAIN * calibrated / (1 + calibrated);
    }
}
