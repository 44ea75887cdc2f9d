package dev.amts.bleu.significance;

/** What both paired tests do. */
final class Trials {
    private Trials() {}

    /** Never 0, so that a system is not called different with certainty (Morgan 2006). */
    static double pValue(int exceeding, int trials) {
        return (exceeding + 1.0) / (trials + 1.0);
    }

    static void requireSameSegments(Samples<?> baseline, Samples<?> system) {
        if (baseline.size() != system.size()) {
            throw new IllegalArgumentException("A paired test compares the same segments, but the baseline has "
                    + baseline.size() + " and the system " + system.size() + ".");
        }
    }
}
