package dev.amts.api.document;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import java.util.Objects;

/**
 * The translatable content of a block, or of one part of it. Immutable.
 *
 * @param id unique within the document; the same each time the same document is parsed
 * @param content the text; a line feed in it is a line end of the source, whose {@code linePrefix} is left out
 * @param span what of the document's source is replaced when the unit is translated, in UTF-16 units
 * @param linePrefix what stands before each further line of this unit, as in {@code "> "} or three spaces; often empty
 */
public record TextUnit(String id, CodedText content, Span span, String linePrefix) {
    public TextUnit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(content);
        Objects.requireNonNull(span);
        Objects.requireNonNull(linePrefix);
    }
}
