package dev.amts.core.sync.diff;

import dev.amts.core.text.LineJoiner;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into the pieces that changes are told in: words and numbers, single ideographs, single other characters. */
public final class Tokens {
    private Tokens() {}

    /** The tokens in order, white space left out. */
    public static List<String> words(String text) {
        return cut(text, false);
    }

    /** The tokens in order, each run of white space one of them: joined they are the text again. */
    public static List<String> all(String text) {
        return cut(text, true);
    }

    private static List<String> cut(String text, boolean keepSpace) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            if (keepSpace || !Character.isWhitespace(text.charAt(i))) {
                out.add(text.substring(i, end));
            }
            i = end;
        }
        return out;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int i = start + Character.charCount(first);
        if (!Character.isWhitespace(first) && !isWord(first)) {
            return i;
        }
        while (i < text.length()) {
            int next = text.codePointAt(i);
            boolean goesOn = Character.isWhitespace(first) ? Character.isWhitespace(next) : isWord(next);
            if (!goesOn) {
                break;
            }
            i += Character.charCount(next);
        }
        return i;
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !LineJoiner.isWide(codePoint);
    }
}
