package dev.amts.bleu;

import dev.amts.bleu.internal.count.Counts;
import java.util.OptionalInt;

/** BLEU's statistics. Immutable and thread-safe; see {@link Statistics}. */
public final class BleuStatistics implements Statistics<BleuStatistics> {
    private final Counts counts;

    BleuStatistics(Counts counts) {
        this.counts = counts;
    }

    /** Words in the hypotheses. */
    public long hypothesisLength() {
        return counts.get(0);
    }

    /** Words in the references, of each segment in the one whose length is closest to the hypothesis'. */
    public long referenceLength() {
        return counts.get(1);
    }

    /** The highest n-gram order counted. */
    public int order() {
        return (counts.size() - 2) / 2;
    }

    /** N-grams of this order in the hypotheses that the references have, too (clipped). */
    public long matches(int n) {
        return counts.get(1 + n);
    }

    /** N-grams of this order in the hypotheses. */
    public long totals(int n) {
        return counts.get(1 + order() + n);
    }

    @Override
    public BleuStatistics merge(BleuStatistics other) {
        return new BleuStatistics(counts.merge(other.counts));
    }

    @Override
    public OptionalInt references() {
        return counts.referencesIfConstant();
    }

    /** Hypothesis length, reference length, matches by order, totals by order. */
    @Override
    public double[] toVector() {
        return counts.toVector();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BleuStatistics that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "BleuStatistics" + counts;
    }
}
