package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.TextPair;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The probable beads of one document as the lexicon sees them: blocks of a conditioning and a generated sentence that
 * stand in a bead together. Each block has a slot for each generated unit.
 */
final class Evidence {
    final TextPair pair;
    final IntLists conditions;
    final IntLists generated;

    /** The beads: first sentence and size on either side, weight. */
    final int[] beadCondition;

    final int[] beadConditionSize;
    final int[] beadGenerated;
    final int[] beadGeneratedSize;
    final float[] beadWeight;

    /** For each conditioning sentence where its blocks begin; blocks of one are in order of the generated sentence. */
    final int[] blockStarts;

    final int[] blockGenerated;

    /** Where a block's slots begin. */
    final int[] slotStarts;

    /** What the conditioning sentence contributed to the unit's counts, over the probability of the unit pair. */
    final float[] contributed;

    /** The sum of translation probabilities from the conditioning sentence, its own contribution left out. */
    final float[] explained;

    Evidence(WeightedBeads beads, Direction direction, double least, double share) {
        pair = beads.pair;
        conditions = direction.conditions(pair);
        generated = direction.generated(pair);
        int[] chosen = new int[beads.size()];
        int count = 0;
        for (int k = 0; k < beads.size(); k++) {
            if (beads.isPair(k) && beads.weight(k) >= least && sampled(beads.source(k), share)) {
                chosen[count++] = k;
            }
        }
        beadCondition = new int[count];
        beadConditionSize = new int[count];
        beadGenerated = new int[count];
        beadGeneratedSize = new int[count];
        beadWeight = new float[count];
        Map<Long, Boolean> seen = new HashMap<>();
        for (int n = 0; n < count; n++) {
            int k = chosen[n];
            beadCondition[n] = direction.condition(beads, k);
            beadConditionSize[n] = direction.conditionSize(beads, k);
            beadGenerated[n] = direction.generated(beads, k);
            beadGeneratedSize[n] = direction.generatedSize(beads, k);
            beadWeight[n] = (float) beads.weight(k);
            for (int c = 0; c < beadConditionSize[n]; c++) {
                for (int g = 0; g < beadGeneratedSize[n]; g++) {
                    seen.put(((long) (beadCondition[n] + c) << 32) | (beadGenerated[n] + g), true);
                }
            }
        }
        long[] keys = seen.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        blockStarts = new int[conditions.size() + 1];
        blockGenerated = new int[keys.length];
        slotStarts = new int[keys.length + 1];
        for (int b = 0; b < keys.length; b++) {
            blockStarts[(int) (keys[b] >>> 32) + 1] = b + 1;
            blockGenerated[b] = (int) keys[b];
            slotStarts[b + 1] = slotStarts[b] + generated.length(blockGenerated[b]);
        }
        for (int c = 1; c < blockStarts.length; c++) {
            blockStarts[c] = Math.max(blockStarts[c], blockStarts[c - 1]);
        }
        contributed = new float[slotStarts[keys.length]];
        explained = new float[slotStarts[keys.length]];
    }

    /** Whole stretches of a document, evenly spread. */
    private static boolean sampled(int sentence, double share) {
        long stretch = sentence >> 6;
        return share >= 1 || Math.floor((stretch + 1) * share) > Math.floor(stretch * share);
    }

    int blocks() {
        return blockGenerated.length;
    }

    /** The block of two sentences. */
    int block(int condition, int generatedSentence) {
        int at = Arrays.binarySearch(
                blockGenerated, blockStarts[condition], blockStarts[condition + 1], generatedSentence);
        if (at < 0) {
            throw new IllegalStateException("no block " + condition + ", " + generatedSentence);
        }
        return at;
    }
}
