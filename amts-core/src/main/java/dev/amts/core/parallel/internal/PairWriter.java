package dev.amts.core.parallel.internal;

import dev.amts.api.parallel.SegmentPair;
import java.io.IOException;

/** Writes pairs in one format. */
public interface PairWriter {
    void write(SegmentPair pair) throws IOException;

    /** Writes what must stand at the end, and leaves the stream open. */
    void finish() throws IOException;
}
