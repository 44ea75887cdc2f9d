package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.search.BeadShape;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.TextPair;
import dev.amts.core.align.internal.text.TextSet;
import dev.amts.core.align.internal.text.Windows;
import java.util.List;

/**
 * Length: the logarithm of the ratio of the two lengths is normal around that of the document; its variance falls with
 * length. Against it, the lengths of as many sentences that follow each other anywhere in the set.
 */
public final class LengthFeature implements BeadFeature {
    private static final double LEAST_RATIO = -8;
    private static final double LEAST_VARIANCE = 2e-3;

    private final Measure measure;
    private final Background source;
    private final Background target;
    private final double[] logRatios;
    private double constantVariance = 0.08;
    private double shortVariance = 0.08;

    public LengthFeature(TextSet set, Measure measure) {
        this.measure = measure;
        source = new Background(set, pair -> measure.logs(pair.sourceWindows));
        target = new Background(set, pair -> measure.logs(pair.targetWindows));
        logRatios = new double[set.pairs.size()];
        for (TextPair pair : set.pairs) {
            logRatios[pair.number] = Math.log(total(pair.targetWindows)) - Math.log(total(pair.sourceWindows));
        }
    }

    private double total(Windows windows) {
        double sum = 1;
        for (double log : measure.logs(windows)[1]) {
            sum += Math.exp(log);
        }
        return sum;
    }

    @Override
    public void add(TextPair pair, int i, int a, int j, int b, double weight, double[] sums, int count) {
        double x = measure.logs(pair.sourceWindows)[a][i];
        double[] ys = measure.logs(pair.targetWindows)[b];
        double[] inverses = measure.inverses(pair.targetWindows)[b];
        double expected = x + logRatios[pair.number];
        double sourceApart = 0.5 * source.logDensity(a, x);
        double ofSource =
                constantVariance + 0.5 * shortVariance * source.mean * measure.inverses(pair.sourceWindows)[a][i];
        double perTarget = 0.5 * shortVariance * target.mean;
        for (int k = 0; k < count; k++) {
            double y = ys[j + k];
            double variance = ofSource + perTarget * inverses[j + k];
            double z = y - expected;
            double together = -0.5 * (Math.log(variance) + z * z / variance);
            sums[k] += weight * Math.max(LEAST_RATIO, together - sourceApart - 0.5 * target.logDensity(b, y));
        }
    }

    private double variance(double shortness) {
        return constantVariance + shortVariance * shortness;
    }

    /** 1 over the length, in units of the mean sentence; of both sides, the mean. */
    private double shortness(WeightedBeads beads, int k) {
        return 0.5
                * (source.mean * measure.inverses(beads.pair.sourceWindows)[beads.sourceSize(k)][beads.source(k)]
                        + target.mean
                                * measure.inverses(beads.pair.targetWindows)[beads.targetSize(k)][beads.target(k)]);
    }

    @Override
    public void learn(List<WeightedBeads> all) {
        double[] sums = new double[logRatios.length];
        double[] weights = new double[logRatios.length];
        double allSums = 0;
        double allWeights = 1e-9;
        for (WeightedBeads beads : all) {
            int d = beads.pair.number;
            for (int k = 0; k < beads.size(); k++) {
                if (beads.isPair(k)) {
                    double x = logSource(beads, k);
                    double y = logTarget(beads, k);
                    double weight = beads.weight(k) / variance(shortness(beads, k));
                    sums[d] += weight * (y - x);
                    weights[d] += weight;
                    allSums += weight * (y - x);
                    allWeights += weight;
                }
            }
        }
        double mean = allSums / allWeights;
        // The set's ratio counts as much as some twenty sentences of the document.
        double prior = 20 / (constantVariance + shortVariance);
        for (int d = 0; d < logRatios.length; d++) {
            logRatios[d] = (sums[d] + prior * mean) / (weights[d] + prior);
        }
        learnVariance(all);
    }

    /** Least squares of the squared residuals on shortness, weighted by their own variance. */
    private void learnVariance(List<WeightedBeads> all) {
        for (int round = 0; round < 3; round++) {
            double s0 = 1e-9;
            double s1 = 0;
            double s2 = 0;
            double r0 = 0;
            double r1 = 0;
            for (WeightedBeads beads : all) {
                for (int k = 0; k < beads.size(); k++) {
                    if (beads.isPair(k)) {
                        double x = logSource(beads, k);
                        double y = logTarget(beads, k);
                        double z = y - x - logRatios[beads.pair.number];
                        double u = shortness(beads, k);
                        double v = variance(u);
                        double w = beads.weight(k) / (v * v);
                        double e = Math.min(z * z, 16 * v);
                        s0 += w;
                        s1 += w * u;
                        s2 += w * u * u;
                        r0 += w * e;
                        r1 += w * u * e;
                    }
                }
            }
            double determinant = s0 * s2 - s1 * s1;
            if (determinant <= 1e-9 * s0 * s2) {
                return;
            }
            double constant = (r0 * s2 - r1 * s1) / determinant;
            double slope = (r1 * s0 - r0 * s1) / determinant;
            if (slope < 0) {
                slope = 0;
                constant = r0 / s0;
            } else if (constant < LEAST_VARIANCE) {
                constant = LEAST_VARIANCE;
                slope = Math.max(0, (r1 - constant * s1) / Math.max(1e-9, s2));
            }
            constantVariance = Math.max(LEAST_VARIANCE, constant);
            shortVariance = slope;
        }
    }

    private double logSource(WeightedBeads beads, int k) {
        return measure.logs(beads.pair.sourceWindows)[beads.sourceSize(k)][beads.source(k)];
    }

    private double logTarget(WeightedBeads beads, int k) {
        return measure.logs(beads.pair.targetWindows)[beads.targetSize(k)][beads.target(k)];
    }

    /** Reads the logarithms of one side's windows. */
    private interface Logs {
        double[][] of(TextPair pair);
    }

    /** The lengths of sentences that follow each other: normal in their logarithm, by how many they are. */
    private static final class Background {
        private final double[] means = new double[BeadShape.MOST + 1];
        private final double[] variances = new double[BeadShape.MOST + 1];
        private final double[] logVariances = new double[BeadShape.MOST + 1];

        /** The mean length of a sentence. */
        final double mean;

        Background(TextSet set, Logs logs) {
            double lengths = 0;
            double sentences = 0;
            for (int size = 1; size <= BeadShape.MOST; size++) {
                double count = 1e-9;
                double sum = 0;
                double squares = 0;
                for (TextPair pair : set.pairs) {
                    for (double log : logs.of(pair)[size]) {
                        count++;
                        sum += log;
                        squares += log * log;
                        if (size == 1) {
                            lengths += Math.exp(log);
                            sentences++;
                        }
                    }
                }
                if (count < 2 && size > 1) {
                    means[size] = means[size - 1] + Math.log((double) size / (size - 1));
                    variances[size] = variances[size - 1];
                } else {
                    means[size] = sum / count;
                    // As if there were a few more sentences with a spread that is usual.
                    double spread = squares - sum * sum / count;
                    variances[size] = (Math.max(0, spread) + 5 * 0.4 / size) / (count + 5);
                }
                logVariances[size] = Math.log(variances[size]);
            }
            mean = Math.max(1, lengths) / Math.max(1, sentences);
        }

        double logDensity(int size, double log) {
            double z = log - means[size];
            return -0.5 * (logVariances[size] + z * z / variances[size]);
        }
    }
}
