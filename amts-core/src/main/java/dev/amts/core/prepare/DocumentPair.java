package dev.amts.core.prepare;

import dev.amts.api.document.Document;
import java.util.Objects;

/**
 * A document and its translation. Immutable.
 *
 * @param source the document
 * @param target its translation, in the same format
 */
public record DocumentPair(Document source, Document target) {
    public DocumentPair {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
    }
}
