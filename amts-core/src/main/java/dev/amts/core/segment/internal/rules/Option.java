package dev.amts.core.segment.internal.rules;

import java.util.Locale;

/** An option of a rule file, {@code yes} or {@code no}. */
public enum Option {
    /** A number with a stop is an ordinal: {@code 3. Oktober}. */
    ORDINALS,
    /** Sentences may begin with a lower-case word, as in careless or technical writing. */
    LOWERCASE_BEGINNINGS,
    /** A semicolon ends a sentence before a word with a capital that typically begins one. */
    SEMICOLON_BEFORE_BEGINNING,
    /** A colon ends a sentence before a quotation that begins with a capital. */
    COLON_BEFORE_QUOTATION;

    /** The name in a rule file: {@code lowercase-beginnings}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
