package dev.amts.core.segment.internal.rules;

import java.util.Locale;

/** A section of a rule file: what its words are. The bit is that of the word's flags in a {@link WordTable}. */
public enum Section {
    /** Abbreviations after which a sentence goes on, whatever follows: {@code Mr.} */
    NEVER_FINAL(1),
    /** Abbreviations that end a sentence only before a word that typically begins one: {@code U.S.} */
    RARELY_FINAL(2),
    /** Abbreviations that end a sentence before any capital: {@code etc.} */
    OFTEN_FINAL(4),
    /** Abbreviations before a number: {@code p. 12}; else the stop counts as one, if a capital follows. */
    BEFORE_NUMBER(8),
    /** Words that, with a capital, typically begin a sentence: {@code The} */
    BEGINNINGS(16),
    /** Words that tell who spoke, after a quotation with its own stop: {@code said} */
    SPEECH(32),
    /** Words that have a capital wherever they stand: {@code I} */
    ALWAYS_CAPITAL(64),
    /** What directly after a closing quotation mark goes on with the sentence: {@code と} */
    AFTER_QUOTE(128);

    private final int bit;

    Section(int bit) {
        this.bit = bit;
    }

    public int bit() {
        return bit;
    }

    /** The name in a rule file: {@code never-final}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean holdsAbbreviations() {
        return this == NEVER_FINAL || this == RARELY_FINAL || this == OFTEN_FINAL || this == BEFORE_NUMBER;
    }
}
