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
    private static final Pattern LEFT_ALONE = Pattern.compile("\\\\[1-9kGQ]|\\(\\?[a-zA-Z]*x");
    /** What goes back on no choice, is of any length, or looks like something else. */
    private static final Pattern LEFT_ALONE_BEHIND = Pattern.compile("\\(\\?>|\\\\[0cRX]|\\[\\^?]");

    /** Flags of the whole pattern would not be those of its last character. */
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]");

    /** Characters that are looked behind at from every place, at most: the text's budget does not count all looks. */
    private static final int LONGEST = 250;
    /** The same where the last character is known, so that there are few places to look behind. */
    private static final int LONGEST_BEFORE_LAST = 450;

    private final String pattern;
    private final StringBuilder bounded = new StringBuilder();
    /** The open groups, innermost first; the last is the pattern. */
    private final Deque<Group> groups = new ArrayDeque<>();

    private int at;
    /** The greatest length of what the next quantifier repeats. */
    private long length;
    /** What every match ends with, a character or less; empty if that is not known. */
    private String last = "";

    private boolean hasCertainLast;

    /** Lengths of a group: of the longest alternative before, and of this one. */
    private static final class Group {
        private long longest;
        private long current;

        void addAlternative() {
            longest = longest();
            current = 0;
        }

        long longest() {
            return Math.max(longest, current);
        }
    }

    private PlacePattern(String pattern) {
        this.pattern = pattern;
        this.hasCertainLast = !FLAGS.matcher(pattern).find();
        groups.push(new Group());
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
        return groups.pop().longest() <= (isLastKnown() ? LONGEST_BEFORE_LAST : LONGEST);
    }

    private boolean isLastKnown() {
        return hasCertainLast && !last.isEmpty();
    }

    private void addAtom(char c) {
        int end = atomEnd(c);
        last = c == '(' || c == ')' ? "" : pattern.substring(at, end);
        length = 1;
        if (c == '(') {
            groups.push(new Group());
            length = 0;
        } else if (c == ')') {
            length = groups.pop().longest();
        } else if (c == '|') {
            hasCertainLast &= groups.size() > 1;
            groups.element().addAlternative();
            length = 0;
        }
        groups.element().current += length;
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
        String times = c == '*' ? "0," : c == '+' ? "1," : c == '?' ? "0,1" : pattern.substring(at + 1, end - 1);
        String most = times.substring(times.indexOf(',') + 1);
        // So many digits are more than any place may look behind at.
        if (times.length() > 7) {
            return false;
        }
        last = times.startsWith("0") ? "" : last;
        at = end;
        bounded.append('{')
                .append(times)
                .append(most.isEmpty() ? SrxBreaks.WINDOW : "")
                .append('}');
        // Once is there already.
        groups.element().current += length * ((most.isEmpty() ? SrxBreaks.WINDOW : Integer.parseInt(most)) - 1);
        if (pattern.startsWith("?", at)) {
            copyTo(at + 1);
        }
        // What follows is the plus of a quantifier that goes back on no choice.
        return !pattern.startsWith("+", at);
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
