package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.IntLists;

/**
 * Expected counts of which generated unit translates which conditioning unit, by conditioning unit. Immutable by
 * convention.
 */
final class TranslationTable {
    /** Taken off each count: what was seen once, and not surely, is no evidence. */
    private static final float DISCOUNT = 0.1f;

    /** Of no units. */
    static final TranslationTable EMPTY = new TranslationTable(new int[1], new int[0], new float[0], new float[0]);

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

    /** The table of these pairs, sorted by conditioning unit, without those that are next to nothing. */
    static TranslationTable of(int[] starts, int[] units, float[] counts, float[] shares) {
        int[] keptStarts = new int[starts.length];
        int kept = 0;
        for (int n = 0; n < counts.length; n++) {
            kept += counts[n] > DISCOUNT ? 1 : 0;
        }
        int[] keptUnits = new int[kept];
        float[] keptCounts = new float[kept];
        float[] keptShares = new float[kept];
        int place = 0;
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int n = starts[s]; n < starts[s + 1]; n++) {
                if (counts[n] > DISCOUNT) {
                    keptUnits[place] = units[n];
                    keptCounts[place] = counts[n];
                    keptShares[place++] = shares[n];
                }
            }
            keptStarts[s + 1] = place;
        }
        return new TranslationTable(keptStarts, keptUnits, keptCounts, keptShares);
    }
}
