package dev.amts.bleu.internal.count;

import java.io.Closeable;

/** Segments to be counted, read in blocks by one or more threads. */
public interface SegmentSource extends Closeable {
    /** A block for one thread to fill again and again. */
    SegmentBlock newBlock();
}
