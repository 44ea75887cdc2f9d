package dev.amts.core.sync.chapter;

import dev.amts.core.sync.pair.BlockPairing;
import dev.amts.core.sync.pair.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Blocks that are new in the source and stand in the translation already, which was ahead of it: extra tabs, say.
 * Immutable.
 */
record AheadBlocks(ChapterDocuments documents, List<Pair> pairs) {
    /** Notes for each new block of no pair the pair of the translation alone that it fits, between the same neighbours. */
    void find(int[] pairOfNew) {
        int lastPair = -1;
        int start = 0;
        for (int j = 0; j <= pairOfNew.length; j++) {
            boolean end = j == pairOfNew.length;
            int pair = end ? pairs.size() : pairOfNew[j];
            if (end || (pair > lastPair && pair >= 0 && pairs.get(pair).targetSize() > 0)) {
                find(pairOfNew, start, j, lastPair + 1, pair);
                lastPair = pair;
                start = j + 1;
            }
        }
    }

    private void find(int[] pairOfNew, int start, int end, int firstPair, int lastPair) {
        List<Integer> fresh = new ArrayList<>();
        for (int j = start; j < end; j++) {
            if (pairOfNew[j] == -1) {
                fresh.add(j);
            }
        }
        Map<Integer, Integer> extras = new LinkedHashMap<>();
        for (int g = firstPair; g < lastPair; g++) {
            if (pairs.get(g).isExtra()) {
                extras.put(pairs.get(g).targetStart(), g);
            }
        }
        if (fresh.isEmpty() || extras.isEmpty()) {
            return;
        }
        List<Integer> candidates = List.copyOf(extras.keySet());
        for (Pair found : BlockPairing.sure(documents.newSource(), fresh, documents.oldTarget(), candidates)) {
            pairOfNew[found.sourceStart()] = Objects.requireNonNull(extras.get(found.targetStart()));
        }
    }
}
