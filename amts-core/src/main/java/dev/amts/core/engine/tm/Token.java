package dev.amts.core.engine.tm;

import dev.amts.api.text.Span;

/**
 * A word of a text, or what counts as one. Immutable.
 *
 * @param type what it is
 * @param text its characters
 * @param span where it lies
 */
record Token(Type type, String text, Span span) {
    enum Type {
        /** A run of letters, or one character of a script that has no spaces. */
        WORD,
        /** A number in digits. */
        NUMBER,
        /** An inline code. */
        CODE,
        /** One character of punctuation. */
        PUNCTUATION
    }

    /** Whether another text may have another of its kind in this place. */
    boolean isVariable() {
        return type == Type.NUMBER || type == Type.CODE;
    }
}
