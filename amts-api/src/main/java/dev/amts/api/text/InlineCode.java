package dev.amts.api.text;

import java.util.Objects;

/**
 * A span of a text that is not translated or that must survive translation. Immutable.
 *
 * <p>{@code $x_1$} is one {@link Role#STANDALONE} code; {@code *new*} is an {@link Role#OPENING} and a {@link
 * Role#CLOSING} code of the same id around a text that is translated.
 *
 * @param id stable within the text: the two codes of a pair share it, all others differ
 * @param role alone, or one end of a pair
 * @param kind what it stands for
 * @param span where it lies, in UTF-16 units of the text that holds it; never empty
 */
public record InlineCode(String id, Role role, CodeKind kind, Span span) {
    /** Alone, or one end of a pair. */
    public enum Role {
        OPENING,
        CLOSING,
        STANDALONE
    }

    public InlineCode {
        Objects.requireNonNull(role);
        Objects.requireNonNull(kind);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an inline code needs an id");
        }
        if (span.isEmpty()) {
            throw new IllegalArgumentException("inline code " + id + " covers nothing");
        }
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** This code moved by {@code distance} UTF-16 units. */
    public InlineCode shift(int distance) {
        return new InlineCode(id, role, kind, span.shift(distance));
    }
}
