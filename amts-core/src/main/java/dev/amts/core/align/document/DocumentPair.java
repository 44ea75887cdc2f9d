package dev.amts.core.align.document;

import dev.amts.api.document.Document;
import java.util.Objects;

/** A document and its translation. Immutable. */
public record DocumentPair(Document source, Document target) {
    public DocumentPair {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
    }
}
