package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.search.BeadShape;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.Marks;
import dev.amts.core.align.internal.text.Side;
import dev.amts.core.align.internal.text.TextPair;
import dev.amts.core.align.internal.text.TextSet;
import java.util.List;

/**
 * How often a mark stands on each side: the count on one side given that on the other, against the count in as many
 * unrelated sentences. The mean of both directions.
 */
public final class CountFeature implements BeadFeature {
    private static final int CLASSES = Marks.MOST + 1;
    private static final double PRIOR_COUNT = 5;

    private final int kind;
    private final double[][] logSource;
    private final double[][] logTarget;
    private final double[][] logRatios = new double[CLASSES][CLASSES];

    public CountFeature(TextSet set, int kind) {
        this.kind = kind;
        double[] source = new double[CLASSES];
        double[] target = new double[CLASSES];
        for (TextPair pair : set.pairs) {
            count(pair.source, source);
            count(pair.target, target);
        }
        logSource = logSums(source);
        logTarget = logSums(target);
        for (int s = 0; s < CLASSES; s++) {
            for (int t = 0; t < CLASSES; t++) {
                logRatios[s][t] = Math.log(s == t ? 0.7 : 0.1);
            }
        }
    }

    private void count(Side side, double[] counts) {
        for (byte count : side.counts[kind]) {
            counts[count]++;
        }
    }

    /** The logarithm of the probability of a count in so many sentences, if each is like any other. */
    private static double[][] logSums(double[] counts) {
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            counts[c] += c == 0 ? 1 : 0.05;
            sum += counts[c];
        }
        double[][] logs = new double[BeadShape.MOST + 1][CLASSES];
        double[] now = {1, 0, 0, 0};
        for (int size = 1; size <= BeadShape.MOST; size++) {
            double[] next = new double[CLASSES];
            for (int x = 0; x < CLASSES; x++) {
                for (int y = 0; y < CLASSES; y++) {
                    next[Math.min(Marks.MOST, x + y)] += now[x] * counts[y] / sum;
                }
            }
            now = next;
            for (int c = 0; c < CLASSES; c++) {
                logs[size][c] = Math.log(now[c]);
            }
        }
        return logs;
    }

    @Override
    public void add(TextPair pair, int i, int a, int j, int b, double weight, double[] sums, int count) {
        int s = pair.sourceWindows.counts[kind][a][i];
        byte[] targets = pair.targetWindows.counts[kind][b];
        double[] row = new double[CLASSES];
        for (int t = 0; t < CLASSES; t++) {
            row[t] = weight * (logRatios[s][t] - 0.5 * (logSource[a][s] + logTarget[b][t]));
        }
        for (int k = 0; k < count; k++) {
            sums[k] += row[targets[j + k]];
        }
    }

    @Override
    public void learn(List<WeightedBeads> all) {
        double[][] counts = new double[CLASSES][CLASSES];
        for (WeightedBeads beads : all) {
            for (int k = 0; k < beads.size(); k++) {
                if (beads.isPair(k)) {
                    int s = beads.pair.sourceWindows.counts[kind][beads.sourceSize(k)][beads.source(k)];
                    int t = beads.pair.targetWindows.counts[kind][beads.targetSize(k)][beads.target(k)];
                    counts[s][t] += beads.weight(k);
                }
            }
        }
        double[] source = new double[CLASSES];
        double[] target = new double[CLASSES];
        double sum = 1e-9;
        for (int s = 0; s < CLASSES; s++) {
            for (int t = 0; t < CLASSES; t++) {
                source[s] += counts[s][t];
                target[t] += counts[s][t];
                sum += counts[s][t];
            }
        }
        // Half of the prior says that the counts are the same, half that they are unrelated.
        for (int s = 0; s < CLASSES; s++) {
            for (int t = 0; t < CLASSES; t++) {
                double same = s == t ? 0.5 : 0;
                double forward = (counts[s][t] + PRIOR_COUNT * (same + 0.5 * Math.max(0.01, target[t] / sum)))
                        / (source[s] + PRIOR_COUNT);
                double backward = (counts[s][t] + PRIOR_COUNT * (same + 0.5 * Math.max(0.01, source[s] / sum)))
                        / (target[t] + PRIOR_COUNT);
                logRatios[s][t] = 0.5 * (Math.log(forward) + Math.log(backward));
            }
        }
    }
}
