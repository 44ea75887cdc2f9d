package dev.amts.core.check.standard;

import dev.amts.core.check.Check;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Brackets and quotation marks without a partner, where the source has none such. A bracket may be closed in the other
 * width; {@code 1)} numbers an item and closes nothing.
 */
final class BracketsCheck implements Check.OfUnits {
    private static final String OPENING = "([{（［｛【〔「『《〈“";
    private static final String CLOSING = ")]}）］｝】〕」』》〉”";
    /** The same number for brackets that may close each other. */
    private static final String SHAPES = "0120123456789";

    private static final int NONE = -1;

    @Override
    public String name() {
        return "brackets";
    }

    @Override
    public String description() {
        return "brackets and quotation marks without a partner";
    }

    @Override
    public void check(UnitPair pair, TranslatedDocument document, Findings findings) {
        String target = Masks.withoutCodes(pair.target());
        // A German quotation ends with the mark that begins an English one.
        boolean quotes =
                document.to().primary().equals("zh") || document.to().primary().equals("en");
        int at = firstWithoutPartner(target, quotes);
        if (at != NONE && firstWithoutPartner(Masks.withoutCodes(pair.source()), true) == NONE) {
            findings.add(Severity.WARNING, pair, at, at + 1, "\"" + target.charAt(at) + "\" has no partner");
        }
    }

    private static int firstWithoutPartner(String text, boolean quotes) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int opening = OPENING.indexOf(c);
            int closing = CLOSING.indexOf(c);
            if (!quotes && (c == '“' || c == '”')) {
                continue;
            }
            if (opening >= 0) {
                open.push(i);
            } else if (closing >= 0 && !open.isEmpty() && shape(text.charAt(open.peek())) == SHAPES.charAt(closing)) {
                open.pop();
            } else if (closing >= 0 && !isNumbering(text, i)) {
                return i;
            }
        }
        return open.isEmpty() ? NONE : open.peekLast();
    }

    private static char shape(char opening) {
        return SHAPES.charAt(OPENING.indexOf(opening));
    }

    private static boolean isNumbering(String text, int at) {
        if (text.charAt(at) != ')' && text.charAt(at) != '）') {
            return false;
        }
        int start = at;
        while (start > 0 && at - start < 4 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < at && at - start <= 3;
    }
}
