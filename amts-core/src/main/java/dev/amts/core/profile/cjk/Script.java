package dev.amts.core.profile.cjk;

import dev.amts.core.profile.RuleText;

/** Tells apart the UTF-16 units of a masked text. Half of a surrogate pair counts as the ideograph that it usually is. */
final class Script {
    private static final String OPENING = "（「『《〈【〔“‘";
    private static final String CLOSING = "）」』》〉】〕”’";
    private static final String STOPS = "，。：；？！、…";

    private Script() {}

    /** Whether a unit is a letter of a language that writes without spaces: ideograph, kana, or a half of a rare one. */
    static boolean isIdeographic(char c) {
        return (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0x3040 && c <= 0x30FF && c != '・')
                || (c >= 0x31F0 && c <= 0x31FF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || c == '々'
                || c == '〇'
                || (c >= 0xD840 && c <= 0xD8BF);
    }

    /** As {@link #isIdeographic}, for the unit just before a boundary: the second half of a pair counts too. */
    static boolean isIdeographicBefore(RuleText text, int offset) {
        char c = text.at(offset);
        return isIdeographic(c) || (Character.isLowSurrogate(c) && isIdeographic(text.at(offset - 1)));
    }

    /** A letter with case, or a digit, in whatever alphabet that is written with spaces. */
    static boolean isAlphanumeric(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    /** A letter of Latin, Greek or Cyrillic. */
    static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= 0x00C0 && c <= 0x052F && c != '×' && c != '÷' && Character.isLetter(c));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Something that reads like a word: a letter, a digit, or a code that stands for one. */
    static boolean isWord(char c) {
        return isAlphanumeric(c) || c == RuleText.WORD || c == RuleText.REFERENCE;
    }

    /** Full-width punctuation that closes or separates. */
    static boolean isWideStop(char c) {
        return STOPS.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    static boolean isWideOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isWidePunctuation(char c) {
        return isWideStop(c) || isWideOpening(c);
    }

    /** White space inside a line. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || (c >= 0x2000 && c <= 0x200A) || c == '\u202F';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return isBlank(c) || isLineEnd(c);
    }

    /** Whether any unit is an ideograph: if not, a text is not in Chinese or Japanese and is nobody's business. */
    static boolean hasIdeograph(RuleText text) {
        return hasIdeograph(text, 0, text.length());
    }

    static boolean hasIdeograph(RuleText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isIdeographic(text.at(i))) {
                return true;
            }
        }
        return false;
    }
}
