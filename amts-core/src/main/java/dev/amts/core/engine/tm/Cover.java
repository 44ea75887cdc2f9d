package dev.amts.core.engine.tm;

import dev.amts.api.segment.Segment;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How a text is put together from matches of its sentences, of a few sentences together, or of all. Immutable. The best
 * cover is found by dynamic programming over the sentences.
 *
 * @param parts in order, without gap
 */
record Cover(List<Part> parts) {
    /** People translate up to this many sentences by one. */
    private static final int LONGEST_EXACT = 6;

    private static final int LONGEST_FUZZY = 2;

    /** Against ties: fewer parts, and so longer ones, are better. */
    private static final double PART_COST = 1e-6;

    Cover {
        parts = List.copyOf(parts);
    }

    /**
     * Consecutive sentences and what the memory knows of them.
     *
     * @param text the sentences, white space at the end included
     * @param match what was found; empty if nothing
     */
    record Part(CodedText text, Optional<Match> match) {}

    /** The cover by which most of the text is translated, and best. */
    static Cover of(CodedText text, List<Segment> segments, Memory memory) {
        Optional<Match> whole = memory.best(bare(text));
        if (segments.size() <= 1 || (whole.isPresent() && whole.get().isExact())) {
            return new Cover(List.of(new Part(text, whole)));
        }
        int size = segments.size();
        Part[] best = new Part[size + 1];
        int[] from = new int[size + 1];
        double[] value = new double[size + 1];
        for (int end = 1; end <= size; end++) {
            value[end] = Double.NEGATIVE_INFINITY;
            for (int start = Math.max(0, end - LONGEST_EXACT); start < end; start++) {
                CodedText span = slice(text, segments, start, end);
                Optional<Match> match = start == 0 && end == size
                        ? whole
                        : end - start <= LONGEST_FUZZY ? memory.best(bare(span)) : memory.exact(bare(span));
                if (match.isPresent() || end - start == 1) {
                    Part part = new Part(span, match);
                    double with = value[start] + value(part);
                    if (with > value[end]) {
                        value[end] = with;
                        best[end] = part;
                        from[end] = start;
                    }
                }
            }
        }
        Part asOne = new Part(text, whole);
        if (value(asOne) >= value[size]) {
            return new Cover(List.of(asOne));
        }
        List<Part> parts = new ArrayList<>();
        for (int end = size; end > 0; end = from[end]) {
            parts.add(best[end]);
        }
        Collections.reverse(parts);
        return new Cover(parts);
    }

    /** What is right in a similar text falls faster than the similarity: a half-right sentence is of no use. */
    private static double value(Part part) {
        double score = part.match().map(Match::score).orElse(0.);
        return Tokens.weight(part.text()) * score * score - PART_COST;
    }

    /** A text as parallel data has it: without slide marks. */
    private static String bare(CodedText text) {
        return text.without(CodeKind.SLIDE_MARK).strip().text();
    }

    private static CodedText slice(CodedText text, List<Segment> segments, int start, int end) {
        return text.slice(segments.get(start).start(), segments.get(end - 1).end());
    }
}
