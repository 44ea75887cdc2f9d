package dev.amts.core.markdown.marks;

import dev.amts.api.text.CodeKind;
import dev.amts.core.markdown.inline.InlineMark;
import dev.amts.core.markdown.scan.Characters;
import dev.amts.core.markdown.scan.InlineText;
import org.jspecify.annotations.Nullable;

/**
 * A formula between dollars, {@code $x_1$} or {@code $$x_1$$}, by the rule of Pandoc's manual ("Extension:
 * tex_math_dollars"): the first dollar is followed by no white space, the last preceded by none and not followed by a digit,
 * so that {@code $5 and $6} are amounts. A formula with spaces at its ends counts where it holds a backslash, {@code _} or
 * {@code ^}. Immutable and thread-safe.
 */
public final class DollarMath implements InlineMark {
    /** One is as good as another. */
    public DollarMath() {}

    @Override
    public String triggers() {
        return "$";
    }

    @Override
    public @Nullable Claim claim(InlineText text, int offset) {
        if (text.at(offset + 1) == '$') {
            int end = text.indexOf("$$", offset + 2);
            return end > offset + 2 ? new Claim(end + 2, CodeKind.MATH) : new Claim(offset + 2, CodeKind.OTHER);
        }
        int close = closing(text, offset + 1);
        if (close <= offset + 1) {
            return null;
        }
        boolean spaced = Characters.isSpace(text.at(offset + 1)) || Characters.isSpace(text.at(close - 1));
        boolean amount = Characters.isAsciiDigit(text.at(close + 1));
        if ((spaced || amount) && !looksLikeMath(text.text(), offset + 1, close)) {
            return null;
        }
        return new Claim(close + 1, CodeKind.MATH);
    }

    /** The next dollar that no backslash stands before, or −1. */
    private static int closing(InlineText text, int from) {
        if (text.indexOf("$", from) < 0) {
            return -1;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '$') {
                return i;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private static boolean looksLikeMath(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '_' || c == '^') {
                return true;
            }
        }
        return false;
    }
}
