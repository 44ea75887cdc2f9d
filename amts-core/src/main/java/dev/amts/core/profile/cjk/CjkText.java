package dev.amts.core.profile.cjk;

import dev.amts.core.profile.RuleText;
import java.util.Arrays;

/**
 * A Chinese or Japanese text with what its punctuation rules need to know of each place, found in one pass: which
 * brackets belong together, what is a quotation in another script, how long a stretch without ideographs is. Immutable.
 */
final class CjkText {
    private final RuleText text;
    private final int[] ideographs;
    private final int[] partner;
    private final boolean[] foreign;
    private final int[] run;
    private final int[] runWords;
    private final int[] runCommas;
    private final int[] inkBefore;
    private final int[] inkAfter;

    CjkText(RuleText text) {
        this.text = text;
        int length = text.length();
        partner = new int[length];
        foreign = new boolean[length];
        run = new int[length];
        inkBefore = new int[length + 1];
        inkAfter = new int[length + 1];
        ideographs = countIdeographs();
        pairBrackets();
        markForeign();
        int runs = numberRuns();
        runWords = new int[runs];
        runCommas = new int[runs];
        countInRuns();
        findInk();
    }

    RuleText text() {
        return text;
    }

    /** Whether there is an ideograph from {@code start} to {@code end}. */
    boolean hasIdeograph(int start, int end) {
        return ideographs[end] > ideographs[start];
    }

    /** The offset of the bracket that belongs to the one at {@code offset}; −1 if none does. */
    int partner(int offset) {
        return partner[offset];
    }

    /** Whether a place lies in a quotation without any ideograph, whose punctuation is its own. */
    boolean isForeign(int offset) {
        return foreign[offset];
    }

    /** How many words the stretch without ideographs has that a place lies in. */
    int wordsAround(int offset) {
        return runWords[run[offset]];
    }

    /** How many commas between letters that stretch has. */
    int commasAround(int offset) {
        return runCommas[run[offset]];
    }

    /** Where the nearest unit before {@code offset} lies that is neither mark nor white space; −1 if there is none. */
    int inkOffsetBefore(int offset) {
        return inkBefore[offset];
    }

    /** That unit; a line feed if there is none. */
    char inkBefore(int offset) {
        return text.at(inkBefore[offset]);
    }

    /** The nearest unit from {@code offset} on that is neither mark nor white space; a line feed if there is none. */
    char inkAfter(int offset) {
        return text.at(inkAfter[Math.min(offset, text.length())]);
    }

    /** The nearest unit before {@code offset} that is no mark. */
    char before(int offset) {
        return text.at(text.before(offset));
    }

    /** The nearest unit from {@code offset} on that is no mark. */
    char after(int offset) {
        return text.at(text.after(offset));
    }

    private int[] countIdeographs() {
        int[] counts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            counts[i + 1] = counts[i] + (Script.isIdeographic(text.at(i)) ? 1 : 0);
        }
        return counts;
    }

    private void pairBrackets() {
        Arrays.fill(partner, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '(' || c == '（') {
                open[depth++] = i;
            } else if ((c == ')' || c == '）') && depth > 0) {
                partner[i] = open[--depth];
                partner[partner[i]] = i;
            }
        }
    }

    private void markForeign() {
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '“' || (c == '"' && from < 0)) {
                from = i;
            } else if ((c == '”' || c == '"') && from >= 0) {
                if (ideographs[i] == ideographs[from]) {
                    Arrays.fill(foreign, from + 1, i, true);
                }
                from = -1;
            }
        }
    }

    private int numberRuns() {
        int runs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || Script.isIdeographic(text.at(i)) != Script.isIdeographic(text.at(i - 1))) {
                runs++;
            }
            run[i] = runs - 1;
        }
        return runs;
    }

    private void countInRuns() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (Script.isLetter(c) && !Script.isLetter(text.at(i - 1))) {
                runWords[run[i]]++;
            } else if (c == ',' && Script.isAlphanumeric(text.at(i - 1))) {
                runCommas[run[i]]++;
            }
        }
    }

    private void findInk() {
        int last = -1;
        for (int i = 0; i <= text.length(); i++) {
            inkBefore[i] = last;
            last = i < text.length() && isInk(text.at(i)) ? i : last;
        }
        last = text.length();
        for (int i = text.length(); i >= 0; i--) {
            last = i < text.length() && isInk(text.at(i)) ? i : last;
            inkAfter[i] = last;
        }
    }

    private static boolean isInk(char c) {
        return !RuleText.isMark(c) && !Script.isSpace(c);
    }
}
