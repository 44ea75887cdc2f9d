package dev.amts.core.parallel.internal;

import dev.amts.api.Language;
import dev.amts.api.parallel.SegmentPair;
import java.util.List;
import java.util.stream.Stream;

/** Reads one file of parallel data once. */
public interface PairReader extends AutoCloseable {
    /** The most characters of one field or segment: far above any sentence, far below what fills the memory. */
    int MAXIMUM_FIELD = 1_000_000;

    /** The languages that the file names, the source first. */
    List<Language> languages();

    /** The pairs of two of them, which are there. */
    Stream<SegmentPair> pairs(Language source, Language target);

    @Override
    void close();
}
