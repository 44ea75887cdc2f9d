package dev.amts.core.align.document;

import dev.amts.api.align.FixedPoint;
import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the blocks of two documents that correspond for certain. Blocks are compared by kind and anchor; those that are
 * alike once on either side are matched first, as many as can be in order, then what became unique between two matches,
 * and so on (the idea of Bram Cohen's patience diff). Headings without anchors are matched between two matches if both
 * sides have the same sequence of levels there.
 */
final class Landmarks {
    private static final int DEEPEST = 50;

    private final List<Landmark> source;
    private final List<Landmark> target;
    private final List<int[]> matches = new ArrayList<>();

    private Landmarks(List<Landmark> source, List<Landmark> target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Something on one side that may stand on the other.
     *
     * @param key what must be equal
     * @param before how many segments stand before it
     * @param after how many segments stand before what follows it
     */
    record Landmark(String key, int before, int after) {}

    /** What can be matched in a document, in order. */
    static List<Landmark> of(DocumentSegments segments) {
        List<Landmark> landmarks = new ArrayList<>();
        List<Block> blocks = segments.document().blocks();
        String tab = "";
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            int before = segments.before().get(b);
            int after = segments.before().get(b + 1);
            String now = block.inside(Container.Kind.TAB).orElse("");
            if (!now.equals(tab)) {
                landmarks.add(new Landmark("tab " + now + " after " + tab, before, before));
                tab = now;
            }
            if (block.anchorKey().isPresent()) {
                landmarks.add(
                        new Landmark(block.kind() + " " + block.anchorKey().get(), before, after));
            } else if (block.kind() == BlockKind.HEADING) {
                landmarks.add(new Landmark(heading(block.level()), before, after));
            }
        }
        return landmarks;
    }

    private static String heading(int level) {
        return "heading of level " + level;
    }

    /** Where the documents correspond. */
    static List<FixedPoint> match(List<Landmark> source, List<Landmark> target) {
        Landmarks landmarks = new Landmarks(source, target);
        landmarks.between(0, source.size(), 0, target.size(), 0);
        landmarks.matches.sort((x, y) -> Integer.compare(x[0], y[0]));
        List<FixedPoint> points = new ArrayList<>();
        for (int[] match : landmarks.matches) {
            Landmark s = source.get(match[0]);
            Landmark t = target.get(match[1]);
            points.add(new FixedPoint(s.before(), t.before()));
            // A block of text on one side only says where it begins, not what it is translated with.
            if (s.after() > s.before() == t.after() > t.before()) {
                points.add(new FixedPoint(s.after(), t.after()));
            }
        }
        return points;
    }

    private void between(int s0, int s1, int t0, int t1, int depth) {
        if (s0 >= s1 || t0 >= t1) {
            return;
        }
        List<int[]> unique = inOrder(unique(s0, s1, t0, t1));
        if (unique.isEmpty() || depth == DEEPEST) {
            headings(s0, s1, t0, t1);
            return;
        }
        int s = s0;
        int t = t0;
        for (int[] match : unique) {
            matches.add(match);
            between(s, match[0], t, match[1], depth + 1);
            s = match[0] + 1;
            t = match[1] + 1;
        }
        between(s, s1, t, t1, depth + 1);
    }

    /** Pairs of landmarks whose key stands once on either side; headings aside. In the source's order. */
    private List<int[]> unique(int s0, int s1, int t0, int t1) {
        Map<String, Integer> inSource = once(source, s0, s1);
        Map<String, Integer> inTarget = once(target, t0, t1);
        List<int[]> pairs = new ArrayList<>();
        for (int s = s0; s < s1; s++) {
            String key = source.get(s).key();
            int t = inTarget.getOrDefault(key, -1);
            if (inSource.getOrDefault(key, -1) == s && t >= 0 && !key.startsWith("heading ")) {
                pairs.add(new int[] {s, t});
            }
        }
        return pairs;
    }

    /** Where keys stand; −1 for those that stand more than once. */
    private static Map<String, Integer> once(List<Landmark> landmarks, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int k = from; k < to; k++) {
            places.merge(landmarks.get(k).key(), k, (old, now) -> -1);
        }
        return places;
    }

    /** The longest ascending part of pairs in the source's order. */
    private static List<int[]> inOrder(List<int[]> pairs) {
        int[] lastOfLength = new int[pairs.size() + 1];
        int[] before = new int[pairs.size()];
        int longest = 0;
        for (int k = 0; k < pairs.size(); k++) {
            int low = 1;
            int high = longest + 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(lastOfLength[middle])[1] < pairs.get(k)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 1 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = k;
            longest = Math.max(longest, low);
        }
        List<int[]> chosen = new ArrayList<>();
        for (int k = longest == 0 ? -1 : lastOfLength[longest]; k >= 0; k = before[k]) {
            chosen.add(0, pairs.get(k));
        }
        return chosen;
    }

    /** Matches headings if both sides have the same levels in the same order. */
    private void headings(int s0, int s1, int t0, int t1) {
        List<Integer> sources = headings(source, s0, s1);
        List<Integer> targets = headings(target, t0, t1);
        boolean same = sources.size() == targets.size();
        for (int k = 0; k < sources.size() && same; k++) {
            same = source.get(sources.get(k))
                    .key()
                    .equals(target.get(targets.get(k)).key());
        }
        for (int k = 0; k < sources.size() && same; k++) {
            matches.add(new int[] {sources.get(k), targets.get(k)});
        }
    }

    private static List<Integer> headings(List<Landmark> landmarks, int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int k = from; k < to; k++) {
            if (landmarks.get(k).key().startsWith("heading ")) {
                found.add(k);
            }
        }
        return found;
    }
}
