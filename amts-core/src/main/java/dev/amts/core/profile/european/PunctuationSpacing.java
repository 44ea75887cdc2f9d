package dev.amts.core.profile.european;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * The space before punctuation: a no-break one of a given width, or none. A no-break space that stands there is right,
 * whichever its width. Marks in numbers, times, paths and smileys are left alone. Immutable and thread-safe.
 */
final class PunctuationSpacing implements ProfileRule.OfText {
    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';

    private final String name;
    private final String narrow;
    private final String wide;
    private final String none;

    /**
     * A rule.
     *
     * @param narrow the marks that have a narrow no-break space before them
     * @param wide the marks that have a no-break space before them
     * @param none the marks that have no space before them
     */
    PunctuationSpacing(String name, String narrow, String wide, String none) {
        this.name = name;
        this.narrow = narrow;
        this.wide = wide;
        this.none = none;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return (narrow.isEmpty() ? "" : "a narrow no-break space before " + spaced(narrow) + "; ")
                + (wide.isEmpty() ? "" : "a no-break space before " + spaced(wide) + "; ")
                + "no space before " + spaced(none);
    }

    private static String spaced(String marks) {
        return String.join(" ", marks.split(""));
    }

    @Override
    public List<Edit> edits(RuleText text) {
        List<Edit> edits = new ArrayList<>();
        int blankFrom = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == ' ') {
                blankFrom = blankFrom < 0 ? i : blankFrom;
            } else {
                int start = blankFrom < 0 ? i : blankFrom;
                if (c == '«' && narrow.indexOf('»') >= 0 && !isNoBreak(text.at(i + 1))) {
                    addAfter(text, i + 1, edits);
                } else {
                    addBefore(text, start, i, edits);
                }
                blankFrom = -1;
            }
        }
        return edits;
    }

    private void addBefore(RuleText text, int start, int at, List<Edit> edits) {
        char mark = text.at(at);
        String wanted = narrow.indexOf(mark) >= 0
                ? String.valueOf(NARROW_NO_BREAK)
                : wide.indexOf(mark) >= 0 ? String.valueOf(NO_BREAK) : none.indexOf(mark) >= 0 ? "" : null;
        if (wanted == null || !stands(text, start, at)) {
            return;
        }
        // In a number or before a name the blank of an ordinary mark may be meant: "a .gitignore".
        if (!text.masked().substring(start, at).equals(wanted)) {
            edits.add(Edit.replace(start, at, wanted));
        }
    }

    private static void addAfter(RuleText text, int at, List<Edit> edits) {
        int end = at;
        while (text.at(end) == ' ') {
            end++;
        }
        if (end < text.length() && text.at(end) != '\n') {
            edits.add(Edit.replace(at, end, String.valueOf(NARROW_NO_BREAK)));
        }
    }

    /** Whether the mark at {@code at} is punctuation of a sentence: after a word, and before a space or an ending. */
    private static boolean stands(RuleText text, int start, int at) {
        char before = text.at(start - 1);
        boolean afterWord = Character.isLetterOrDigit(before)
                || before == RuleText.WORD
                || before == RuleText.REFERENCE
                || before == RuleText.EMPHASIS
                || before == RuleText.MARK
                || ")]»”\"%".indexOf(before) >= 0
                || (text.at(at) == '»' && ".?!…".indexOf(before) >= 0);
        char next = text.at(text.after(at + 1));
        boolean beforeEnd = Character.isWhitespace(next) || isNoBreak(next) || ")]»”\".,".indexOf(next) >= 0;
        return afterWord && beforeEnd && !(start < at && RuleText.isMark(before));
    }

    private static boolean isNoBreak(char c) {
        return c == NO_BREAK || c == NARROW_NO_BREAK;
    }
}
