package dev.amts.core.sync.merge;

import dev.amts.core.sync.diff.CommonSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Merges two changed versions of a list (diff3, after Khanna, Kunal and Pierce 2007). Changes of neighbouring items do not
 * get in each other's way; only changes of the same item, or two insertions at one place, are conflicts.
 */
final class ThreeWay {
    private ThreeWay() {}

    /**
     * A run of the merged list. Immutable.
     *
     * @param conflict whether the two versions changed the same place in different ways
     * @param base what stood there before
     * @param ours what the first version has there; the outcome where there is no conflict
     * @param theirs what the second version has there
     */
    record Chunk(boolean conflict, List<String> base, List<String> ours, List<String> theirs) {}

    /** Items {@code start} to {@code end} of the base are replaced. */
    private record Edit(int start, int end, List<String> text) {
        boolean touches(Edit other) {
            if (start == end && other.start == other.end) {
                return start == other.start;
            }
            return start < other.end && other.start < end;
        }
    }

    /** The merged list, as runs in order. */
    static List<Chunk> merge(List<String> base, List<String> ours, List<String> theirs, ToIntFunction<String> weight) {
        List<Edit> left = edits(base, ours, weight);
        List<Edit> right = edits(base, theirs, weight);
        List<Chunk> out = new ArrayList<>();
        int at = 0;
        int l = 0;
        int r = 0;
        while (l < left.size() || r < right.size()) {
            boolean fromLeft = r == right.size() || (l < left.size() && comesFirst(left.get(l), right.get(r)));
            Edit first = fromLeft ? left.get(l) : right.get(r);
            int lEnd = l;
            int rEnd = r;
            Edit region = first;
            for (boolean grown = true; grown; ) {
                grown = false;
                while (lEnd < left.size()
                        && (left.get(lEnd).equals(region) || left.get(lEnd).touches(region))) {
                    region = union(region, left.get(lEnd++));
                    grown = true;
                }
                while (rEnd < right.size()
                        && (right.get(rEnd).equals(region) || right.get(rEnd).touches(region))) {
                    region = union(region, right.get(rEnd++));
                    grown = true;
                }
            }
            same(out, base, at, region.start());
            List<String> ourText = apply(base, region, left.subList(l, lEnd));
            List<String> theirText = apply(base, region, right.subList(r, rEnd));
            out.add(chunk(base.subList(region.start(), region.end()), ourText, theirText, lEnd > l, rEnd > r));
            at = region.end();
            l = lEnd;
            r = rEnd;
        }
        same(out, base, at, base.size());
        return out;
    }

    private static boolean comesFirst(Edit a, Edit b) {
        return a.start() != b.start() ? a.start() < b.start() : a.end() <= b.end();
    }

    private static Edit union(Edit a, Edit b) {
        return new Edit(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()), List.of());
    }

    private static Chunk chunk(
            List<String> base, List<String> ours, List<String> theirs, boolean ourEdit, boolean theirEdit) {
        if (ourEdit && theirEdit && !ours.equals(theirs)) {
            return new Chunk(true, base, ours, theirs);
        }
        return new Chunk(false, base, ourEdit ? ours : theirs, theirs);
    }

    private static void same(List<Chunk> out, List<String> base, int start, int end) {
        if (end > start) {
            List<String> text = base.subList(start, end);
            out.add(new Chunk(false, text, text, text));
        }
    }

    private static List<String> apply(List<String> base, Edit region, List<Edit> edits) {
        List<String> out = new ArrayList<>();
        int at = region.start();
        for (Edit edit : edits) {
            out.addAll(base.subList(at, edit.start()));
            out.addAll(edit.text());
            at = edit.end();
        }
        out.addAll(base.subList(at, region.end()));
        return out;
    }

    private static List<Edit> edits(List<String> base, List<String> changed, ToIntFunction<String> weight) {
        int[] baseOf = CommonSequence.match(base, changed, weight);
        List<Edit> out = new ArrayList<>();
        int baseStart = 0;
        int start = 0;
        for (int j = 0; j <= changed.size(); j++) {
            int i = j == changed.size() ? base.size() : baseOf[j];
            if (i >= 0) {
                edit(out, baseStart, i, changed.subList(start, j));
                baseStart = i + 1;
                start = j + 1;
            }
        }
        return out;
    }

    /** As many items for as many are replaced one by one: a translated comment must not tie the line below it. */
    private static void edit(List<Edit> out, int start, int end, List<String> text) {
        if (end - start == text.size()) {
            for (int k = 0; k < text.size(); k++) {
                out.add(new Edit(start + k, start + k + 1, List.of(text.get(k))));
            }
        } else if (end > start || !text.isEmpty()) {
            out.add(new Edit(start, end, List.copyOf(text)));
        }
    }
}
