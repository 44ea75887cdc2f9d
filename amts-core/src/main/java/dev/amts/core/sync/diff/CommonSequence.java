package dev.amts.core.sync.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The heaviest sequence of keys that two lists have in common.
 *
 * <p>Exact by dynamic programming where that takes at most {@value #CELLS} steps. Longer lists are first cut at keys that
 * occur once on each side (patience sorting, after B. Cohen); what is still too long between two cuts is matched by its
 * equal ends only, so that time stays linear in the length for any input.
 */
public final class CommonSequence {
    private static final int CELLS = 4_000_000;

    private final List<String> old;
    private final List<String> now;
    private final ToIntFunction<String> weight;
    private final int[] oldOf;

    private CommonSequence(List<String> old, List<String> now, ToIntFunction<String> weight) {
        this.old = old;
        this.now = now;
        this.weight = weight;
        this.oldOf = new int[now.size()];
        Arrays.fill(oldOf, -1);
    }

    /** For each new key the index of the old one that it stands for, or −1; ascending where not −1. */
    public static int[] match(List<String> old, List<String> now, ToIntFunction<String> weight) {
        CommonSequence sequence = new CommonSequence(old, now, weight);
        sequence.solve(0, old.size(), 0, now.size(), true);
        return sequence.oldOf;
    }

    /** {@link #match(List, List, ToIntFunction)} with keys of equal weight. */
    public static int[] match(List<String> old, List<String> now) {
        return match(old, now, key -> 1);
    }

    private void solve(int oldStart, int oldEnd, int newStart, int newEnd, boolean mayCut) {
        int a = oldStart;
        int b = newStart;
        while (a < oldEnd && b < newEnd && old.get(a).equals(now.get(b))) {
            oldOf[b++] = a++;
        }
        int aEnd = oldEnd;
        int bEnd = newEnd;
        while (aEnd > a && bEnd > b && old.get(aEnd - 1).equals(now.get(bEnd - 1))) {
            oldOf[--bEnd] = --aEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        if ((long) (aEnd - a) * (bEnd - b) <= CELLS) {
            program(a, aEnd, b, bEnd);
        } else if (mayCut) {
            cut(a, aEnd, b, bEnd);
        }
    }

    private void program(int a, int aEnd, int b, int bEnd) {
        int rows = aEnd - a;
        int columns = bEnd - b;
        int[][] best = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            int gain = Math.max(1, weight.applyAsInt(old.get(a + i)));
            for (int j = columns - 1; j >= 0; j--) {
                int skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = old.get(a + i).equals(now.get(b + j)) ? Math.max(skip, best[i + 1][j + 1] + gain) : skip;
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (old.get(a + i).equals(now.get(b + j)) && best[i][j] > Math.max(best[i + 1][j], best[i][j + 1])) {
                oldOf[b + j++] = a + i++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void cut(int a, int aEnd, int b, int bEnd) {
        Map<String, Integer> oldUnique = unique(old, a, aEnd);
        Map<String, Integer> newUnique = unique(now, b, bEnd);
        List<int[]> anchors = new ArrayList<>();
        for (int j = b; j < bEnd; j++) {
            Integer i = oldUnique.get(now.get(j));
            if (i != null && newUnique.containsKey(now.get(j))) {
                anchors.add(new int[] {i, j});
            }
        }
        int fromOld = a;
        int fromNew = b;
        for (int[] anchor : ascending(anchors)) {
            solve(fromOld, anchor[0], fromNew, anchor[1], false);
            oldOf[anchor[1]] = anchor[0];
            fromOld = anchor[0] + 1;
            fromNew = anchor[1] + 1;
        }
        solve(fromOld, aEnd, fromNew, bEnd, false);
    }

    private static Map<String, Integer> unique(List<String> keys, int start, int end) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = start; i < end; i++) {
            at.merge(keys.get(i), i, (first, second) -> -1);
        }
        at.values().removeIf(index -> index < 0);
        return at;
    }

    /** The longest subsequence that ascends in the old indexes too. */
    private static List<int[]> ascending(List<int[]> anchors) {
        int[] tails = new int[anchors.size()];
        int[] before = new int[anchors.size()];
        int length = 0;
        for (int k = 0; k < anchors.size(); k++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(tails[middle])[0] < anchors.get(k)[0]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low > 0 ? tails[low - 1] : -1;
            tails[low] = k;
            length = Math.max(length, low + 1);
        }
        List<int[]> out = new ArrayList<>();
        for (int k = length > 0 ? tails[length - 1] : -1; k >= 0; k = before[k]) {
            out.add(0, anchors.get(k));
        }
        return out;
    }
}
