package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.IntLists;
import java.util.Arrays;

/**
 * Expected counts of which generated unit translates which conditioning unit, by conditioning unit. Immutable by
 * convention.
 */
final class TranslationTable {
    /** Taken off each count: what was seen once, and not surely, is no evidence. */
    private static final float DISCOUNT = 0.1f;

    final int[] starts;
    final int[] units;
    final float[] counts;

    /** Probabilities of the last iteration but one, by which the counts were shared out. */
    final float[] shares;

    final double[] totals;

    TranslationTable(int[] starts, int[] units, float[] counts, float[] shares) {
        this.starts = starts;
        this.units = units;
        this.counts = counts;
        this.shares = shares;
        totals = new double[starts.length - 1];
        for (int s = 0; s < totals.length; s++) {
            for (int e = starts[s]; e < starts[s + 1]; e++) {
                totals[s] += counts[e];
            }
        }
    }

    /**
     * Adds to {@code sums}, by generated unit, the probabilities given each unit of a conditioning sentence.
     *
     * @param own what the sentence contributed, by generated unit; taken out of the counts
     */
    void explain(IntLists conditions, int sentence, float[] own, boolean hasOwn, float[] sums) {
        int end = conditions.end(sentence);
        for (int k = conditions.start(sentence); k < end; ) {
            int s = conditions.value(k);
            int times = 0;
            while (k < end && conditions.value(k) == s) {
                times++;
                k++;
            }
            double total = totals[s];
            if (hasOwn) {
                double mine = 0;
                for (int e = starts[s]; e < starts[s + 1]; e++) {
                    mine += shares[e] * own[units[e]];
                }
                total -= times * mine;
            }
            // Half a count for what was not seen keeps the probabilities of rare units low.
            float scale = (float) (times / Math.max(0.5, total));
            for (int e = starts[s]; e < starts[s + 1]; e++) {
                float count = counts[e] - DISCOUNT;
                if (hasOwn) {
                    count -= times * shares[e] * own[units[e]];
                }
                if (count > 0) {
                    sums[units[e]] += Math.min(times, scale * count);
                }
            }
        }
    }

    /** A table of pairs in any order. */
    static TranslationTable of(long[] pairs, float[] counts, float[] shares, int conditions) {
        int[] starts = new int[conditions + 1];
        for (int n = 0; n < pairs.length; n++) {
            if (counts[n] > DISCOUNT) {
                starts[(int) (pairs[n] >>> 32) + 1]++;
            }
        }
        for (int s = 0; s < conditions; s++) {
            starts[s + 1] += starts[s];
        }
        int[] at = Arrays.copyOf(starts, conditions);
        int[] units = new int[starts[conditions]];
        float[] sorted = new float[units.length];
        float[] sortedShares = new float[units.length];
        for (int n = 0; n < pairs.length; n++) {
            if (counts[n] > DISCOUNT) {
                int place = at[(int) (pairs[n] >>> 32)]++;
                units[place] = (int) pairs[n];
                sorted[place] = counts[n];
                sortedShares[place] = shares[n];
            }
        }
        return new TranslationTable(starts, units, sorted, sortedShares);
    }
}
