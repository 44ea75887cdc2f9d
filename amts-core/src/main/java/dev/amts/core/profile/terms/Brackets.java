package dev.amts.core.profile.terms;

import dev.amts.core.profile.RuleText;
import java.util.BitSet;

/** Tells which places of a text lie inside round brackets of either width. Immutable once made. */
final class Brackets {
    private final BitSet inside = new BitSet();

    Brackets(RuleText text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if ((c == ')' || c == '）') && depth > 0) {
                depth--;
            }
            inside.set(i, depth > 0);
        }
    }

    boolean isInside(int offset) {
        return inside.get(offset);
    }
}
