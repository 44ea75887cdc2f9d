package dev.amts.core.align.document;

import dev.amts.api.text.CodedText;
import java.util.Objects;

/**
 * A sentence, or whole text unit, of a document. Immutable.
 *
 * @param text the segment on one line, without marks for slides and without white space at its ends
 * @param block the index of its block in the document
 * @param unit the id of its text unit
 * @param number which segment of the unit it is, from 0 on
 */
public record DocumentSegment(CodedText text, int block, String unit, int number) {
    public DocumentSegment {
        Objects.requireNonNull(text);
        Objects.requireNonNull(unit);
    }
}
