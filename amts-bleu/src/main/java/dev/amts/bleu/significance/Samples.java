package dev.amts.bleu.significance;

import dev.amts.bleu.Arithmetic;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.Metric;
import dev.amts.bleu.Statistics;
import java.util.Arrays;
import java.util.List;

/** The statistics of a system's segments, laid out for summing some of them up again and again. Immutable. */
final class Samples<S extends Statistics<S>> {
    private final Metric<S, ?> metric;
    private final double[] vectors;
    private final int width;
    private final int segments;

    Samples(Metric<S, ?> metric, List<S> statistics) {
        if (statistics.isEmpty()) {
            throw new IllegalArgumentException("There are no segments to draw from.");
        }
        this.metric = metric;
        this.segments = statistics.size();
        this.width = statistics.get(0).toVector().length;
        this.vectors = new double[segments * width];
        for (int i = 0; i < segments; i++) {
            System.arraycopy(statistics.get(i).toVector(), 0, vectors, i * width, width);
        }
    }

    int size() {
        return segments;
    }

    /** The score of all segments. */
    double score() {
        double[] sums = new double[width];
        for (int i = 0; i < segments; i++) {
            addTo(sums, i);
        }
        return metric.scoreOf(sums, Arithmetic.DOUBLE);
    }

    void addTo(double[] sums, int segment) {
        for (int j = 0; j < width; j++) {
            sums[j] += vectors[segment * width + j];
        }
    }

    double[] newSums() {
        return new double[width];
    }

    /** Scores of resamples with replacement. */
    Scores resample(int resamples, RandomStream random) {
        Scores scores = new Scores(resamples, metric instanceof Bleu ? Arithmetic.DOUBLE : Arithmetic.SINGLE);
        float[] singles = new float[vectors.length];
        for (int i = 0; i < singles.length; i++) {
            singles[i] = (float) vectors[i];
        }
        float[] sums = new float[width];
        double[] vector = new double[width];
        for (int r = 0; r < resamples; r++) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < segments; i++) {
                int at = random.below(segments) * width;
                for (int j = 0; j < width; j++) {
                    sums[j] += singles[at + j];
                }
            }
            for (int j = 0; j < width; j++) {
                vector[j] = sums[j];
            }
            scores.set(r, metric.scoreOf(vector, Arithmetic.SINGLE));
        }
        return scores;
    }
}
