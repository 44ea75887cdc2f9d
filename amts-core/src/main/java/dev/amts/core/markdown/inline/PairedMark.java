package dev.amts.core.markdown.inline;

import dev.amts.api.text.CodeKind;

/**
 * Two marks of a dialect around text, as {@code [**} and {@code **]}. Claimed before CommonMark looks at their
 * characters. Immutable.
 *
 * @param opening begins with an ASCII character
 * @param closing begins with an ASCII character
 * @param kind what the pair stands for
 * @param notBefore a character that must not follow the closing mark: {@code (} after {@code **]} makes a link of it; 0
 *     for none
 */
public record PairedMark(String opening, String closing, CodeKind kind, char notBefore) {
    /** Whether the closing mark stands at an offset. */
    boolean closesAt(String text, int offset) {
        int end = offset + closing.length();
        return text.startsWith(closing, offset)
                && (notBefore == 0 || end >= text.length() || text.charAt(end) != notBefore);
    }
}
