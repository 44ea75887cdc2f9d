package dev.amts.bleu;

import dev.amts.bleu.internal.count.Counts;
import java.util.OptionalInt;

/** chrF's statistics. Immutable and thread-safe; see {@link Statistics}. */
public final class ChrfStatistics implements Statistics<ChrfStatistics> {
    private final Counts counts;

    ChrfStatistics(Counts counts) {
        this.counts = counts;
    }

    @Override
    public ChrfStatistics merge(ChrfStatistics other) {
        return new ChrfStatistics(counts.merge(other.counts));
    }

    @Override
    public OptionalInt references() {
        return counts.referencesIfConstant();
    }

    /**
     * For each order, characters before words: n-grams of the hypotheses, of the references that each segment scores
     * best against, and their matches.
     */
    @Override
    public double[] toVector() {
        return counts.toVector();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChrfStatistics that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "ChrfStatistics" + counts;
    }
}
