package dev.amts.core.profile.cjk;

import dev.amts.api.text.InlineCode;
import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * No space between ideographs and what stands beside them: other ideographs, Latin text, digits, codes, full-width
 * punctuation. Line ends and the white space beside them are layout and stay. Immutable and thread-safe.
 */
record WideSpacing(String name) implements ProfileRule.OfText {
    @Override
    public String description() {
        return "no space between the language's own characters and Latin text, digits, formulas or code";
    }

    @Override
    public List<Edit> edits(RuleText text) {
        if (!Script.hasIdeograph(text)) {
            return List.of();
        }
        CjkText cjk = new CjkText(text);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Script.isBlank(text.at(i))) {
                int end = i + 1;
                while (end < text.length() && Script.isBlank(text.at(end))) {
                    end++;
                }
                if (isSuperfluous(cjk, i, end)) {
                    edits.add(Edit.replace(i, end, ""));
                }
                i = end;
            }
        }
        return edits;
    }

    private static boolean isSuperfluous(CjkText cjk, int start, int end) {
        RuleText text = cjk.text();
        int left = text.before(start);
        int right = text.after(end);
        if (left < 0 || Script.isSpace(text.at(left))) {
            return false;
        }
        if (right >= text.length() || Script.isSpace(text.at(right))) {
            return RuleText.isMark(text.at(end)) && Script.isWideStop(text.at(left)) && joins(text, start, end);
        }
        if (text.at(right) == RuleText.REFERENCE || !joins(text, start, end)) {
            return false;
        }
        boolean wideLeft = Script.isIdeographicBefore(text, left);
        boolean wideRight = Script.isIdeographic(text.at(right));
        if (wideLeft || wideRight) {
            return (wideLeft || endsWord(cjk, left)) && (wideRight || beginsWord(cjk, right));
        }
        return (isFullStop(text.at(left)) && (beginsWord(cjk, right) || Script.isWideOpening(text.at(right))))
                || (isFullStop(text.at(right)) && endsWord(cjk, left))
                || (isBracket(text.at(left), '（') && beginsWord(cjk, right))
                || (isBracket(text.at(right), '（') && endsWord(cjk, left))
                || (isBracket(text.at(right), '）') && endsWord(cjk, left))
                || (isBracket(text.at(left), '）') && beginsWord(cjk, right));
    }

    private static boolean isBracket(char c, char bracket) {
        return c == bracket;
    }

    /** Full-width punctuation that has its space inside. Quotation marks are not: both scripts use them. */
    private static boolean isFullStop(char c) {
        return "，。：；？！、".indexOf(c) >= 0;
    }

    /** Whether a unit may stand right before an ideograph. */
    private static boolean endsWord(CjkText cjk, int at) {
        char c = cjk.text().at(at);
        if (c == ')') {
            return cjk.partner(at) >= 0;
        }
        boolean suffix = (c == '%' || c == '+' || c == '#') && isTail(cjk.text().at(at - 1));
        return suffix || Script.isWord(c) || Script.isWidePunctuation(c) || c == '℃' || c == '°';
    }

    private static boolean isTail(char c) {
        return Script.isAlphanumeric(c) || c == '+' || c == RuleText.WORD;
    }

    /** Whether a unit may stand right after an ideograph. */
    private static boolean beginsWord(CjkText cjk, int at) {
        char c = cjk.text().at(at);
        if (c == '(') {
            return cjk.partner(at) >= 0;
        }
        if (c == '-' || c == '−') {
            return Script.isDigit(cjk.text().at(at + 1));
        }
        return Script.isAlphanumeric(c) || c == RuleText.WORD || Script.isWidePunctuation(c);
    }

    /**
     * Whether the markup still means the same without the space: CommonMark knows emphasis by what stands beside its
     * marks, and one with punctuation inside needs a space or punctuation outside (CommonMark 0.31.2, section 6.2).
     */
    private static boolean joins(RuleText text, int start, int end) {
        boolean opens = text.at(end) == RuleText.EMPHASIS;
        boolean closes = text.at(start - 1) == RuleText.EMPHASIS;
        if (!opens && !closes) {
            return true;
        }
        String characters = text.target().text();
        char outside = opens ? text.at(start - 1) : text.at(end);
        if (opens && closes) {
            return false;
        }
        int inside = opens ? endOfCode(text, end) : startOfCode(text, start - 1) - 1;
        boolean punctuated = inside < 0
                || inside >= characters.length()
                || !Character.isLetterOrDigit(characters.codePointAt(inside));
        boolean underscore = characters.charAt(opens ? end : start - 1) == '_';
        return (!punctuated && !underscore) || Script.isWidePunctuation(outside);
    }

    private static int endOfCode(RuleText text, int offset) {
        return codeAt(text, offset).end();
    }

    private static int startOfCode(RuleText text, int offset) {
        return codeAt(text, offset).start();
    }

    private static InlineCode codeAt(RuleText text, int offset) {
        return text.target().codes().get(text.target().codeAt(offset));
    }
}
