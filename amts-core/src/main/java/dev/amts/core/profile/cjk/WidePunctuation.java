package dev.amts.core.profile.cjk;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Commas, full stops, colons, semicolons, question and exclamation marks of a Chinese or Japanese sentence are full-width.
 * In numbers, tuples, phrases and quotations of another script they stay ASCII. Immutable and thread-safe.
 */
final class WidePunctuation implements ProfileRule.OfText {
    private static final String ASCII = ",.:;?!";

    /** A stretch of more words than this in another script is a sentence or list of its own. */
    private static final int MAX_WORDS = 6;

    /** A stretch with more commas than this is a list of foreign names. */
    private static final int MAX_COMMAS = 2;

    private final String name;
    private final String wide;
    private final LatinContext latin = new LatinContext();

    /**
     * A rule.
     *
     * @param wide what takes the place of {@code , . : ; ? !}, in this order
     */
    WidePunctuation(String name, String wide) {
        this.name = name;
        this.wide = wide;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "punctuation is full-width: " + String.join(" ", wide.split(""));
    }

    @Override
    public List<Edit> edits(RuleText text) {
        if (!Script.hasIdeograph(text)) {
            return List.of();
        }
        CjkText cjk = new CjkText(text);
        Tuples tuples = new Tuples(cjk);
        List<Edit> edits = new ArrayList<>();
        int tupleEnd = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if ((c == '(' || c == '（') && i > tupleEnd && tuples.isTuple(i)) {
                tupleEnd = cjk.partner(i);
            }
            int mark = ASCII.indexOf(c);
            if (mark >= 0 && i > tupleEnd && !cjk.isForeign(i) && becomesWide(cjk, i, c)) {
                edits.add(Edit.replace(i, i + 1, wide.substring(mark, mark + 1)));
            }
        }
        return edits;
    }

    private boolean becomesWide(CjkText cjk, int at, char c) {
        if (cjk.text().at(at - 1) == c || cjk.text().at(at + 1) == c) {
            return false;
        }
        return switch (c) {
            case ',' -> comma(cjk, at);
            case '.' -> stop(cjk, at);
            case ':' -> colon(cjk, at);
            case ';' ->
                !latin.isEntityEnd(cjk.text(), at)
                        && (touchesSentence(cjk, at) || touchesCode(cjk, at) || questionOrExclamation(cjk, at));
            default -> questionOrExclamation(cjk, at);
        };
    }

    private static boolean touchesSentence(CjkText cjk, int at) {
        char before = cjk.inkBefore(at);
        char after = cjk.inkAfter(at + 1);
        return Script.isIdeographic(before)
                || Character.isLowSurrogate(before)
                || Script.isWideStop(before)
                || Script.isIdeographic(after)
                || (Script.isWideOpening(after) && Script.isWord(before));
    }

    private static boolean touchesCode(CjkText cjk, int at) {
        return isCode(cjk.inkBefore(at)) || isCode(cjk.inkAfter(at + 1));
    }

    private static boolean isCode(char c) {
        return c == RuleText.WORD || c == RuleText.REFERENCE;
    }

    private boolean comma(CjkText cjk, int at) {
        char before = cjk.inkBefore(at);
        char after = cjk.inkAfter(at + 1);
        if (Script.isDigit(cjk.before(at)) && Script.isDigit(cjk.after(at + 1))) {
            return false;
        }
        if (touchesSentence(cjk, at) || touchesCode(cjk, at)) {
            return true;
        }
        return Script.isWord(before) && Script.isWord(after) && cjk.commasAround(at) <= MAX_COMMAS;
    }

    private boolean stop(CjkText cjk, int at) {
        char next = cjk.after(at + 1);
        boolean ends = Script.isSpace(next) || Script.isIdeographic(next) || Script.isWidePunctuation(next);
        // A stray space before a full stop is one only where a sentence ends: "中 .gitignore".
        int last = Script.isSpace(cjk.before(at)) && ends
                ? cjk.inkOffsetBefore(at)
                : cjk.text().before(at);
        char before = cjk.text().at(last);
        if (Script.isIdeographicBefore(cjk.text(), last) || Script.isWideStop(before)) {
            return ends || Character.isUpperCase(next) || isCode(next) || next == '"' || next == ')';
        }
        if (!ends || latin.isNumbering(cjk.text(), last + 1)) {
            return false;
        }
        if (isCode(before) || Script.isDigit(before) || ")%+#".indexOf(before) >= 0) {
            return true;
        }
        return Script.isLetter(before) && !latin.isAbbreviation(cjk, last + 1) && cjk.wordsAround(at) <= MAX_WORDS;
    }

    private static boolean colon(CjkText cjk, int at) {
        char before = cjk.before(at);
        char after = cjk.inkAfter(at + 1);
        if (Script.isSpace(before) || Script.isWideOpening(before) || after == ':') {
            return false;
        }
        if (Script.isIdeographicBefore(cjk.text(), cjk.text().before(at)) || Script.isWideStop(before)) {
            return true;
        }
        return (Script.isWord(before) || before == ')')
                && (Script.isIdeographic(after)
                        || Script.isWideOpening(after)
                        || isCode(after)
                        || Script.isLineEnd(after));
    }

    private static boolean questionOrExclamation(CjkText cjk, int at) {
        char before = cjk.before(at);
        char next = cjk.after(at + 1);
        if (next == '=' || cjk.text().at(at + 1) == '[') {
            return false;
        }
        if (Script.isIdeographicBefore(cjk.text(), cjk.text().before(at))
                || Script.isWideStop(before)
                || isCode(before)) {
            return true;
        }
        return (Script.isAlphanumeric(before) || before == ')')
                && (Script.isSpace(next) || Script.isIdeographic(next) || Script.isWidePunctuation(next))
                && cjk.wordsAround(at) <= MAX_WORDS;
    }
}
