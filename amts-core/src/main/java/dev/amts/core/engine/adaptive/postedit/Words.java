package dev.amts.core.engine.adaptive.postedit;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts into words and puts them together again. */
final class Words {
    private static final int FIRST_WIDE_LETTER = 0x0E00;

    private Words() {}

    /** The words of a text; white space at its ends is left out. */
    static List<Word> of(CodedText text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (InlineCode code : text.codes()) {
            boolean spaced = plain(text.text(), from, code.start(), words);
            words.add(new Word(text.data(code), spaced, code));
            from = code.end();
        }
        plain(text.text(), from, text.length(), words);
        return words;
    }

    /** The words as a text; their codes keep their ids. */
    static CodedText join(List<Word> words) {
        CodedText.Builder out = CodedText.builder();
        for (Word word : words) {
            if (word.isSpaced() && out.length() > 0) {
                out.text(" ");
            }
            InlineCode code = word.code();
            if (code == null) {
                out.text(word.text());
            } else {
                out.code(code.id(), code.role(), code.kind(), word.text());
            }
        }
        return out.build();
    }

    /** The words of a part without codes; returns whether it ends with white space. */
    private static boolean plain(String text, int start, int end, List<Word> words) {
        boolean spaced = false;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isWhitespace(c) || c == 0xA0 || c == 0x202F) {
                spaced = true;
            } else {
                next = wordEnd(text, i, next, end);
                words.add(new Word(text.substring(i, next), spaced, null));
                spaced = false;
            }
            i = next;
        }
        return spaced;
    }

    private static int wordEnd(String text, int start, int second, int end) {
        int first = text.codePointAt(start);
        if (!isInWord(first) || isAlone(first)) {
            return second;
        }
        int i = second;
        while (i < end) {
            int c = text.codePointAt(i);
            boolean inside = isInWord(c) && !isAlone(c);
            if (!inside && !isJoint(text, i, end)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** A sign between two letters or digits: an apostrophe, a hyphen, a decimal point. */
    private static boolean isJoint(String text, int at, int end) {
        char c = text.charAt(at);
        if (at + 1 >= end) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        boolean letter = (c == '\'' || c == '’' || c == '-' || c == '_') && isInWord(next) && !isAlone(next);
        return letter || ((c == '.' || c == ',') && Character.isDigit(next) && Character.isDigit(text.charAt(at - 1)));
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a letter stands for itself, in a script that puts no spaces between words. */
    private static boolean isAlone(int c) {
        if (c < FIRST_WIDE_LETTER) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
