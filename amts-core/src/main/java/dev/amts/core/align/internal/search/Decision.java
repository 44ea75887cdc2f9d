package dev.amts.core.align.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses the beads: of all alignments the one with the largest sum of (probability − cost of a bead), which is about the
 * expected number of right beads less that of wrong ones.
 */
public final class Decision {
    /** What a bead costs: below this probability it is better left out, if anything else covers its sentences. */
    public static final double COST = 0.3;

    private Decision() {}

    /** A chosen bead, by the row and column before it. */
    public record Choice(int row, int column, int shape, double probability) {}

    /** The best alignment of a lattice after {@link Lattice#run()}. */
    public static List<Choice> of(Lattice lattice) {
        Band band = lattice.band();
        float[] gains = new float[band.cells() * BeadShape.COUNT];
        Arrays.fill(gains, Float.NEGATIVE_INFINITY);
        lattice.forEachBead(
                1e-9,
                (row, column, shape, probability) ->
                        gains[band.cell(row, column) * BeadShape.COUNT + shape] = (float) probability);
        double[] best = new double[band.cells()];
        byte[] from = new byte[band.cells()];
        for (int i = 0; i < band.rows(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                double most = Double.NEGATIVE_INFINITY;
                for (int shape = 0; shape < BeadShape.COUNT; shape++) {
                    int i0 = i - BeadShape.sourceSize(shape);
                    int j0 = j - BeadShape.targetSize(shape);
                    if (band.contains(i0, j0)) {
                        int cell = band.cell(i0, j0);
                        double value = best[cell] + gains[cell * BeadShape.COUNT + shape] - COST;
                        if (value > most) {
                            most = value;
                            from[band.cell(i, j)] = (byte) shape;
                        }
                    }
                }
                best[band.cell(i, j)] = most;
            }
        }
        List<Choice> choices = new ArrayList<>();
        int i = band.rows() - 1;
        int j = band.columns() - 1;
        while (i > 0 || j > 0) {
            int shape = from[band.cell(i, j)];
            i -= BeadShape.sourceSize(shape);
            j -= BeadShape.targetSize(shape);
            choices.add(new Choice(i, j, shape, gains[band.cell(i, j) * BeadShape.COUNT + shape]));
        }
        Collections.reverse(choices);
        return choices;
    }
}
