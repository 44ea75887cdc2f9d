package dev.amts.core.profile;

import dev.amts.api.text.Span;
import java.util.Objects;

/**
 * A replacement of some characters of a text, none of them inside an inline code. Immutable.
 *
 * @param span what is replaced, in UTF-16 units; empty for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 */
public record Edit(Span span, String replacement) {
    public Edit {
        Objects.requireNonNull(span);
        Objects.requireNonNull(replacement);
    }

    /** Puts {@code replacement} in the place of the units from {@code start} to {@code end}. */
    public static Edit replace(int start, int end, String replacement) {
        return new Edit(new Span(start, end), replacement);
    }

    /** Puts {@code text} before the unit at {@code offset}. */
    public static Edit insert(int offset, String text) {
        return replace(offset, offset, text);
    }
}
