package dev.amts.core.terminology;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the pieces that terms are compared by: a word of an alphabet, a single ideograph or syllable of a
 * script without spaces, a single mark. White space and hyphens separate and are gone. Stateless.
 */
final class Tokens {
    /** The word of a code that no term can contain. */
    static final String BARRIER = "\uFFFC";

    private Tokens() {}

    /**
     * A piece.
     *
     * @param word its characters
     * @param start first UTF-16 unit
     * @param end unit after the last
     */
    record Token(String word, int start, int end) {}

    static List<Token> of(CodedText text) {
        List<Token> tokens = new ArrayList<>();
        String characters = text.text();
        int from = 0;
        for (InlineCode code : text.codes()) {
            cut(characters, from, code.start(), tokens);
            if (!isMark(code)) {
                tokens.add(new Token(BARRIER, code.start(), code.end()));
            }
            from = code.end();
        }
        cut(characters, from, characters.length(), tokens);
        return tokens;
    }

    private static boolean isMark(InlineCode code) {
        return switch (code.kind()) {
            case EMPHASIS, SLIDE_MARK -> true;
            case LINK, TAG -> code.role() != InlineCode.Role.STANDALONE;
            default -> false;
        };
    }

    private static void cut(String text, int start, int end, List<Token> tokens) {
        for (int i = start; i < end; ) {
            int point = text.codePointAt(i);
            int next = Math.min(end, i + Character.charCount(point));
            if (isSeparator(point)) {
                i = next;
            } else if (isAlphabetic(point)) {
                while (next < end && continuesWord(text, next, end)) {
                    next += Character.charCount(text.codePointAt(next));
                }
                next = Math.min(next, end);
                tokens.add(new Token(text.substring(i, next), i, next));
                i = next;
            } else {
                tokens.add(new Token(text.substring(i, next), i, next));
                i = next;
            }
        }
    }

    private static boolean continuesWord(String text, int at, int end) {
        int point = text.codePointAt(at);
        boolean apostrophe = (point == '\'' || point == '’')
                && at + 1 < end
                && Character.isLetter(text.codePointAt(at + 1))
                && isAlphabetic(text.codePointAt(at + 1));
        return isAlphabetic(point) || Character.getType(point) == Character.NON_SPACING_MARK || apostrophe;
    }

    private static boolean isSeparator(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == '-'
                || point == '\u2010'
                || point == '\u2011'
                || point == '\u00AD';
    }

    /** Letters and digits of scripts that put spaces between words; Korean is one, its particles are not letters apart. */
    static boolean isAlphabetic(int point) {
        if (!Character.isLetterOrDigit(point)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script != Character.UnicodeScript.HAN
                && script != Character.UnicodeScript.HIRAGANA
                && script != Character.UnicodeScript.KATAKANA
                && script != Character.UnicodeScript.HANGUL
                && script != Character.UnicodeScript.THAI
                && script != Character.UnicodeScript.LAO
                && script != Character.UnicodeScript.KHMER
                && script != Character.UnicodeScript.MYANMAR;
    }
}
