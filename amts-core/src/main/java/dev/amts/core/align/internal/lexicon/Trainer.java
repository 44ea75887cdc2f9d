package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.IntLists;
import java.util.Arrays;
import java.util.List;

/**
 * IBM Model 1 (Brown et al. 1993) from weighted beads: which unit of the generated side comes from which of the
 * conditioning side. Works through the conditioning units one by one, each with its probabilities laid out by generated
 * unit, so that what is read at random is small and no pair in the text needs a number of its own. Used once.
 */
final class Trainer {
    private static final int ITERATIONS = 4;

    /** Beside pairs that are known from elsewhere, others begin with this probability. */
    private static final float UNKNOWN = 0.01f;

    private final List<Evidence> all;
    private final KnownPairs known;
    private final UnitPairs pairs;
    private final float[] probabilities;
    private final float[] counts;
    private final float[] fromNothing;

    /** Values of one conditioning unit by generated unit; all 0 between uses. */
    private final float[] row;

    Trainer(List<Evidence> all, KnownPairs known, int conditionCount, int generatedCount) {
        this.all = all;
        this.known = known;
        pairs = UnitPairs.of(all, known, conditionCount, generatedCount);
        probabilities = new float[pairs.size()];
        counts = new float[pairs.size()];
        fromNothing = new float[generatedCount];
        row = new float[generatedCount];
    }

    /** Trains, and notes in the evidence what each sentence contributed. */
    TranslationTable train() {
        Arrays.fill(fromNothing, 1);
        Arrays.fill(probabilities, 1);
        if (!known.isEmpty()) {
            Arrays.fill(fromNothing, UNKNOWN);
            for (int s = 0; s < pairs.conditions(); s++) {
                addKnown(s);
                normalize(s);
            }
            for (int n = 0; n < probabilities.length; n++) {
                probabilities[n] = Math.max(UNKNOWN, probabilities[n]);
            }
        }
        for (int s = 0; s < pairs.conditions(); s++) {
            sum(s);
        }
        for (int iteration = 1; iteration <= ITERATIONS; iteration++) {
            boolean last = iteration == ITERATIONS;
            share();
            for (Evidence evidence : all) {
                Arrays.fill(evidence.explained, 0);
            }
            for (int s = 0; s < pairs.conditions(); s++) {
                count(s);
                if (!last) {
                    normalize(s);
                    sum(s);
                }
            }
        }
        return TranslationTable.of(pairs.starts, pairs.units, counts, probabilities);
    }

    /** The known pairs of a conditioning unit were numbered first. */
    private void addKnown(int s) {
        for (int k = known.start(s); k < known.start(s + 1); k++) {
            counts[pairs.starts[s] + k - known.start(s)] += known.count(k);
        }
    }

    /** Adds the probabilities given a conditioning unit to those of all slots that it may explain. */
    private void sum(int s) {
        for (int n = pairs.starts[s]; n < pairs.starts[s + 1]; n++) {
            row[pairs.units[n]] = probabilities[n];
        }
        pairs.forEachPlace(s, (evidence, sentence, times) -> {
            IntLists generated = evidence.generated;
            for (int block = evidence.blockStarts[sentence]; block < evidence.blockStarts[sentence + 1]; block++) {
                int shift = generated.start(evidence.blockGenerated[block]) - evidence.slotStarts[block];
                for (int slot = evidence.slotStarts[block]; slot < evidence.slotStarts[block + 1]; slot++) {
                    evidence.explained[slot] += times * row[generated.value(slot + shift)];
                }
            }
        });
        for (int n = pairs.starts[s]; n < pairs.starts[s + 1]; n++) {
            row[pairs.units[n]] = 0;
        }
    }

    /** Shares the generated units of each bead out: in each slot, by what a probability given it is to be multiplied. */
    private void share() {
        float[] nothing = new float[fromNothing.length];
        int[] at = new int[16];
        for (Evidence evidence : all) {
            Arrays.fill(evidence.contributed, 0);
            for (int bead = 0; bead < evidence.beadWeight.length; bead++) {
                int end = evidence.beadGenerated[bead] + evidence.beadGeneratedSize[bead];
                for (int g = evidence.beadGenerated[bead]; g < end; g++) {
                    for (int c = 0; c < evidence.beadConditionSize[bead]; c++) {
                        at[c] = evidence.slotStarts[evidence.block(evidence.beadCondition[bead] + c, g)];
                    }
                    share(evidence, bead, g, at, nothing);
                }
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

    private void share(Evidence evidence, int bead, int g, int[] at, float[] nothing) {
        int size = evidence.beadConditionSize[bead];
        int first = evidence.generated.start(g);
        for (int slot = 0; slot < evidence.generated.length(g); slot++) {
            int unit = evidence.generated.value(first + slot);
            float sum = fromNothing[unit];
            for (int c = 0; c < size; c++) {
                sum += evidence.explained[at[c] + slot];
            }
            float factor = evidence.beadWeight[bead] / Math.max(1e-20f, sum);
            nothing[unit] += factor * fromNothing[unit];
            for (int c = 0; c < size; c++) {
                evidence.contributed[at[c] + slot] += factor;
            }
        }
    }

    /** Counts how often a conditioning unit is expected to have made each generated one. */
    private void count(int s) {
        pairs.forEachPlace(s, (evidence, sentence, times) -> {
            IntLists generated = evidence.generated;
            for (int block = evidence.blockStarts[sentence]; block < evidence.blockStarts[sentence + 1]; block++) {
                int shift = generated.start(evidence.blockGenerated[block]) - evidence.slotStarts[block];
                for (int slot = evidence.slotStarts[block]; slot < evidence.slotStarts[block + 1]; slot++) {
                    row[generated.value(slot + shift)] += times * evidence.contributed[slot];
                }
            }
        });
        for (int n = pairs.starts[s]; n < pairs.starts[s + 1]; n++) {
            counts[n] = probabilities[n] * row[pairs.units[n]];
            row[pairs.units[n]] = 0;
        }
        addKnown(s);
    }

    private void normalize(int s) {
        double total = 1e-9;
        for (int n = pairs.starts[s]; n < pairs.starts[s + 1]; n++) {
            total += counts[n];
        }
        for (int n = pairs.starts[s]; n < pairs.starts[s + 1]; n++) {
            probabilities[n] = (float) (counts[n] / total);
        }
    }
}
