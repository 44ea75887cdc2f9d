package dev.amts.core.engine.tm;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.Span;
import dev.amts.core.text.InlineCodeShapes;
import dev.amts.core.text.LineJoiner;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts texts into tokens, alike on both sides of parallel data and in what is to be translated. */
final class Tokens {
    private Tokens() {}

    /**
     * The tokens of a text in markup. Inline codes are told by their shape, for parallel data knows no other; marks of
     * emphasis and slide marks are left out, for they do not change what a sentence says.
     */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (InlineCode code : InlineCodeShapes.find(text).codes()) {
            plain(text, from, code.start(), tokens);
            if (code.kind() != CodeKind.EMPHASIS && code.kind() != CodeKind.SLIDE_MARK) {
                tokens.add(new Token(Token.Type.CODE, code.span().of(text), code.span()));
            }
            from = code.end();
        }
        plain(text, from, text.length(), tokens);
        return tokens;
    }

    /** What two texts have in common that differ in case, numbers and codes at most, token by token. */
    static String key(Token token) {
        return switch (token.type()) {
            case NUMBER -> "#";
            // A letter before the sign: no word and no punctuation is like it.
            case CODE -> "c#";
            case WORD, PUNCTUATION -> token.text().toLowerCase(Locale.ROOT);
        };
    }

    /** A text in the form in which it is looked up: white space aside, equal texts and only they have equal forms. */
    static String normalized(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || c == 0xA0) {
                gap = true;
            } else {
                // Beside a wide character a space is a matter of taste.
                if (gap
                        && out.length() > 0
                        && !LineJoiner.isWide(c)
                        && !LineJoiner.isWide(out.codePointBefore(out.length()))) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** How much of a text there is to translate: its letters outside codes, and 1 at least. */
    static int weight(CodedText text) {
        return 1
                + (int) text.translatableText()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count();
    }

    private static void plain(String text, int start, int end, List<Token> tokens) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isDigit(c)) {
                next = numberEnd(text, i, end);
                tokens.add(token(Token.Type.NUMBER, text, i, next));
            } else if (Character.isLetter(c)) {
                while (!isAlone(c) && next < end && continuesWord(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
                tokens.add(token(Token.Type.WORD, text, i, next));
            } else if (!Character.isWhitespace(c) && c != 0xA0) {
                tokens.add(token(Token.Type.PUNCTUATION, text, i, next));
            }
            i = next;
        }
    }

    private static Token token(Token.Type type, String text, int start, int end) {
        return new Token(type, text.substring(start, end), new Span(start, end));
    }

    private static int numberEnd(String text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            boolean inside = (c == '.' || c == ',') && i + 1 < end && Character.isDigit(text.charAt(i + 1));
            if (!Character.isDigit(c) && !inside) {
                break;
            }
            i++;
        }
        // A digit outside the basic plane is two units.
        return Math.max(i, start + Character.charCount(text.codePointAt(start)));
    }

    private static boolean continuesWord(int c) {
        return (Character.isLetter(c) && !isAlone(c))
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a letter stands for itself, in a script that puts no spaces between words. */
    private static boolean isAlone(int c) {
        if (c < 0x0E00) {
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
