package dev.amts.core.align.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, for counting: runs of letters and digits in lower case, and each character alone in scripts that
 * are written without spaces.
 */
final class Tokens {
    private Tokens() {}

    /** A word and whether it is a character of a script without spaces. */
    record Token(String text, boolean ideographic) {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            boolean word = Character.isLetterOrDigit(c) || (start >= 0 && isMark(c));
            boolean alone = word && standsAlone(c);
            if (start >= 0 && (!word || alone)) {
                tokens.add(new Token(text.substring(start, i).toLowerCase(Locale.ROOT), false));
                start = -1;
            }
            if (alone) {
                tokens.add(new Token(text.substring(i, i + length), true));
            } else if (word && start < 0) {
                start = i;
            }
            i += length;
        }
        if (start >= 0) {
            tokens.add(new Token(text.substring(start).toLowerCase(Locale.ROOT), false));
        }
        return tokens;
    }

    private static boolean isMark(int c) {
        return c > 0x2FF && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean standsAlone(int c) {
        if (c < 0xE00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
