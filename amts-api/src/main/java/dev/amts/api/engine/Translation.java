package dev.amts.api.engine;

import dev.amts.api.text.CodedText;
import java.util.Objects;

/**
 * What an engine made of one text. Immutable.
 *
 * @param text the translation, or the source where there is none
 * @param origin where it comes from. Of {@link Origin#EXACT} and {@link Origin#FUZZY} the text is a person's, in the
 *     document's markup, and codes may differ from the source's as that person saw fit
 * @param score from 0 to 1, how well it fits the source; 1 where the engine does not say
 * @param note what a reader of the report should know; may be empty
 */
public record Translation(CodedText text, Origin origin, double score, String note) {
    /** Where a translation comes from. */
    public enum Origin {
        /** An engine wrote it. */
        ENGINE,
        /** A person's translation of the very same text. */
        EXACT,
        /** A person's translation of a similar text, perhaps repaired. */
        FUZZY,
        /** Sentences of the text come from different origins. */
        MIXED,
        /** There is none: the text is the source. */
        UNTRANSLATED
    }

    public Translation {
        Objects.requireNonNull(text);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(note);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a score between 0 and 1: " + score);
        }
    }

    /** What an engine wrote. */
    public static Translation of(CodedText text) {
        return new Translation(text, Origin.ENGINE, 1, "");
    }

    /** No translation: the source as it is. */
    public static Translation untranslated(CodedText source, String note) {
        return new Translation(source, Origin.UNTRANSLATED, 0, note);
    }
}
