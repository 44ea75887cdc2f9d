package dev.amts.core.profile.cjk;

import dev.amts.core.profile.RuleText;
import java.util.Set;

/** What a mark of punctuation may be in a word of Latin script. Immutable and thread-safe. */
final class LatinContext {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "al", "etc", "vs", "e.g", "i.e", "fig", "figs", "eq", "eqs", "sec", "dr", "mr", "mrs", "ms", "prof", "st",
            "no", "nos", "vol", "inc", "ltd", "co", "approx", "resp", "cf", "ch", "jr", "sr", "pp", "ed", "eds", "u.s",
            "a.k.a", "w.r.t", "i.i.d");
    private static final int LONGEST = 8;

    /** Whether the full stop at {@code at} belongs to an abbreviation or an initial. */
    boolean isAbbreviation(CjkText cjk, int at) {
        RuleText text = cjk.text();
        int start = at;
        while (start > 0
                && at - start <= LONGEST
                && (Script.isLetter(text.at(start - 1)) || text.at(start - 1) == '.')) {
            start--;
        }
        String word = text.masked().substring(start, at);
        if (ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT))) {
            return true;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial && Script.isLetter(cjk.inkAfter(at + 1));
    }

    /** Whether the full stop at {@code at} follows the number of a step or item: nothing, or an opening, before it. */
    boolean isNumbering(RuleText text, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST && isNumberUnit(text.at(start - 1))) {
            start--;
        }
        if (start == at) {
            return false;
        }
        char before = text.at(text.before(start));
        return Script.isLineEnd(before)
                || Script.isWideOpening(before)
                || before == '。'
                || before == '('
                || before == '"';
    }

    /** A digit, a point between digits, or a letter that numbers items: {@code ii}. */
    private static boolean isNumberUnit(char c) {
        return Script.isDigit(c) || c == '.' || c == 'i' || c == 'v' || c == 'x' || (c >= 'a' && c <= 'e');
    }

    /** Whether the semicolon at {@code at} ends a character reference such as that of the less-than sign. */
    boolean isEntityEnd(RuleText text, int at) {
        int start = at;
        while (start > 0
                && at - start <= LONGEST
                && (Script.isAlphanumeric(text.at(start - 1)) || text.at(start - 1) == '#')) {
            start--;
        }
        return start < at && text.at(start - 1) == '&';
    }
}
