package dev.amts.core.align.internal.embedding;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.BeadShape;
import dev.amts.core.align.internal.search.Decision;
import dev.amts.core.align.internal.search.Lattice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Vecalign's search (Thompson and Koehn 2019): pairs of sentences are averaged until the text is short, that is aligned in
 * full, and each finer level is searched around the path of the coarser. A bead's cost is the distance of its sides over
 * that of its sides to random windows, times the sizes of both. Used once, by one thread.
 */
public final class CoarseToFine {
    private static final int SHORT = 100;
    private static final int MARGIN = 6;
    private static final int RANDOM_WINDOWS = 24;

    /** How much likelier a bead is for each part of its cost that it saves: makes costs log-probabilities. */
    private static final double SHARPNESS = 12;

    /** What leaving a sentence unaligned costs, as a share of the cost of aligning it at random. */
    private static final double UNALIGNED = 0.45;

    private final Random random = new Random(1);

    /** The chosen beads. */
    public List<Decision.Choice> align(Vectors source, Vectors target) {
        Lattice lattice = fine(source, target, band(source, target));
        return Decision.of(lattice);
    }

    private Band band(Vectors source, Vectors target) {
        if (Math.max(source.size(), target.size()) <= SHORT) {
            return Band.diagonal(source.size(), target.size(), Math.max(source.size(), target.size()));
        }
        Vectors halfSource = source.halved();
        Vectors halfTarget = target.halved();
        Band coarse = band(halfSource, halfTarget);
        Lattice lattice = lattice(halfSource, halfTarget, coarse, 1);
        int[] from = new int[source.size() + 1];
        int[] to = new int[source.size() + 1];
        Arrays.fill(from, Integer.MAX_VALUE);
        for (Decision.Choice choice : Decision.of(lattice)) {
            for (int row = choice.row() * 2; row <= Math.min(source.size(), choice.row() * 2 + 2); row++) {
                from[row] = Math.min(from[row], choice.column() * 2 - MARGIN);
                to[row] = Math.max(to[row], choice.column() * 2 + 2 + MARGIN);
            }
        }
        from[source.size()] = Math.min(from[source.size()], target.size() - MARGIN);
        to[source.size()] = target.size();
        return new Band(from, to, target.size() + 1);
    }

    private Lattice fine(Vectors source, Vectors target, Band band) {
        return lattice(source, target, band, Math.min(source.most(), target.most()));
    }

    private Lattice lattice(Vectors source, Vectors target, Band band, int most) {
        double[][] sourceDistances = distances(source, target, most);
        double[][] targetDistances = distances(target, source, most);
        Lattice lattice = new Lattice(band);
        for (int row = 0; row < band.rows(); row++) {
            for (int column = band.from(row); column <= band.to(row); column++) {
                int at = band.cell(row, column) * BeadShape.COUNT;
                for (int shape = 0; shape < BeadShape.COUNT; shape++) {
                    int a = BeadShape.sourceSize(shape);
                    int b = BeadShape.targetSize(shape);
                    double score = Double.NEGATIVE_INFINITY;
                    if (shape == BeadShape.SOURCE_ONLY || shape == BeadShape.TARGET_ONLY) {
                        score = -SHARPNESS * UNALIGNED;
                    } else if (a <= most && b <= most && band.contains(row + a, column + b)) {
                        double distance = 1 - Vectors.cosine(source.window(row, a), target.window(column, b));
                        double byChance = sourceDistances[a - 1][row] + targetDistances[b - 1][column];
                        score = -SHARPNESS * distance * 2 * a * b / Math.max(1e-6, byChance);
                    }
                    lattice.scores[at + shape] = (float) score;
                }
            }
        }
        lattice.run();
        return lattice;
    }

    /** The mean distance of each window to random sentences of the other side. */
    private double[][] distances(Vectors from, Vectors to, int most) {
        List<float[]> samples = new ArrayList<>();
        for (int k = 0; k < RANDOM_WINDOWS && to.size() > 0; k++) {
            samples.add(to.window(random.nextInt(to.size()), 1));
        }
        double[][] distances = new double[most][];
        for (int size = 1; size <= most; size++) {
            distances[size - 1] = new double[Math.max(0, from.size() - size + 1)];
            for (int i = 0; i < distances[size - 1].length; i++) {
                double sum = 0;
                for (float[] sample : samples) {
                    sum += 1 - Vectors.cosine(from.window(i, size), sample);
                }
                distances[size - 1][i] = samples.isEmpty() ? 1 : sum / samples.size();
            }
        }
        return distances;
    }
}
