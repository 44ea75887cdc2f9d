package dev.amts.bleu.internal.count;

import java.io.IOException;

/** Some consecutive segments. For one thread at a time; filling may wait for other blocks of the same source. */
public interface SegmentBlock {
    /** Replaces the segments by the source's next; false at its end. */
    boolean fill() throws IOException;

    /** How many segments there are. */
    int size();

    /** Index in the source of the first segment. */
    long first();

    /** How many references a segment has. */
    int references(int segment);

    /** Adds the statistics of the segments from one up to another to the sums. */
    void count(int from, int to, SegmentCounter counter, long[] sums);
}
