package dev.amts.core.sync.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which new items are which old ones: the same, changed, moved or new. Immutable.
 *
 * <p>First the heaviest common sequence of equal items; then equal items that stand elsewhere; then, between equal ones,
 * similar items in order; at last similar items that stand elsewhere. Each old item is the origin of one new item at most.
 */
public final class Matching {
    /** A moved item shorter than this is no evidence of anything: {@code ":end_tab:"} is everywhere. */
    private static final int MOVED_CHARACTERS = 12;

    private static final int CELLS = 1_000_000;
    private static final double NEVER = -1;

    private final List<Item> old;
    private final List<Item> now;
    private final int[] oldOf;
    private final boolean[] moved;
    private final boolean[] taken;

    /** How alike items must be to count as versions of one. */
    public record Thresholds(double inPlace, double elsewhere) {}

    private Matching(List<Item> old, List<Item> now) {
        this.old = List.copyOf(old);
        this.now = List.copyOf(now);
        this.oldOf = new int[now.size()];
        this.moved = new boolean[now.size()];
        this.taken = new boolean[old.size()];
        Arrays.fill(oldOf, -1);
    }

    /** Matches two versions. */
    public static Matching of(List<Item> old, List<Item> now, Thresholds thresholds) {
        Matching matching = new Matching(old, now);
        matching.equalInOrder();
        matching.equalElsewhere();
        matching.similarInOrder(thresholds.inPlace());
        matching.similarElsewhere(thresholds.elsewhere());
        return matching;
    }

    /** The old index of a new item, or −1 if it is new. */
    public int oldOf(int index) {
        return oldOf[index];
    }

    /** Whether a new item stands in another order than the old one. */
    public boolean isMoved(int index) {
        return moved[index];
    }

    /** Whether a new item has an old one that equals it. */
    public boolean isSame(int index) {
        return oldOf[index] >= 0
                && old.get(oldOf[index]).key().equals(now.get(index).key());
    }

    /** Whether new items in a row are old items in a row, unchanged and in order. */
    public boolean isSame(int oldStart, int oldEnd, int newStart, int newEnd) {
        if (newEnd - newStart != oldEnd - oldStart) {
            return false;
        }
        for (int k = 0; k < newEnd - newStart; k++) {
            if (!isSame(newStart + k) || oldOf(newStart + k) != oldStart + k) {
                return false;
            }
        }
        return true;
    }

    /** Whether an old item became something. */
    public boolean isKept(int oldIndex) {
        return taken[oldIndex];
    }

    private void take(int newIndex, int oldIndex, boolean elsewhere) {
        oldOf[newIndex] = oldIndex;
        taken[oldIndex] = true;
        moved[newIndex] = elsewhere;
    }

    private void equalInOrder() {
        Map<String, Integer> weights = new HashMap<>();
        old.forEach(item -> weights.put(item.key(), item.weight()));
        int[] match = CommonSequence.match(
                old.stream().map(Item::key).toList(),
                now.stream().map(Item::key).toList(),
                key -> weights.get(key));
        for (int j = 0; j < match.length; j++) {
            if (match[j] >= 0) {
                take(j, match[j], false);
            }
        }
    }

    private void equalElsewhere() {
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            if (!taken[i] && old.get(i).weight() >= MOVED_CHARACTERS) {
                left.computeIfAbsent(old.get(i).key(), key -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int j = 0; j < now.size(); j++) {
            Deque<Integer> same = oldOf[j] < 0 ? left.get(now.get(j).key()) : null;
            if (same != null && !same.isEmpty()) {
                take(j, same.remove(), true);
            }
        }
    }

    private void similarInOrder(double threshold) {
        int oldStart = 0;
        int newStart = 0;
        for (int j = 0; j <= now.size(); j++) {
            boolean end = j == now.size();
            if (end || (oldOf[j] >= 0 && !moved[j])) {
                int oldEnd = end ? old.size() : oldOf[j];
                inOrder(freeOld(oldStart, oldEnd), freeNew(newStart, j), threshold);
                oldStart = oldEnd + 1;
                newStart = j + 1;
            }
        }
    }

    private List<Integer> freeOld(int start, int end) {
        List<Integer> out = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (!taken[i]) {
                out.add(i);
            }
        }
        return out;
    }

    private List<Integer> freeNew(int start, int end) {
        List<Integer> out = new ArrayList<>();
        for (int j = start; j < end; j++) {
            if (oldOf[j] < 0) {
                out.add(j);
            }
        }
        return out;
    }

    private void inOrder(List<Integer> olds, List<Integer> news, double threshold) {
        int rows = olds.size();
        int columns = news.size();
        if (rows == 0 || columns == 0 || (long) rows * columns > CELLS) {
            return;
        }
        double[][] gain = new double[rows][columns];
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                Item a = old.get(olds.get(i));
                Item b = now.get(news.get(j));
                double similarity = a.similarity(b);
                // A hair above nothing, so that items at the threshold are still matched.
                gain[i][j] = similarity >= threshold && similarity > 0 ? similarity - threshold + 0.01 : NEVER;
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (gain[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + gain[i][j]);
                }
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (gain[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + gain[i][j]) {
                take(news.get(j++), olds.get(i++), false);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void similarElsewhere(double threshold) {
        record Candidate(double similarity, int oldIndex, int newIndex) {}

        List<Integer> olds = freeOld(0, old.size());
        List<Integer> news = freeNew(0, now.size());
        if ((long) olds.size() * news.size() > CELLS) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i : olds) {
            for (int j : news) {
                if (old.get(i).weight() >= 2 * MOVED_CHARACTERS) {
                    double similarity = old.get(i).similarity(now.get(j));
                    if (similarity >= threshold) {
                        candidates.add(new Candidate(similarity, i, j));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparingInt(Candidate::oldIndex)
                .thenComparingInt(Candidate::newIndex));
        for (Candidate each : candidates) {
            if (!taken[each.oldIndex()] && oldOf[each.newIndex()] < 0) {
                take(each.newIndex(), each.oldIndex(), true);
            }
        }
    }
}
