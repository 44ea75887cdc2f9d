package dev.amts.core.sync.weave;

import dev.amts.core.sync.pair.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Puts old translations into the order of the new source. What only the translation has follows what it followed before,
 * or, where that is gone, the nearest thing before it that is still there: nothing that a translator added gets lost.
 */
public final class Weave {
    private final List<Pair> pairs;
    private final List<Step> steps = new ArrayList<>();
    private final boolean[] used;

    private Weave(List<Pair> pairs) {
        this.pairs = pairs;
        this.used = new boolean[pairs.size()];
    }

    /**
     * The steps of a draft.
     *
     * @param pairs the pairs of old source and old target, covering both in order
     * @param newSize how many new source items there are
     * @param pairOfNew the index of the pair that a new item comes from, or −1
     */
    public static List<Step> of(List<Pair> pairs, int newSize, IntUnaryOperator pairOfNew) {
        return of(pairs, newSize, pairOfNew, pair -> -1);
    }

    /**
     * The steps of a draft, where it is known what some of the translation's own items came after.
     *
     * @param hostOfExtra the new item that an item of the translation alone is to follow, by the index of its pair, or −1
     */
    public static List<Step> of(
            List<Pair> pairs, int newSize, IntUnaryOperator pairOfNew, IntUnaryOperator hostOfExtra) {
        Weave weave = new Weave(pairs);
        for (int i = 0; i < newSize; i++) {
            weave.add(i, pairOfNew.applyAsInt(i));
        }
        weave.addExtras(hostOfExtra);
        return List.copyOf(weave.steps);
    }

    private void add(int index, int pair) {
        int last = lastOf(pair);
        if (last >= 0) {
            // New text between two parts of one pair belongs to the pair.
            int start = steps.get(last).newStart();
            steps.subList(last, steps.size()).clear();
            steps.add(new Step(pair, start, index + 1));
        } else if (pair >= 0 && !used[pair]) {
            used[pair] = true;
            steps.add(new Step(pair, index, index + 1));
        } else {
            steps.add(new Step(-1, index, index + 1));
        }
    }

    /** The step of a pair if nothing but new text follows it. */
    private int lastOf(int pair) {
        if (pair < 0) {
            return -1;
        }
        for (int k = steps.size() - 1; k >= 0; k--) {
            if (!steps.get(k).isNew()) {
                return steps.get(k).pair() == pair ? k : -1;
            }
        }
        return -1;
    }

    private void addExtras(IntUnaryOperator hostOfExtra) {
        Map<Integer, List<Step>> afterPair = new TreeMap<>();
        Map<Integer, List<Step>> afterNew = new TreeMap<>();
        int host = -1;
        int known = -1;
        for (int g = 0; g < pairs.size(); g++) {
            if (used[g] && pairs.get(g).targetSize() > 0) {
                host = g;
                known = -1;
            } else if (pairs.get(g).isExtra() && !used[g]) {
                int wanted = hostOfExtra.applyAsInt(g);
                known = wanted >= 0 ? wanted : known;
                Map<Integer, List<Step>> after = known >= 0 ? afterNew : afterPair;
                after.computeIfAbsent(known >= 0 ? known : host, key -> new ArrayList<>())
                        .add(new Step(g, 0, 0));
            }
        }
        List<Step> out = new ArrayList<>(afterPair.getOrDefault(-1, List.of()));
        for (Step step : steps) {
            out.add(step);
            List<Step> extras = new ArrayList<>();
            for (int j = step.newStart(); j < step.newEnd(); j++) {
                extras.addAll(afterNew.getOrDefault(j, List.of()));
            }
            extras.addAll(step.isNew() ? List.of() : afterPair.getOrDefault(step.pair(), List.of()));
            extras.forEach(extra -> out.add(new Step(extra.pair(), step.newEnd(), step.newEnd())));
        }
        steps.clear();
        steps.addAll(out);
    }
}
