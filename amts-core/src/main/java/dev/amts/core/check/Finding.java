package dev.amts.core.check;

import dev.amts.api.text.Span;
import java.util.Objects;

/**
 * Something in a translation that a check does not like. Immutable.
 *
 * @param check the check's name, by which it can be left out
 * @param severity how bad it is
 * @param message what, and what was expected, in one line
 * @param unit the id of the text unit in the translation; of the source where the translation has none; empty if the
 *     finding is about the document
 * @param span where, in UTF-16 units of the translated document's source
 * @param line the line where that begins, from 1 on
 */
public record Finding(String check, Severity severity, String message, String unit, Span span, int line) {
    public Finding {
        Objects.requireNonNull(check);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(span);
    }
}
