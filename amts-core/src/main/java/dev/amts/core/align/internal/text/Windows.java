package dev.amts.core.align.internal.text;

/**
 * Sums over one to some consecutive sentences of a side, so that a feature of a bead is a look-up. First index: how many
 * sentences; second: the first of them.
 */
public final class Windows {
    /** Logarithm of the length in characters. */
    public final double[][] logCharacters;

    /** One over the length in characters. */
    public final double[][] inverseCharacters;

    /** One over the length in clauses. */
    public final double[][] inverseClauses;

    /** Logarithm of the length in clauses. */
    public final double[][] logClauses;

    /** Counts of marks, at most {@link Marks#MOST}: kind, how many sentences, the first of them. */
    public final byte[][][] counts;

    /** The windows of up to {@code most} sentences. */
    public Windows(Side side, int most) {
        logCharacters = logSums(side.characters, most);
        logClauses = logSums(side.clauses, most);
        inverseCharacters = inverses(logCharacters);
        inverseClauses = inverses(logClauses);
        counts = new byte[Marks.COUNTED][][];
        for (int kind = 0; kind < Marks.COUNTED; kind++) {
            counts[kind] = sums(side.counts[kind], most);
        }
    }

    private static double[][] logSums(double[] values, int most) {
        double[][] windows = new double[most + 1][];
        for (int size = 1; size <= most; size++) {
            windows[size] = new double[Math.max(0, values.length - size + 1)];
            for (int i = 0; i < windows[size].length; i++) {
                double sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += values[i + k];
                }
                windows[size][i] = Math.log(sum);
            }
        }
        return windows;
    }

    private static double[][] inverses(double[][] logs) {
        double[][] inverses = new double[logs.length][];
        for (int size = 1; size < logs.length; size++) {
            inverses[size] = new double[logs[size].length];
            for (int i = 0; i < logs[size].length; i++) {
                inverses[size][i] = Math.exp(-logs[size][i]);
            }
        }
        return inverses;
    }

    private static byte[][] sums(byte[] values, int most) {
        byte[][] windows = new byte[most + 1][];
        for (int size = 1; size <= most; size++) {
            windows[size] = new byte[Math.max(0, values.length - size + 1)];
            for (int i = 0; i < windows[size].length; i++) {
                int sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += values[i + k];
                }
                windows[size][i] = (byte) Math.min(Marks.MOST, sum);
            }
        }
        return windows;
    }
}
