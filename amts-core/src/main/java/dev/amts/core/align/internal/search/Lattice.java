package dev.amts.core.align.internal.search;

import java.util.Arrays;

/**
 * The beads of a band with their scores: forward–backward over it gives each bead's probability. Not thread-safe.
 */
public final class Lattice {
    /** Scores below the best by this much do not count. */
    private static final double NEGLIGIBLE = 25;

    private final Band band;

    /** The score of a bead, a log-ratio, by the cell before it and its shape. */
    public final float[] scores;

    private double[] forward = new double[0];
    private double[] backward = new double[0];

    public Lattice(Band band) {
        this.band = band;
        scores = new float[Math.multiplyExact(band.cells(), BeadShape.COUNT)];
    }

    public Band band() {
        return band;
    }

    /** Runs forward–backward. Returns the logarithm of the sum over all alignments. */
    public double run() {
        forward = new double[band.cells()];
        backward = new double[band.cells()];
        Arrays.fill(forward, Double.NEGATIVE_INFINITY);
        Arrays.fill(backward, Double.NEGATIVE_INFINITY);
        forward();
        backward();
        return backward[0];
    }

    private void forward() {
        double[] terms = new double[BeadShape.COUNT];
        for (int i = 0; i < band.rows(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                if (i == 0 && j == 0) {
                    forward[0] = 0;
                    continue;
                }
                double best = Double.NEGATIVE_INFINITY;
                for (int shape = 0; shape < BeadShape.COUNT; shape++) {
                    int i0 = i - BeadShape.sourceSize(shape);
                    int j0 = j - BeadShape.targetSize(shape);
                    if (band.contains(i0, j0)) {
                        int cell = band.cell(i0, j0);
                        terms[shape] = forward[cell] + scores[cell * BeadShape.COUNT + shape];
                        best = Math.max(best, terms[shape]);
                    } else {
                        terms[shape] = Double.NEGATIVE_INFINITY;
                    }
                }
                forward[band.cell(i, j)] = logSum(terms, best);
            }
        }
    }

    private void backward() {
        double[] terms = new double[BeadShape.COUNT];
        for (int i = band.rows() - 1; i >= 0; i--) {
            for (int j = band.to(i); j >= band.from(i); j--) {
                int cell = band.cell(i, j);
                if (i == band.rows() - 1 && j == band.columns() - 1) {
                    backward[cell] = 0;
                    continue;
                }
                double best = Double.NEGATIVE_INFINITY;
                for (int shape = 0; shape < BeadShape.COUNT; shape++) {
                    int i1 = i + BeadShape.sourceSize(shape);
                    int j1 = j + BeadShape.targetSize(shape);
                    if (band.contains(i1, j1)) {
                        terms[shape] = backward[band.cell(i1, j1)] + scores[cell * BeadShape.COUNT + shape];
                        best = Math.max(best, terms[shape]);
                    } else {
                        terms[shape] = Double.NEGATIVE_INFINITY;
                    }
                }
                backward[cell] = logSum(terms, best);
            }
        }
    }

    private static double logSum(double[] terms, double best) {
        if (best == Double.NEGATIVE_INFINITY) {
            return best;
        }
        double sum = 0;
        for (double term : terms) {
            if (term > best - NEGLIGIBLE) {
                sum += term == best ? 1 : Math.exp(term - best);
            }
        }
        return sum == 1 ? best : best + Math.log(sum);
    }

    /** What hears of a bead. */
    @FunctionalInterface
    public interface BeadConsumer {
        /** A bead by the row and column before it. */
        void accept(int row, int column, int shape, double probability);
    }

    /** Tells the beads of at least some probability, row by row. */
    public void forEachBead(double least, BeadConsumer consumer) {
        double total = backward[0];
        double floor = Math.log(least) + total;
        for (int i = 0; i < band.rows(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                int cell = band.cell(i, j);
                if (forward[cell] + backward[cell] < floor) {
                    continue;
                }
                for (int shape = 0; shape < BeadShape.COUNT; shape++) {
                    int i1 = i + BeadShape.sourceSize(shape);
                    int j1 = j + BeadShape.targetSize(shape);
                    if (band.contains(i1, j1)) {
                        double log =
                                forward[cell] + scores[cell * BeadShape.COUNT + shape] + backward[band.cell(i1, j1)];
                        if (log >= floor) {
                            consumer.accept(i, j, shape, Math.min(1, Math.exp(log - total)));
                        }
                    }
                }
            }
        }
    }

    /**
     * What the best alignments up to a cell say for it in its last rows: above 0 if the two sides look like translations
     * rather than like unrelated texts.
     *
     * @param rows how many rows to look back
     */
    public double evidence(int row, int column, int rows) {
        int before = Math.max(0, row - rows);
        double best = Double.NEGATIVE_INFINITY;
        for (int j = band.from(before); j <= Math.min(band.to(before), column); j++) {
            best = Math.max(best, forward[band.cell(before, j)]);
        }
        return forward[band.cell(row, column)] - best;
    }

    /** The {@link #evidence} for that cell of a row which the alignment most probably passes. */
    public double mostEvidence(int row, int rows) {
        int best = band.from(row);
        for (int column = band.from(row); column <= band.to(row); column++) {
            if (passing(row, column) > passing(row, best)) {
                best = column;
            }
        }
        return evidence(row, best, rows);
    }

    /** The same as {@link #evidence} for the rows after a cell. */
    public double evidenceAfter(int row, int column, int rows) {
        int after = Math.min(band.rows() - 1, row + rows);
        double best = Double.NEGATIVE_INFINITY;
        for (int j = Math.max(band.from(after), column); j <= band.to(after); j++) {
            best = Math.max(best, backward[band.cell(after, j)]);
        }
        return backward[band.cell(row, column)] - best;
    }

    /**
     * A band around the beads of at least some probability between two cells.
     *
     * @param margin how many columns it has beside them
     */
    public Band narrowed(double least, int margin, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        int[] from = new int[lastRow - firstRow + 1];
        int[] to = new int[from.length];
        Arrays.fill(from, Integer.MAX_VALUE);
        forEachBead(least, (row, column, shape, probability) -> {
            if (row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn) {
                from[row - firstRow] = Math.min(from[row - firstRow], column - firstColumn);
                to[row - firstRow] = Math.max(to[row - firstRow], column - firstColumn);
            }
        });
        for (int row = 0; row < from.length; row++) {
            if (from[row] == Integer.MAX_VALUE) {
                from[row] = row == 0 ? 0 : from[row - 1] + margin;
                to[row] = row == 0 ? 0 : to[row - 1] - margin;
            }
            from[row] -= margin;
            to[row] += margin;
        }
        return new Band(from, to, lastColumn - firstColumn + 1);
    }

    /** The probability that the alignment passes a cell. */
    public double passing(int row, int column) {
        int cell = band.cell(row, column);
        return Math.exp(forward[cell] + backward[cell] - backward[0]);
    }
}
