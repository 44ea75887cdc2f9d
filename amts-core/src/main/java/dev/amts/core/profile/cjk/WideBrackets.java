package dev.amts.core.profile.cjk;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Round brackets in a Chinese or Japanese sentence are full-width; in tuples, in calls like {@code f(x)} and inside a
 * phrase of another script they stay ASCII. Immutable and thread-safe.
 */
record WideBrackets(String name) implements ProfileRule.OfText {
    @Override
    public String description() {
        return "round brackets are full-width （ ）, except in tuples and foreign phrases";
    }

    @Override
    public List<Edit> edits(RuleText text) {
        if (!Script.hasIdeograph(text)) {
            return List.of();
        }
        CjkText cjk = new CjkText(text);
        Tuples tuples = new Tuples(cjk);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            boolean opening = c == '(';
            if ((opening || c == ')') && cjk.partner(i) >= 0) {
                int start = opening ? i : cjk.partner(i);
                int end = opening ? cjk.partner(i) : i;
                if (!tuples.isTuple(start) && !belongsToPhrase(cjk, start, end)) {
                    edits.add(Edit.replace(i, i + 1, opening ? "（" : "）"));
                }
            } else if (opening && !cjk.isForeign(i) && isBetweenIdeographs(cjk, i)) {
                edits.add(Edit.replace(i, i + 1, "（"));
            }
        }
        return edits;
    }

    /** Where a bracket has no partner it is what stands beside it that tells. */
    private static boolean isBetweenIdeographs(CjkText cjk, int at) {
        return Script.isIdeographic(cjk.inkBefore(at)) && Script.isIdeographic(cjk.inkAfter(at + 1));
    }

    private static boolean belongsToPhrase(CjkText cjk, int start, int end) {
        if (end == start + 1 || cjk.isForeign(start)) {
            return true;
        }
        if (cjk.hasIdeograph(start, end)) {
            return false;
        }
        boolean called = Script.isAlphanumeric(cjk.text().at(start - 1)) && end - start <= 3;
        boolean within = Script.isAlphanumeric(cjk.inkBefore(start))
                && Script.isAlphanumeric(cjk.inkAfter(end + 1))
                && Script.isSpace(cjk.after(end + 1));
        return called || within;
    }
}
