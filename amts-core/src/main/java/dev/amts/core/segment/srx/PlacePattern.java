package dev.amts.core.segment.srx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes one pattern of a rule's two, which matches the empty text at the places where both do. To look for that takes a
 * fraction of the time, for a pattern knows which of its lengths are possible.
 *
 * <p>{@link Pattern} looks behind only as far as it is told, so a repetition without an end becomes one of up to {@value
 * SrxBreaks#WINDOW} times. Not every pattern means the same in there; what may not is left alone.
 */
final class PlacePattern {
    /** References to groups, whose numbers would change; quotes, comments and where the last match ended. */
    private static final Pattern LEFT_ALONE = Pattern.compile("\\\\[1-9kGQ]|\\(\\?[a-z]*x");
    /** What goes back on no choice, is of any length, or looks like something else. */
    private static final Pattern LEFT_ALONE_BEHIND = Pattern.compile("\\(\\?>|\\\\[0cRX]|\\[\\^?]");

    /** Each is another window of characters to look behind at. */
    private static final int MOST_REPETITIONS = 2;
    /** The same where the last character is known, so that there are few places to look behind. */
    private static final int MOST_REPETITIONS_BEFORE_LAST = 4;

    private final String pattern;
    private final StringBuilder bounded = new StringBuilder();
    /** By open group, outermost first: whether there is a repetition in it. */
    private final Deque<Boolean> groups = new ArrayDeque<>();

    private int at;
    private int repetitions;
    /** Whether what the next quantifier repeats holds a repetition itself. */
    private boolean isNested;
    /** What every match ends with, a character or less; empty if that is not known. */
    private String last = "";

    private boolean hasCertainLast = true;

    private PlacePattern(String pattern) {
        this.pattern = pattern;
    }

    /** The pattern of a rule's places, or empty if its own two had better be used. */
    static Optional<Pattern> of(SrxRule rule) {
        String before = rule.before().pattern();
        String after = rule.after().pattern();
        if (hasFlagsFromOutside(rule.before())
                || hasFlagsFromOutside(rule.after())
                || LEFT_ALONE.matcher(before).find()
                || LEFT_ALONE_BEHIND.matcher(before).find()
                || LEFT_ALONE.matcher(after).find()) {
            return Optional.empty();
        }
        PlacePattern behind = new PlacePattern(before);
        return behind.isBounded() ? behind.compiled(after) : Optional.empty();
    }

    private static boolean hasFlagsFromOutside(Pattern pattern) {
        return Pattern.compile(pattern.pattern()).flags() != pattern.flags();
    }

    /** In the order of how fast each part is found not to match. */
    private Optional<Pattern> compiled(String after) {
        String end = isLastKnown() ? "(?<=" + last + ")" : "";
        try {
            return Optional.of(Pattern.compile("(?=" + after + ")" + end + "(?<=" + bounded + ")"));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Rewrites the pattern without repetitions that have no end; false if that would take too long. */
    private boolean isBounded() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '*' || c == '+' || c == '?' || c == '{') {
                if (!addQuantifier(c)) {
                    return false;
                }
            } else {
                addAtom(c);
            }
        }
        return repetitions <= (isLastKnown() ? MOST_REPETITIONS_BEFORE_LAST : MOST_REPETITIONS);
    }

    private boolean isLastKnown() {
        return hasCertainLast && !last.isEmpty();
    }

    private void addAtom(char c) {
        isNested = false;
        int end = atomEnd(c);
        last = c == '(' || c == ')' ? "" : pattern.substring(at, end);
        if (c == '(') {
            // Flags of the whole pattern would not be those of its last character.
            hasCertainLast &= groups.isEmpty() && !pattern.startsWith("(?", at);
            groups.push(false);
        } else if (c == ')') {
            isNested = !groups.isEmpty() && groups.pop();
            if (isNested) {
                markGroup();
            }
        } else if (c == '|') {
            hasCertainLast &= !groups.isEmpty();
        }
        copyTo(end);
    }

    private int atomEnd(char c) {
        return switch (c) {
            case '\\' -> escapeEnd();
            case '[' -> classEnd();
            // The question mark of (?: and the like is no quantifier.
            case '(' -> pattern.startsWith("(?", at) ? at + 2 : at + 1;
            default -> at + 1;
        };
    }

    private boolean addQuantifier(char c) {
        int end = c == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        boolean hasEnd = c == '?' || (c == '{' && pattern.charAt(end - 2) != ',');
        if (isNested && c != '?') {
            return false;
        }
        last = c == '*' || c == '?' || pattern.startsWith("{0", at) ? "" : last;
        if (hasEnd) {
            copyTo(end);
        } else {
            String least = c == '*' ? "0" : c == '+' ? "1" : pattern.substring(at + 1, end - 2);
            // A digit more than that is no fewer than the window.
            if (least.length() > 2) {
                return false;
            }
            repetitions++;
            bounded.append('{')
                    .append(least)
                    .append(',')
                    .append(SrxBreaks.WINDOW)
                    .append('}');
            at = end;
            markGroup();
        }
        if (pattern.startsWith("?", at)) {
            copyTo(at + 1);
        }
        // What follows is the plus of a quantifier that goes back on no choice.
        return !pattern.startsWith("+", at);
    }

    private void markGroup() {
        if (!groups.isEmpty()) {
            groups.pop();
            groups.push(true);
        }
    }

    private void copyTo(int end) {
        bounded.append(pattern, at, end);
        at = end;
    }

    private int escapeEnd() {
        char kind = pattern.charAt(at + 1);
        if ("pPxN".indexOf(kind) >= 0 && pattern.startsWith("{", at + 2)) {
            return pattern.indexOf('}', at) + 1;
        }
        return at + (kind == 'u' ? 6 : kind == 'x' ? 4 : "pP".indexOf(kind) >= 0 ? 3 : 2);
    }

    /** Index after a character class, which may hold others. */
    private int classEnd() {
        int depth = 0;
        int i = at;
        do {
            char c = pattern.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            i += c == '\\' ? 2 : 1;
        } while (depth > 0);
        return i;
    }
}
