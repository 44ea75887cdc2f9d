package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.Side;
import dev.amts.core.align.internal.text.TextPair;
import dev.amts.core.align.internal.text.TextSet;
import java.util.List;

/**
 * The classes of what stands at an edge of a bead on both sides: its last characters, its first ones, whether a paragraph
 * ends there. The table is of pairs of classes against each side's classes alone.
 */
public final class EdgeFeature implements BeadFeature {
    private static final double PRIOR_COUNT = 10;

    private final Edge edge;
    private final int classes;
    private final double[] source;
    private final double[] target;
    private final double[][] logRatios;

    public EdgeFeature(TextSet set, Edge edge) {
        this.edge = edge;
        classes = edge.classes();
        source = new double[classes];
        target = new double[classes];
        for (TextPair pair : set.pairs) {
            count(pair.source, source);
            count(pair.target, target);
        }
        normalize(source);
        normalize(target);
        logRatios = new double[classes][classes];
        double likeness = edge.initialLikeness();
        for (int s = 0; s < classes; s++) {
            for (int t = 0; t < classes; t++) {
                double same = s == t ? likeness / Math.max(0.02, Math.max(source[s], target[t])) : 0;
                logRatios[s][t] = Math.log(1 - likeness + same);
            }
        }
    }

    private void count(Side side, double[] counts) {
        for (int i = 0; i < side.size; i++) {
            counts[edge.classAt(side, i)]++;
        }
    }

    private static void normalize(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count + 0.1;
        }
        for (int c = 0; c < counts.length; c++) {
            counts[c] = (counts[c] + 0.1) / sum;
        }
    }

    @Override
    public void add(TextPair pair, int i, int a, int j, int b, double weight, double[] sums, int count) {
        double[] row = logRatios[edge.classAt(pair.source, edge.sentence(i, a))];
        byte[] targets = edge.classes(pair.target);
        int first = edge.sentence(j, b);
        for (int k = 0; k < count; k++) {
            sums[k] += weight * row[targets[first + k]];
        }
    }

    @Override
    public void learn(List<WeightedBeads> all) {
        double[][] counts = new double[classes][classes];
        double sum = PRIOR_COUNT;
        for (WeightedBeads beads : all) {
            for (int k = 0; k < beads.size(); k++) {
                if (beads.isPair(k)) {
                    int s = edge.classAt(beads.pair.source, edge.sentence(beads.source(k), beads.sourceSize(k)));
                    int t = edge.classAt(beads.pair.target, edge.sentence(beads.target(k), beads.targetSize(k)));
                    counts[s][t] += beads.weight(k);
                    sum += beads.weight(k);
                }
            }
        }
        for (int s = 0; s < classes; s++) {
            for (int t = 0; t < classes; t++) {
                double apart = source[s] * target[t];
                logRatios[s][t] = Math.log((counts[s][t] + PRIOR_COUNT * apart) / (sum * apart));
            }
        }
    }
}
