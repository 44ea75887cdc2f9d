package dev.amts.core.segment.internal;

import java.util.Locale;

/** A section of a rule file: what its words are. The bit is that of the word's flags in a {@link WordTable}. */
enum Section {
    /** Abbreviations after which a sentence goes on, whatever follows: {@code Mr.} */
    NEVER_FINAL,
    /** Abbreviations that end a sentence only before a word that typically begins one: {@code U.S.} */
    RARELY_FINAL,
    /** Abbreviations that end a sentence before any capital: {@code etc.} */
    OFTEN_FINAL,
    /** Abbreviations before a number: {@code p. 12}; else the stop counts as one, if a capital follows. */
    BEFORE_NUMBER,
    /** Words that, with a capital, typically begin a sentence: {@code The} */
    BEGINNINGS,
    /** Words that tell who spoke, after a quotation with its own stop: {@code said} */
    SPEECH,
    /** What directly after a closing quotation mark goes on with the sentence: {@code と} */
    AFTER_QUOTE;

    int bit() {
        return 1 << ordinal();
    }

    /** The name in a rule file: {@code never-final}. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holdsAbbreviations() {
        return ordinal() <= BEFORE_NUMBER.ordinal();
    }
}
