package dev.amts.bleu.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Python's white space: 29 characters, of which {@link Character#isWhitespace(char)} leaves out four (U+0085, U+00A0,
 * U+2007, U+202F). Thread-safe.
 */
public final class WhiteSpace {
    /** All of them, ascending. */
    public static final String CHARACTERS = "\t\n\013\f\r\034\035\036\037 \u0085\u00a0\u1680\u2000\u2001\u2002\u2003"
            + "\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    /** Whether a character is one of them, up to the last; asked of every character of long texts. */
    private static final boolean[] TABLE = new boolean[CHARACTERS.charAt(CHARACTERS.length() - 1) + 1];

    static {
        for (int i = 0; i < CHARACTERS.length(); i++) {
            TABLE[CHARACTERS.charAt(i)] = true;
        }
    }

    private WhiteSpace() {}

    /** Whether Python's {@code str.isspace()} holds for the character. */
    public static boolean is(int c) {
        return c < TABLE.length && TABLE[c];
    }

    /** The text without white space at its end. */
    public static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The text without white space at either end. */
    public static String strip(String text) {
        String stripped = stripEnd(text);
        int start = 0;
        while (start < stripped.length() && is(stripped.charAt(start))) {
            start++;
        }
        return stripped.substring(start);
    }

    /** The maximal runs of other characters, in order. */
    public static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                if (start >= 0) {
                    words.add(text.substring(start, i));
                }
                start = -1;
            } else if (start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    /** The words with one space between them and none around. */
    public static String collapse(String text) {
        return String.join(" ", split(text));
    }
}
