package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.io.LineBlock;
import java.util.List;

/** Extracts the statistics of segments; reuses its memory, so it is for one thread at a time. */
public interface SegmentCounter {
    /**
     * Adds a segment's statistics to the sums.
     *
     * @param references at least one
     */
    void count(String hypothesis, List<String> references, long[] sums);

    /**
     * Adds the statistics of the segments at these lines of the blocks to the sums.
     *
     * @param references at least one
     */
    void count(LineBlock hypotheses, LineBlock[] references, int from, int to, long[] sums);
}
