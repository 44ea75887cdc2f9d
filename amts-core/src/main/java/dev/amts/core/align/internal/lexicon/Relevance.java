package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.Vocabulary;
import java.util.Arrays;

/**
 * For each generated unit, how often the lexicon explains it where the bead is right; units of like frequency help each
 * other. So a word that is translated freely does not punish every bead. Not thread-safe.
 */
public final class Relevance {
    private static final int BANDS = 12;
    private static final double BAND_COUNT = 5;
    private static final int ROUNDS = 4;

    private final double[] values;
    private final byte[] bands;

    /** The probability of each unit, whatever stands on the other side. */
    public final double[] unigram;

    /** For the units of a vocabulary, of which nothing has been learned yet. */
    public Relevance(Vocabulary generated) {
        int size = generated.size();
        values = new double[size];
        bands = new byte[size];
        unigram = new double[size];
        Arrays.fill(values, 0.5);
        double sum = 1e-9;
        for (int t = 0; t < size; t++) {
            int count = generated.countOf(t);
            sum += count;
            bands[t] = (byte) Math.min(BANDS - 1, 31 - Integer.numberOfLeadingZeros(Math.max(1, count)));
        }
        for (int t = 0; t < size; t++) {
            unigram[t] = Math.max(0.5, generated.countOf(t)) / sum;
        }
    }

    /**
     * What an occurrence of a unit says for a bead: a log-ratio.
     *
     * @param ratio its probability given the bead's other side, over that whatever stands there
     */
    public double evidence(int unit, double ratio) {
        double value = values[unit];
        return Math.log(1 - value + value * ratio);
    }

    /** Learns from occurrences of units: the unit, the ratio, and the probability of its bead. */
    public void learn(int[] units, float[] ratios, float[] weights) {
        for (int round = 0; round < ROUNDS; round++) {
            improve(units, ratios, weights);
        }
    }

    private void improve(int[] units, float[] ratios, float[] weights) {
        double[] useful = new double[values.length];
        double[] seen = new double[values.length];
        double[] bandUseful = new double[BANDS];
        double[] bandSeen = new double[BANDS];
        for (int n = 0; n < units.length; n++) {
            if (weights[n] == 0) {
                continue;
            }
            int unit = units[n];
            double value = values[unit];
            double by = weights[n] * value * ratios[n] / (1 - value + value * ratios[n]);
            useful[unit] += by;
            seen[unit] += weights[n];
            bandUseful[bands[unit]] += by;
            bandSeen[bands[unit]] += weights[n];
        }
        for (int t = 0; t < values.length; t++) {
            double usual = (bandUseful[bands[t]] + 0.5) / (bandSeen[bands[t]] + 1);
            double share = (useful[t] + BAND_COUNT * usual) / (seen[t] + BAND_COUNT);
            values[t] = Math.max(0.01, Math.min(0.95, share));
        }
    }
}
