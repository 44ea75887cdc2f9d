package dev.amts.core.align.internal.placed;

import dev.amts.core.align.internal.lexicon.Direction;
import dev.amts.core.align.internal.lexicon.KnownPairs;
import dev.amts.core.align.internal.lexicon.Relevance;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.TextSet;
import java.util.Arrays;
import java.util.List;

/**
 * How well the units of one side of likely beads are explained by those of the other, by a lexicon that is induced from
 * the beads themselves and prefers units that stand equally far into their side. When a sentence is scored, what it
 * contributed to the lexicon is left out. Not thread-safe.
 */
public final class PlacedLexicon {
    private final PlacedBeads beads;
    private final List<WeightedBeads> all;
    private final PlacedTrainer trainer;
    private final Relevance relevance;

    /**
     * A lexicon of the beads of a set, which knows so far what the given counts say.
     *
     * @param all the beads from which to learn, of parts of documents that have no sentence in common
     */
    public PlacedLexicon(TextSet set, List<WeightedBeads> all, Direction direction, KnownPairs known) {
        this.all = all;
        beads = new PlacedBeads(set, all, direction);
        int generated = direction.generated(set).size();
        trainer = new PlacedTrainer(beads, known, direction.conditions(set).size(), generated);
        relevance = new Relevance(direction.generated(set));
    }

    /**
     * Learns from the beads with their present probabilities. Returns what the lexicon then says for each: log-ratios.
     *
     * @param iterations of expectation–maximisation, at least one
     */
    public float[] scores(int iterations) {
        float[] weights = new float[beads.size()];
        int n = 0;
        for (WeightedBeads some : all) {
            for (int k = 0; k < some.size(); k++) {
                weights[n++] = (float) some.weight(k);
            }
        }
        float[] ratios = trainer.train(weights, iterations);
        int[] units = divide(ratios);
        float[] slotWeights = new float[ratios.length];
        for (int bead = 0; bead < beads.size(); bead++) {
            float weight = trainer.learnsFrom(weights[bead]) ? weights[bead] : 0;
            Arrays.fill(slotWeights, beads.slotStarts[bead], beads.slotStarts[bead + 1], weight);
        }
        relevance.learn(units, ratios, slotWeights);
        return sums(units, ratios);
    }

    /** The counts that it learned last, those known before included. */
    public KnownPairs learned() {
        return trainer.learned();
    }

    /** Makes ratios of sums of probabilities: over the probability of a unit whatever the bead. Returns the units. */
    private int[] divide(float[] ratios) {
        int[] units = new int[ratios.length];
        for (int bead = 0; bead < beads.size(); bead++) {
            // Beside the units there is an empty one.
            float scale = beads.conditionCounts[bead] / (1f + beads.conditionCounts[bead]);
            for (int slot = beads.slotStarts[bead]; slot < beads.slotStarts[bead + 1]; slot++) {
                units[slot] = beads.unit(bead, slot);
                float total = beads.nearnessTotals[slot];
                ratios[slot] = total == 0 ? 0 : (float) (scale * ratios[slot] / total / relevance.unigram[units[slot]]);
            }
        }
        return units;
    }

    /** The sum over a bead's units; a repeated unit counts as one and the logarithm of how often it stands. */
    private float[] sums(int[] units, float[] ratios) {
        float[] scores = new float[beads.size()];
        int[] times = new int[relevance.unigram.length];
        for (int bead = 0; bead < scores.length; bead++) {
            int start = beads.slotStarts[bead];
            int end = beads.slotStarts[bead + 1];
            for (int slot = start; slot < end; slot++) {
                times[units[slot]]++;
            }
            double sum = 0;
            for (int slot = start; slot < end; slot++) {
                int n = times[units[slot]];
                double share = n == 1 ? 1 : (1 + Math.log(n)) / n;
                sum += share * relevance.evidence(units[slot], ratios[slot]);
            }
            for (int slot = start; slot < end; slot++) {
                times[units[slot]] = 0;
            }
            scores[bead] = (float) sum;
        }
        return scores;
    }
}
