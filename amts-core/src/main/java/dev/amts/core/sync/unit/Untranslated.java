package dev.amts.core.sync.unit;

/** What stands in a draft where there is no translation. */
public enum Untranslated {
    /** The source text. */
    KEEP,
    /** Nothing. */
    EMPTY
}
