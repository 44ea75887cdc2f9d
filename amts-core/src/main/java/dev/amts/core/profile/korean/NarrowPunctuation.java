package dev.amts.core.profile.korean;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;

/** Korean has ASCII punctuation with a space after it; what is left of Chinese or Japanese goes. */
record NarrowPunctuation(String name) implements ProfileRule.OfText {
    private static final String WIDE = "，。：；？！（）";
    private static final String NARROW = ",.:;?!()";

    @Override
    public String description() {
        return "punctuation is ASCII, with a space after it: " + String.join(" ", NARROW.split(""));
    }

    @Override
    public List<Edit> edits(RuleText text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int mark = WIDE.indexOf(text.at(i));
            if (mark >= 0) {
                char next = text.at(i + 1);
                boolean spaced = mark < WIDE.indexOf('（') && (Character.isLetterOrDigit(next) || next == RuleText.WORD);
                edits.add(Edit.replace(i, i + 1, NARROW.charAt(mark) + (spaced ? " " : "")));
            }
        }
        return edits;
    }
}
