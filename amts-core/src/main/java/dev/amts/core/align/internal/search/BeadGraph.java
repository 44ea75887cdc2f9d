package dev.amts.core.align.internal.search;

import dev.amts.core.align.internal.text.TextPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The likely beads of a stretch, as edges between the cells that they connect: what is left of a {@link Lattice} when the
 * unlikely ones are forgotten, so that evidence that costs more can be had for the rest. Not thread-safe.
 */
public final class BeadGraph {
    /** The beads, with their probabilities as they are now. */
    public final WeightedBeads beads;

    /** The beads' scores, as far as they do not change. */
    private final float[] base;

    /** The cells before and after each bead; cells are numbered in the order in which an alignment passes them. */
    private final int[] from;

    private final int[] to;
    private final int cells;
    private final int sentences;

    private BeadGraph(WeightedBeads beads, float[] base, int[] from, int[] to, int cells, int sentences) {
        this.beads = beads;
        this.base = base;
        this.from = from;
        this.to = to;
        this.cells = cells;
        this.sentences = sentences;
    }

    /** How many sentences the stretch has on both sides together. */
    public int sentences() {
        return sentences;
    }

    /**
     * The beads of a lattice after {@link Lattice#run()} that have at least some probability.
     *
     * @param base scores that stay with the beads, by cell and shape as those of the lattice
     * @param least beads below this are forgotten, if others are left to go all the way
     * @param source the lattice's first source sentence
     * @param target its first target sentence
     */
    public static BeadGraph of(Lattice lattice, float[] base, double least, TextPair pair, int source, int target) {
        for (double floor = least; ; floor *= 1e-3) {
            BeadGraph graph = build(lattice, base, floor, pair, source, target);
            if (graph.isConnected() || floor == 0) {
                return graph;
            }
        }
    }

    private static BeadGraph build(Lattice lattice, float[] base, double least, TextPair pair, int source, int target) {
        Band band = lattice.band();
        WeightedBeads beads = new WeightedBeads(pair);
        int[] numbers = new int[band.cells()];
        numbers[band.cell(0, 0)] = 1;
        numbers[band.cells() - 1] = 1;
        lattice.forEachBead(least, (row, column, shape, probability) -> {
            beads.add(source + row, target + column, shape, probability);
            numbers[band.cell(row, column)] = 1;
            numbers[band.cell(row + BeadShape.sourceSize(shape), column + BeadShape.targetSize(shape))] = 1;
        });
        int cells = 0;
        for (int cell = 0; cell < numbers.length; cell++) {
            cells += numbers[cell];
            numbers[cell] = cells - 1;
        }
        float[] kept = new float[beads.size()];
        int[] from = new int[beads.size()];
        int[] to = new int[beads.size()];
        for (int k = 0; k < kept.length; k++) {
            int row = beads.source(k) - source;
            int column = beads.target(k) - target;
            int cell = band.cell(row, column);
            kept[k] = base[cell * BeadShape.COUNT + beads.shape(k)];
            from[k] = numbers[cell];
            to[k] = numbers[band.cell(row + beads.sourceSize(k), column + beads.targetSize(k))];
        }
        return new BeadGraph(beads, kept, from, to, cells, band.rows() + band.columns() - 2);
    }

    private boolean isConnected() {
        boolean[] reached = new boolean[cells];
        reached[0] = true;
        for (int k = 0; k < from.length; k++) {
            reached[to[k]] |= reached[from[k]];
        }
        return reached[cells - 1];
    }

    /** Makes the probabilities anew, by forward–backward over the beads' own scores and these. */
    public void run(float[] more) {
        double[] forward = new double[cells];
        double[] backward = new double[cells];
        Arrays.fill(forward, Double.NEGATIVE_INFINITY);
        Arrays.fill(backward, Double.NEGATIVE_INFINITY);
        forward[0] = 0;
        backward[cells - 1] = 0;
        for (int k = 0; k < from.length; k++) {
            forward[to[k]] = logSum(forward[to[k]], forward[from[k]] + base[k] + more[k]);
        }
        for (int k = from.length - 1; k >= 0; k--) {
            backward[from[k]] = logSum(backward[from[k]], backward[to[k]] + base[k] + more[k]);
        }
        for (int k = 0; k < from.length; k++) {
            double log = forward[from[k]] + base[k] + more[k] + backward[to[k]] - backward[0];
            beads.weight(k, Math.min(1, Math.exp(log)));
        }
    }

    private static double logSum(double a, double b) {
        double more = Math.max(a, b);
        return more == Double.NEGATIVE_INFINITY ? more : more + Math.log1p(Math.exp(Math.min(a, b) - more));
    }

    /**
     * Chooses the beads: of all alignments the one with the largest sum of (probability − cost of a bead), which is about
     * the expected number of right beads less that of wrong ones.
     *
     * @param cost below this probability a bead is better left out, if anything else covers its sentences
     * @return the chosen beads by their number, in order
     */
    public List<Integer> choose(double cost) {
        double[] best = new double[cells];
        int[] last = new int[cells];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int k = 0; k < from.length; k++) {
            double value = best[from[k]] + beads.weight(k) - cost;
            if (value > best[to[k]]) {
                best[to[k]] = value;
                last[to[k]] = k;
            }
        }
        List<Integer> chosen = new ArrayList<>();
        for (int cell = cells - 1; cell > 0; cell = from[last[cell]]) {
            chosen.add(last[cell]);
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
