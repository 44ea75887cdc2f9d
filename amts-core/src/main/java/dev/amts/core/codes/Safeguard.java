package dev.amts.core.codes;

/** What it took to get a translation with all of its source's inline codes. The later, the more. */
public enum Safeguard {
    /** The engine's first answer was right, or holds no codes. */
    NONE,
    /** The second encoding was needed. */
    SECOND_ENCODING,
    /** The text had to be given segment by segment. */
    SEGMENTS,
    /** Some segments were kept as source. */
    PARTLY_SOURCE,
    /** All of it was kept as source. */
    SOURCE
}
