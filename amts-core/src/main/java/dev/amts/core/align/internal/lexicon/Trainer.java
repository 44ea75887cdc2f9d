package dev.amts.core.align.internal.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * IBM Model 1 (Brown et al. 1993) from weighted beads: which unit of the generated side comes from which of the
 * conditioning side.
 */
final class Trainer {
    private static final int ITERATIONS = 5;

    /** Beside pairs that are known from elsewhere, others begin with this probability. */
    private static final float UNKNOWN = 0.01f;

    private final List<Evidence> all;
    private final KnownPairs known;
    private final PairNumbers pairs;
    private final int conditionCount;
    private final float[] probabilities;
    private final float[] counts;
    private final float[] fromNothing;

    Trainer(List<Evidence> all, KnownPairs known, int conditionCount, int generatedCount) {
        this.all = all;
        this.known = known;
        this.conditionCount = conditionCount;
        pairs = new PairNumbers(all, known, conditionCount, generatedCount);
        probabilities = new float[pairs.size()];
        counts = new float[pairs.size()];
        fromNothing = new float[generatedCount];
    }

    /** Trains, and notes in the evidence what each sentence contributed. */
    TranslationTable train() {
        Arrays.fill(fromNothing, 1);
        Arrays.fill(probabilities, 1);
        if (!known.isEmpty()) {
            addKnown(counts);
            normalize(new float[fromNothing.length]);
            Arrays.fill(fromNothing, UNKNOWN);
            for (int n = 0; n < probabilities.length; n++) {
                probabilities[n] = Math.max(UNKNOWN, probabilities[n]);
            }
        }
        for (int iteration = 1; iteration <= ITERATIONS; iteration++) {
            boolean last = iteration == ITERATIONS;
            Arrays.fill(counts, 0);
            addKnown(counts);
            float[] nothing = new float[fromNothing.length];
            for (int d = 0; d < all.size(); d++) {
                collect(all.get(d), pairs.blocks[d], nothing, last);
            }
            if (!last) {
                normalize(nothing);
            }
        }
        return TranslationTable.of(pairs.starts, pairs.units, counts, probabilities);
    }

    /** The known pairs of a conditioning unit were numbered first. */
    private void addKnown(float[] into) {
        for (int s = 0; s < conditionCount; s++) {
            for (int k = known.start(s); k < known.start(s + 1); k++) {
                into[pairs.starts[s] + k - known.start(s)] += known.count(k);
            }
        }
    }

    private void collect(Evidence evidence, int[][] blocks, float[] nothing, boolean last) {
        int[] at = new int[16];
        for (int bead = 0; bead < evidence.beadWeight.length; bead++) {
            int size = evidence.beadConditionSize[bead];
            for (int g = evidence.beadGenerated[bead];
                    g < evidence.beadGenerated[bead] + evidence.beadGeneratedSize[bead];
                    g++) {
                for (int c = 0; c < size; c++) {
                    at[c] = evidence.block(evidence.beadCondition[bead] + c, g);
                }
                for (int slot = 0; slot < evidence.generated.length(g); slot++) {
                    int unit = evidence.generated.value(evidence.generated.start(g) + slot);
                    share(evidence, blocks, bead, at, slot, unit, nothing, last);
                }
            }
        }
    }

    /** Shares one generated unit of one bead out among the conditioning units. */
    private void share(
            Evidence evidence, int[][] blocks, int bead, int[] at, int slot, int unit, float[] nothing, boolean last) {
        int size = evidence.beadConditionSize[bead];
        float sum = fromNothing[unit];
        for (int c = 0; c < size; c++) {
            int length = evidence.conditions.length(evidence.beadCondition[bead] + c);
            int[] block = blocks[at[c]];
            for (int n = slot * length; n < (slot + 1) * length; n++) {
                sum += probabilities[block[n]];
            }
        }
        float factor = evidence.beadWeight[bead] / Math.max(1e-20f, sum);
        nothing[unit] += factor * fromNothing[unit];
        for (int c = 0; c < size; c++) {
            int length = evidence.conditions.length(evidence.beadCondition[bead] + c);
            int[] block = blocks[at[c]];
            for (int n = slot * length; n < (slot + 1) * length; n++) {
                counts[block[n]] += factor * probabilities[block[n]];
            }
            if (last) {
                evidence.contributed[evidence.slotStarts[at[c]] + slot] += factor;
            }
        }
    }

    private void normalize(float[] nothing) {
        for (int s = 0; s < conditionCount; s++) {
            double total = 1e-9;
            for (int n = pairs.starts[s]; n < pairs.starts[s + 1]; n++) {
                total += counts[n];
            }
            for (int n = pairs.starts[s]; n < pairs.starts[s + 1]; n++) {
                probabilities[n] = (float) (counts[n] / total);
            }
        }
        double sum = 1e-9;
        for (float count : nothing) {
            sum += count;
        }
        for (int t = 0; t < fromNothing.length; t++) {
            fromNothing[t] = (float) (nothing[t] / sum);
        }
    }
}
