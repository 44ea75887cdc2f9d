package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.IntLists;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the pairs of units that stand in the evidence together, conditioning unit by conditioning unit: all pairs of one
 * have numbers that follow each other. Used once.
 */
final class PairNumbers {
    /** For each document and block the numbers of its pairs: by generated unit, then by conditioning unit. */
    final int[][][] blocks;

    /** Where the pairs of a conditioning unit begin. */
    final int[] starts;

    /** The generated unit of each pair. */
    int[] units = new int[1 << 12];

    private final List<Evidence> all;
    private final int[] numberOfUnit;
    private final int[] seenFor;
    private int size;

    PairNumbers(List<Evidence> all, KnownPairs known, int conditionCount, int generatedCount) {
        this.all = all;
        starts = new int[conditionCount + 1];
        numberOfUnit = new int[generatedCount];
        seenFor = new int[generatedCount];
        Arrays.fill(seenFor, -1);
        blocks = new int[all.size()][][];
        for (int d = 0; d < all.size(); d++) {
            Evidence evidence = all.get(d);
            blocks[d] = new int[evidence.blocks()][];
            for (int c = 0; c < evidence.conditions.size(); c++) {
                for (int block = evidence.blockStarts[c]; block < evidence.blockStarts[c + 1]; block++) {
                    int slots = evidence.generated.length(evidence.blockGenerated[block]);
                    blocks[d][block] = new int[slots * evidence.conditions.length(c)];
                }
            }
        }
        number(places(conditionCount), known);
    }

    /** How many pairs there are. */
    int size() {
        return size;
    }

    /** Where each conditioning unit stands: document and place in the document's lists, in turn. */
    private IntLists places(int conditionCount) {
        int[] counts = new int[conditionCount + 1];
        for (Evidence evidence : all) {
            IntLists conditions = evidence.conditions;
            for (int k = 0; k < conditions.start(conditions.size()); k++) {
                counts[conditions.value(k) + 1] += 2;
            }
        }
        for (int s = 0; s < conditionCount; s++) {
            counts[s + 1] += counts[s];
        }
        int[] at = Arrays.copyOf(counts, conditionCount);
        int[] places = new int[counts[conditionCount]];
        for (int d = 0; d < all.size(); d++) {
            IntLists conditions = all.get(d).conditions;
            for (int c = 0; c < conditions.size(); c++) {
                for (int k = conditions.start(c); k < conditions.end(c); k++) {
                    int s = conditions.value(k);
                    places[at[s]++] = d;
                    places[at[s]++] = k;
                }
            }
        }
        return IntLists.of(counts, places);
    }

    private void number(IntLists places, KnownPairs known) {
        int[][] sentences = new int[all.size()][];
        for (int d = 0; d < all.size(); d++) {
            sentences[d] = all.get(d).conditions.lists();
        }
        for (int s = 0; s < starts.length - 1; s++) {
            starts[s] = size;
            for (int k = known.start(s); k < known.start(s + 1); k++) {
                number(known.unit(k), s);
            }
            for (int p = places.start(s); p < places.end(s); p += 2) {
                int d = places.value(p);
                int k = places.value(p + 1);
                number(all.get(d), blocks[d], sentences[d][k], k, s);
            }
        }
        starts[starts.length - 1] = size;
    }

    private void number(Evidence evidence, int[][] numbers, int c, int k, int s) {
        int length = evidence.conditions.length(c);
        int column = k - evidence.conditions.start(c);
        for (int block = evidence.blockStarts[c]; block < evidence.blockStarts[c + 1]; block++) {
            int g = evidence.blockGenerated[block];
            int slots = evidence.generated.length(g);
            int first = evidence.generated.start(g);
            for (int slot = 0; slot < slots; slot++) {
                numbers[block][slot * length + column] = number(evidence.generated.value(first + slot), s);
            }
        }
    }

    private int number(int unit, int s) {
        if (seenFor[unit] != s) {
            seenFor[unit] = s;
            numberOfUnit[unit] = size;
            if (size == units.length) {
                units = Arrays.copyOf(units, size * 2);
            }
            units[size++] = unit;
        }
        return numberOfUnit[unit];
    }
}
