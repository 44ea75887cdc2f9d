package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.search.BeadShape;

/** How often beads of each shape are, before anything is known of their sentences. */
final class Priors {
    private static final double[] LOGS = new double[BeadShape.COUNT];

    static {
        for (int shape = 0; shape < LOGS.length; shape++) {
            int a = BeadShape.sourceSize(shape);
            int b = BeadShape.targetSize(shape);
            LOGS[shape] = Math.log(of(Math.min(a, b), Math.max(a, b)));
        }
    }

    private Priors() {}

    static double log(int shape) {
        return LOGS[shape];
    }

    private static double of(int less, int more) {
        if (less == 0) {
            return 0.02;
        }
        if (less == 1) {
            return more == 1 ? 0.6 : 0.11 * Math.pow(0.33, more - 2);
        }
        return 0.03 * Math.pow(0.4, less + more - 4);
    }
}
