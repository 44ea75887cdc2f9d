package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.TextPair;
import java.util.List;

/**
 * One kind of evidence for a bead, as a logarithm: how much likelier the two sides are as translations of each other than
 * as unrelated sentences. So beads of different sizes compare fairly. Its tables are learned from probable beads.
 */
public interface BeadFeature {
    /**
     * Adds the weighted log-ratios of the beads of {@code a} source sentences from {@code i} and {@code b} target
     * sentences from {@code j}, {@code j + 1} and so on.
     *
     * @param sums one for each bead
     * @param count how many beads
     */
    void add(TextPair pair, int i, int a, int j, int b, double weight, double[] sums, int count);

    /** Re-estimates the tables from beads with their probabilities. */
    void learn(List<WeightedBeads> beads);
}
