package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.IntLists;
import java.util.Arrays;
import java.util.List;

/**
 * IBM Model 1 (Brown et al. 1993) from weighted beads: which unit of the generated side comes from which of the
 * conditioning side.
 */
final class Trainer {
    private static final int ITERATIONS = 5;

    private final List<Evidence> all;
    private final int conditionCount;
    private final int generatedCount;

    /** For each document and block, the numbers of its unit pairs: generated slot by slot. */
    private final int[][][] numbers;

    private final PairNumbers pairs = new PairNumbers();
    private float[] probabilities = new float[0];
    private float[] counts = new float[0];
    private final float[] fromNothing;

    private final KnownPairs known;

    Trainer(List<Evidence> all, KnownPairs known, int conditionCount, int generatedCount) {
        this.known = known;
        this.all = all;
        this.conditionCount = conditionCount;
        this.generatedCount = generatedCount;
        numbers = new int[all.size()][][];
        fromNothing = new float[generatedCount];
    }

    /** Trains, and notes in the evidence what each sentence contributed. */
    TranslationTable train() {
        // The known pairs come first, so that their numbers are their places.
        known.forEachPair(pairs::number);
        number();
        probabilities = new float[pairs.size()];
        counts = new float[pairs.size()];
        known.fillProbabilities(probabilities);
        Arrays.fill(fromNothing, 1);
        long[] keys = pairs.pairs();
        for (int iteration = 1; iteration <= ITERATIONS; iteration++) {
            boolean last = iteration == ITERATIONS;
            Arrays.fill(counts, 0);
            System.arraycopy(known.counts(), 0, counts, 0, known.counts().length);
            float[] nothing = new float[generatedCount];
            for (int d = 0; d < all.size(); d++) {
                collect(all.get(d), numbers[d], nothing, last);
            }
            if (!last) {
                normalize(keys, nothing);
            }
        }
        return TranslationTable.of(keys, counts, probabilities, conditionCount);
    }

    private void number() {
        for (int d = 0; d < all.size(); d++) {
            Evidence evidence = all.get(d);
            numbers[d] = new int[evidence.blocks()][];
            for (int c = 0; c < evidence.conditions.size(); c++) {
                for (int block = evidence.blockStarts[c]; block < evidence.blockStarts[c + 1]; block++) {
                    numbers[d][block] = numbers(evidence, c, evidence.blockGenerated[block]);
                }
            }
        }
    }

    private int[] numbers(Evidence evidence, int c, int g) {
        IntLists conditions = evidence.conditions;
        IntLists generated = evidence.generated;
        int[] block = new int[conditions.length(c) * generated.length(g)];
        int n = 0;
        for (int t = generated.start(g); t < generated.end(g); t++) {
            for (int s = conditions.start(c); s < conditions.end(c); s++) {
                block[n++] = pairs.number(conditions.value(s), generated.value(t));
            }
        }
        return block;
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

    private void normalize(long[] keys, float[] nothing) {
        double[] totals = new double[conditionCount];
        for (int n = 0; n < keys.length; n++) {
            totals[(int) (keys[n] >>> 32)] += counts[n];
        }
        for (int n = 0; n < keys.length; n++) {
            probabilities[n] = (float) (counts[n] / Math.max(1e-9, totals[(int) (keys[n] >>> 32)]));
        }
        double sum = 1e-9;
        for (float count : nothing) {
            sum += count;
        }
        for (int t = 0; t < generatedCount; t++) {
            fromNothing[t] = (float) (nothing[t] / sum);
        }
    }
}
