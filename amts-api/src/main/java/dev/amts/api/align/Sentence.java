package dev.amts.api.align;

import dev.amts.api.text.CodedText;
import java.util.Objects;

/**
 * A segment as the aligner sees it. Immutable.
 *
 * @param text the segment, without white space at its ends
 * @param paragraph the number of the paragraph that it stands in; consecutive sentences of equal number are one paragraph
 */
public record Sentence(CodedText text, int paragraph) {
    public Sentence {
        Objects.requireNonNull(text);
    }

    /** A sentence without codes. */
    public static Sentence of(String text, int paragraph) {
        return new Sentence(CodedText.plain(text), paragraph);
    }
}
