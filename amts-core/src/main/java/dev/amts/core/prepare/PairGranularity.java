package dev.amts.core.prepare;

/** What one pair of parallel data is. */
public enum PairGranularity {
    /** A bead of sentences: most often one and one. The finer pairs give the better translation. */
    SENTENCE,
    /** A paragraph, list item, heading or caption and its translation. */
    PARAGRAPH
}
