package dev.amts.core.sync.chapter;

import dev.amts.api.document.Document;
import dev.amts.core.sync.diff.Matching;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.pair.Known;
import dev.amts.core.sync.pair.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the memory of earlier synchronizations says of a chapter's blocks. Immutable.
 *
 * @param memory the memory
 * @param oldTarget the old translation
 * @param oldKeys the memory's keys of the old source's blocks
 * @param newKeys the memory's keys of the new source's blocks
 */
record Recollection(SyncMemory memory, Document oldTarget, List<String> oldKeys, List<String> newKeys) {
    /** In place of a pair: the memory has the translation. */
    private static final int RECALLED = -2;

    /** Which blocks are known to translate which. */
    Known known() {
        if (memory.translations().isEmpty()) {
            return Known.NOTHING;
        }
        List<String> targets = oldTarget.blocks().stream()
                .map(block -> SyncMemory.digest(oldTarget.sourceOf(block).strip()))
                .toList();
        return (i, j) -> {
            Set<String> digests = memory.translations().get(oldKeys.get(i));
            if (digests == null) {
                return Known.Verdict.UNKNOWN;
            }
            return digests.contains(targets.get(j))
                    ? Known.Verdict.PAIR
                    : digests.equals(Set.of("")) ? Known.Verdict.NO_PAIR : Known.Verdict.UNKNOWN;
        };
    }

    /** What the translation had before the source had it stays when the source loses it again. */
    List<Pair> withOwn(List<Pair> found, Matching matching) {
        if (memory.hosts().isEmpty()) {
            return found;
        }
        List<Pair> out = new ArrayList<>();
        for (Pair pair : found) {
            boolean own = pair.sourceSize() == 1
                    && pair.targetSize() == 1
                    && !matching.isKept(pair.sourceStart())
                    && memory.hosts().containsKey(targetKey(pair.targetStart()));
            if (own) {
                out.add(new Pair(pair.sourceStart(), pair.sourceEnd(), pair.targetStart(), pair.targetStart()));
                out.add(new Pair(pair.sourceEnd(), pair.sourceEnd(), pair.targetStart(), pair.targetEnd()));
            } else {
                out.add(pair);
            }
        }
        return out;
    }

    /**
     * Finds new blocks that were translated before: what an earlier translation is known of is not made anew.
     *
     * @param pairOfNew the index of the pair that each new block comes from; recalled ones are marked in it
     * @return the passages by the first new block that each is for
     */
    Map<Integer, SyncMemory.Passage> recall(int[] pairOfNew, Matching matching) {
        Map<Integer, SyncMemory.Passage> passages = new LinkedHashMap<>();
        for (int j = 0; j < pairOfNew.length; j++) {
            Optional<SyncMemory.Passage> passage =
                    memory.passages().isEmpty() ? Optional.empty() : memory.at(newKeys, j);
            if (passage.isEmpty()) {
                continue;
            }
            int end = j + passage.get().keys().size();
            boolean changed = false;
            for (int k = j; k < end; k++) {
                changed |= pairOfNew[k] < 0 || !matching.isSame(k);
            }
            if (changed) {
                Arrays.fill(pairOfNew, j, end, RECALLED);
                passages.put(j, passage.get());
                j = end - 1;
            }
        }
        return passages;
    }

    /** The new block that a block of the translation alone is to follow, or −1. */
    int hostOf(Pair extra) {
        String host = memory.hosts().get(targetKey(extra.targetStart()));
        return host == null ? -1 : newKeys.indexOf(host);
    }

    private String targetKey(int block) {
        return SyncMemory.digest(oldTarget.sourceOf(oldTarget.blocks().get(block)));
    }
}
