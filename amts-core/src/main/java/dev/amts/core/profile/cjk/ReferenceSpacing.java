package dev.amts.core.profile.cjk;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.InlineCode;
import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * One space before a reference or citation that is written as a role ({@code :numref:`fig_a`}), as reStructuredText needs
 * to know it for one, and none after it before the language's own characters. At the begin of a line both are right.
 * Immutable and thread-safe.
 */
record ReferenceSpacing(String name) implements ProfileRule.OfText {
    @Override
    public String description() {
        return "one space before :numref:, :cite: and their like, except at the begin of a line";
    }

    @Override
    public List<Edit> edits(RuleText text) {
        if (!Script.hasIdeograph(text)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (InlineCode code : text.target().codes()) {
            boolean reference = code.kind() == CodeKind.REFERENCE || code.kind() == CodeKind.CITATION;
            if (reference && text.target().data(code).startsWith(":")) {
                editBefore(text, code.start(), edits);
            }
        }
        return edits;
    }

    private static void editBefore(RuleText text, int at, List<Edit> edits) {
        int start = at;
        while (start > 0 && Script.isBlank(text.at(start - 1))) {
            start--;
        }
        char before = text.at(start - 1);
        boolean free = start == 0 || Script.isLineEnd(before) || RuleText.isMark(before) || before == RuleText.FOREIGN;
        if (!free && !(at - start == 1 && text.at(start) == ' ')) {
            edits.add(Edit.replace(start, at, " "));
        }
    }
}
