package dev.amts.core.profile.european;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Straight double quotation marks, and English curly ones, become a language's own. Only pairs are touched; an odd number
 * of straight ones is left to a person. Immutable and thread-safe.
 */
final class QuotationMarks implements ProfileRule.OfText {
    private final String name;
    private final QuoteStyle style;
    private final List<QuoteStyle> styles;

    /**
     * A rule.
     *
     * @param styles the ones to choose from, the default first
     */
    QuotationMarks(String name, ProfileOptions options, QuoteStyle... styles) {
        this.name = name;
        this.styles = List.of(styles);
        this.style = options.switches()
                .style(name)
                .flatMap(wanted -> this.styles.stream()
                        .filter(known -> known.styleName().equals(wanted))
                        .findFirst())
                .orElse(styles[0]);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "quotation marks are " + style.open() + " " + style.close();
    }

    @Override
    public List<String> styles() {
        return styles.stream().map(QuoteStyle::styleName).toList();
    }

    @Override
    public List<Edit> edits(RuleText text) {
        List<Edit> edits = new ArrayList<>();
        if (style != QuoteStyle.CURLY) {
            editCurly(text, edits);
        }
        editStraight(text, edits);
        edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
        return edits;
    }

    /** “ ends a quotation after „ and begins one elsewhere. */
    private void editCurly(RuleText text, List<Edit> edits) {
        boolean low = false;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '„') {
                low = true;
            } else if (c == '“' && low) {
                low = false;
            } else if (c == '“') {
                open = i;
            } else if (c == '”' && low) {
                low = false;
            } else if (c == '”' && open >= 0) {
                edits.add(Edit.replace(open, open + 1, String.valueOf(style.open())));
                edits.add(Edit.replace(i, i + 1, String.valueOf(style.close())));
                open = -1;
            }
        }
    }

    private void editStraight(RuleText text, List<Edit> edits) {
        List<Edit> straight = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '"') {
                char mark = straight.size() % 2 == 0 ? style.open() : style.close();
                straight.add(Edit.replace(i, i + 1, String.valueOf(mark)));
            }
        }
        if (straight.size() % 2 == 0 && fits(text, straight)) {
            edits.addAll(straight);
        }
    }

    /** Whether each mark could be what its place in the row makes it: no space inside a quotation's ends. */
    private static boolean fits(RuleText text, List<Edit> marks) {
        for (int i = 0; i < marks.size(); i++) {
            int at = marks.get(i).span().start();
            char inside = i % 2 == 0 ? text.at(at + 1) : text.at(at - 1);
            if (Character.isWhitespace(inside)) {
                return false;
            }
        }
        return true;
    }
}
