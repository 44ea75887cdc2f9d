package dev.amts.bleu;

import dev.amts.bleu.print.Decimals;
import dev.amts.bleu.signature.Signature;
import java.util.List;
import java.util.StringJoiner;

/**
 * A BLEU score. Immutable and thread-safe.
 *
 * @param matches by n-gram order: matches, with what add-k smoothing has added
 * @param totals by n-gram order: n-grams in the hypotheses, with what add-k smoothing has added
 * @param precisions by n-gram order: 0–100, smoothed
 * @param brevityPenalty 0–1
 * @param hypothesisLength words in the hypotheses
 * @param referenceLength words in the references, of each segment in the closest one
 */
public record BleuScore(
        double percent,
        List<Double> matches,
        List<Double> totals,
        List<Double> precisions,
        double brevityPenalty,
        long hypothesisLength,
        long referenceLength,
        Signature signature)
        implements Score {

    /** Copies the lists. */
    public BleuScore {
        matches = List.copyOf(matches);
        totals = List.copyOf(totals);
        precisions = List.copyOf(precisions);
    }

    @Override
    public String name() {
        return "BLEU";
    }

    /** Hypothesis length over reference length; 0 where the references are empty. */
    public double lengthRatio() {
        return referenceLength == 0 ? 0 : (double) hypothesisLength / referenceLength;
    }

    /** For example {@code 89.1/69.1/55.0/44.0 (BP = 0.927 ratio = 0.929 hyp_len = 1167 ref_len = 1256)}. */
    @Override
    public String details() {
        StringJoiner orders = new StringJoiner("/");
        for (double precision : precisions) {
            orders.add(Decimals.fixed(precision, 1));
        }
        return orders + " (BP = " + Decimals.fixed(brevityPenalty, 3) + " ratio = " + Decimals.fixed(lengthRatio(), 3)
                + " hyp_len = " + hypothesisLength + " ref_len = " + referenceLength + ")";
    }

    @Override
    public String toString() {
        return text(2);
    }
}
