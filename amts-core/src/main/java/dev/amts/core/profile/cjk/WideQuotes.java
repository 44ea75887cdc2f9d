package dev.amts.core.profile.cjk;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Straight double quotation marks, and those of another custom, become a language's own: “ ” in the People's Republic of
 * China (GB/T 15834), 「 」 in Taiwan and Japan. Only pairs are touched. Immutable and thread-safe.
 */
final class WideQuotes implements ProfileRule.OfText {
    private final String name;
    private final char open;
    private final char close;
    private final String others;

    /**
     * A rule.
     *
     * @param others pairs of marks that are to be replaced beside the straight one, as in {@code "“”"}
     */
    WideQuotes(String name, char open, char close, String others) {
        this.name = name;
        this.open = open;
        this.close = close;
        this.others = others;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "quotation marks are " + open + " " + close;
    }

    @Override
    public List<Edit> edits(RuleText text) {
        if (!Script.hasIdeograph(text)) {
            return List.of();
        }
        List<Edit> straight = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            int other = others.indexOf(c);
            if (c == '"' && !isInch(text, i)) {
                straight.add(Edit.replace(i, i + 1, String.valueOf(straight.size() % 2 == 0 ? open : close)));
            } else if (other >= 0) {
                edits.add(Edit.replace(i, i + 1, String.valueOf(other % 2 == 0 ? open : close)));
            }
        }
        if (straight.size() % 2 == 0) {
            edits.addAll(straight);
            edits.sort(java.util.Comparator.comparingInt(edit -> edit.span().start()));
        }
        return edits;
    }

    /** A screen of 27" is not a quotation. */
    private static boolean isInch(RuleText text, int offset) {
        return Script.isDigit(text.at(offset - 1))
                && Script.isIdeographic(text.at(offset + 1))
                && text.masked().lastIndexOf('"', offset - 1) < 0;
    }
}
