package dev.amts.core.engine.tm;

import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import java.util.List;
import java.util.Optional;

/**
 * Parallel data in which the pairs are found whose source is a text, or is like it. Immutable and thread-safe; holds all
 * pairs in memory.
 *
 * <pre>{@code
 * PairIndex index = PairIndex.of(pairs);
 * index.similar("The cat sleeps here.", .5, 3);    // the three pairs that are most like it
 * }</pre>
 */
public final class PairIndex {
    private final MemoryIndex index;

    private PairIndex(MemoryIndex index) {
        this.index = index;
    }

    /**
     * A pair that was found. Immutable.
     *
     * @param pair of several with one source, that with the commonest target
     * @param similarity of the source to the text, from 0 to 1: one minus the edit distance in words over the longer
     *     length. Case, numbers and inline codes do not count
     */
    public record Found(SegmentPair pair, double similarity) {}

    /** Indexes all pairs. */
    public static PairIndex of(ParallelData data) {
        return new PairIndex(MemoryIndex.of(data));
    }

    /** The pair whose source is the very same text, white space aside. */
    public Optional<SegmentPair> exact(String text) {
        return index.find(text).map(PairIndex::pair);
    }

    /**
     * The pairs whose sources are most like a text, the best first; one whose source is the text is among them.
     *
     * @param threshold the least similarity, above 0
     * @param most how many at most
     */
    public List<Found> similar(String text, double threshold, int most) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("not a threshold above 0 and up to 1: " + threshold);
        }
        return index.similar(index.numbers(Tokens.of(text)), threshold, most).stream()
                .map(each -> new Found(pair(each.entry()), each.similarity()))
                .toList();
    }

    private static SegmentPair pair(MemoryIndex.Entry entry) {
        return new SegmentPair(entry.source(), entry.target());
    }
}
