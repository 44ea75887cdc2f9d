package dev.amts.api.document;

import dev.amts.api.text.Span;
import java.util.Objects;

/**
 * Something in a document that is probably a mistake of its author, and did not keep it from being parsed. Immutable.
 *
 * @param message what, and what to do, in one line
 * @param line where it begins, from 1 on
 * @param span what it is about, in UTF-16 units of the document's source
 */
public record Diagnostic(String message, int line, Span span) {
    public Diagnostic {
        Objects.requireNonNull(message);
        Objects.requireNonNull(span);
    }
}
