package dev.amts.core.markdown.marks;

import dev.amts.api.text.CodeKind;
import dev.amts.core.markdown.inline.InlineMark;
import dev.amts.core.markdown.scan.Characters;
import dev.amts.core.markdown.scan.InlineText;
import org.jspecify.annotations.Nullable;

/**
 * An address that stands in text without marks, {@code https://example.org/a}. It ends before white space, a character that
 * is not ASCII, a bracket that it did not open, and punctuation at its end. Immutable and thread-safe.
 */
public final class BareUrl implements InlineMark {
    /** One is as good as another. */
    public BareUrl() {}

    @Override
    public String triggers() {
        return "h";
    }

    @Override
    public @Nullable Claim claim(InlineText text, int offset) {
        String chars = text.text();
        int host = chars.startsWith("https://", offset) ? 8 : chars.startsWith("http://", offset) ? 7 : 0;
        if (host == 0 || Characters.isAsciiLetter(text.at(offset - 1))) {
            return null;
        }
        int depth = 0;
        int i = offset + host;
        for (; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c <= ' ' || c >= 127 || "<>\"`[]{}|\\^*$".indexOf(c) >= 0) {
                break;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                break;
            }
        }
        while (i > offset + host && ".,;:!?'_".indexOf(chars.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > offset + host ? new Claim(i, CodeKind.URL) : null;
    }
}
