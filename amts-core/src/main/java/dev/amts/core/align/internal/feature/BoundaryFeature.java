package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.Marks;
import dev.amts.core.align.internal.text.Side;
import dev.amts.core.align.internal.text.TextPair;
import java.util.List;

/**
 * How likely a sentence boundary is to lie inside a bead: after a comma it often does, at the end of a paragraph hardly
 * ever. Of both sides, each by its own table.
 */
public final class BoundaryFeature implements BeadFeature {
    private static final int CLASSES = Marks.LAST_CLASSES * 2;
    private static final double PRIOR_COUNT = 10;

    /** Logarithms by side, class, and whether the boundary is inside a bead (0) or at its end (1). */
    private final double[][][] logRatios = new double[2][CLASSES][2];

    private static int classAt(Side side, int sentence) {
        return side.last[sentence] * 2 + side.paragraphEnd[sentence];
    }

    @Override
    public void add(TextPair pair, int i, int a, int j, int b, double weight, double[] sums, int count) {
        double ofSource = sum(pair.source, i, a, logRatios[0]);
        for (int k = 0; k < count; k++) {
            sums[k] += weight * (ofSource + sum(pair.target, j + k, b, logRatios[1]));
        }
    }

    private static double sum(Side side, int first, int size, double[][] logs) {
        double sum = 0;
        for (int k = first; k < first + size; k++) {
            sum += logs[classAt(side, k)][k == first + size - 1 ? 1 : 0];
        }
        return sum;
    }

    @Override
    public void learn(List<WeightedBeads> all) {
        double[][][] counts = new double[2][CLASSES][2];
        for (WeightedBeads beads : all) {
            for (int k = 0; k < beads.size(); k++) {
                count(beads.pair.source, beads.source(k), beads.sourceSize(k), beads.weight(k), counts[0]);
                count(beads.pair.target, beads.target(k), beads.targetSize(k), beads.weight(k), counts[1]);
            }
        }
        for (int side = 0; side < 2; side++) {
            double inside = 0.5;
            double end = 0.5;
            for (double[] count : counts[side]) {
                inside += count[0];
                end += count[1];
            }
            double share = inside / (inside + end);
            for (int c = 0; c < CLASSES; c++) {
                double[] count = counts[side][c];
                double sum = count[0] + count[1] + PRIOR_COUNT;
                logRatios[side][c][0] = Math.log((count[0] / share + PRIOR_COUNT) / sum);
                logRatios[side][c][1] = Math.log((count[1] / (1 - share) + PRIOR_COUNT) / sum);
            }
        }
    }

    private static void count(Side side, int first, int size, double weight, double[][] counts) {
        for (int k = first; k < first + size; k++) {
            counts[classAt(side, k)][k == first + size - 1 ? 1 : 0] += weight;
        }
    }
}
