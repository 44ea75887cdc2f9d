package dev.amts.core.codes;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inline codes of a translation against those of its source. Immutable.
 *
 * <pre>{@code
 * CodeCheck check = CodeCheck.of(source, translation);
 * if (!check.isSafe()) {
 *     log(check.problem());    // "missing $x$; twice or more than in the source: `y`"
 * }
 * }</pre>
 *
 * <p>Codes are the same if they have the same characters, white space aside, and the same role; their ids and order do not
 * matter. A pair that is whole and nested in the source must be so in the translation, around text.
 *
 * @param missing the characters of codes that the source has more often
 * @param added the characters of codes that the translation has more often
 * @param nesting whether the pairs are whole
 */
public record CodeCheck(List<String> missing, List<String> added, Nesting nesting) {
    /** Whether the pairs of a translation are whole. */
    public enum Nesting {
        /** As in the source. */
        KEPT,
        /** A pair is torn apart, turned around, or crosses another. */
        BROKEN,
        /** A pair that held text holds none. */
        EMPTIED
    }

    public CodeCheck {
        missing = List.copyOf(missing);
        added = List.copyOf(added);
    }

    /** Compares the codes of two texts. */
    public static CodeCheck of(CodedText source, CodedText translation) {
        Map<String, Integer> balance = new HashMap<>();
        source.codes().forEach(code -> balance.merge(key(source, code), 1, Integer::sum));
        translation.codes().forEach(code -> balance.merge(key(translation, code), -1, Integer::sum));
        List<String> missing = new ArrayList<>();
        List<String> added = new ArrayList<>();
        balance.forEach((key, count) -> {
            for (int i = 0; i < Math.abs(count); i++) {
                (count > 0 ? missing : added).add(key.substring(1));
            }
        });
        missing.sort(null);
        added.sort(null);
        return new CodeCheck(missing, added, nesting(source, translation));
    }

    /** Whether nothing is wrong. */
    public boolean isSafe() {
        return missing.isEmpty() && added.isEmpty() && nesting == Nesting.KEPT;
    }

    /** What is wrong, in a few words; empty if nothing is. */
    public String problem() {
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add("missing " + String.join(" ", missing));
        }
        if (!added.isEmpty()) {
            parts.add("more than in the source: " + String.join(" ", added));
        }
        if (nesting == Nesting.BROKEN) {
            parts.add("opening and closing codes do not match");
        } else if (nesting == Nesting.EMPTIED) {
            parts.add("nothing stands between an opening and its closing code");
        }
        return String.join("; ", parts);
    }

    private static String key(CodedText text, InlineCode code) {
        char role = switch (code.role()) {
            case OPENING -> '<';
            case CLOSING -> '>';
            case STANDALONE -> '.';
        };
        return role + text.data(code).strip().replaceAll("\\s+", " ");
    }

    private static Nesting nesting(CodedText source, CodedText translation) {
        Set<String> whole = new HashSet<>();
        Set<String> filled = new HashSet<>();
        pairs(source, whole, filled);
        if (whole.isEmpty()) {
            return Nesting.KEPT;
        }
        Set<String> wholeNow = new HashSet<>();
        Set<String> filledNow = new HashSet<>();
        pairs(translation, wholeNow, filledNow);
        // Texts of people number their codes in their own order: there only the counts can be compared.
        boolean sameIds = wholeNow.containsAll(whole);
        if (!sameIds && wholeNow.size() < whole.size()) {
            return Nesting.BROKEN;
        }
        return sameIds ? (filledNow.containsAll(filled) ? Nesting.KEPT : Nesting.EMPTIED) : Nesting.KEPT;
    }

    /** Finds the pairs that are properly nested, and those of them with something between. */
    private static void pairs(CodedText text, Set<String> whole, Set<String> filled) {
        Deque<InlineCode> open = new ArrayDeque<>();
        for (InlineCode code : text.codes()) {
            if (code.role() == Role.OPENING) {
                open.push(code);
            } else if (code.role() == Role.CLOSING
                    && !open.isEmpty()
                    && open.peek().id().equals(code.id())) {
                InlineCode opening = open.pop();
                whole.add(code.id());
                if (!text.text().substring(opening.end(), code.start()).isBlank()) {
                    filled.add(code.id());
                }
            }
        }
    }
}
