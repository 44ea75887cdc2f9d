package dev.amts.core.segment.internal;

import dev.amts.core.segment.internal.rules.CharKind;

/**
 * Marks of list items that stand inside a paragraph: {@code 1) this 2) that}. A mark is one only at the beginning of a
 * sentence, or where it is the next after one that was.
 *
 * <p>Follows one text. Not thread-safe.
 */
final class ListMarks {
    private static final int LONGEST_MARK = 4;
    /** Spaces, bullets and brackets before a mark. */
    private static final int MOST_BEFORE = 8;

    private final char[] text;
    /** The mark at the beginning of the last sentence that had one. */
    private int value;

    private boolean letters;
    private boolean bracket;
    private boolean active;
    /** Where the stop of the mark at the beginning of the present sentence stands, or −1. */
    private int stopOfMark = -1;

    ListMarks(char[] text) {
        this.text = text;
    }

    /** Tells that a sentence begins at {@code position}. */
    void sentenceBegins(int position) {
        stopOfMark = -1;
        int i = position;
        while (i < text.length && i < position + MOST_BEFORE && isBeforeMark(text[i])) {
            i++;
        }
        int end = i;
        while (end < text.length && end - i <= LONGEST_MARK && isMarkChar(text[end])) {
            end++;
        }
        if (end == i || end - i > LONGEST_MARK || end >= text.length || !isMark(i, end)) {
            return;
        }
        boolean period = CharKind.of(text[end]) == CharKind.PERIOD;
        boolean closing = text[end] == ')' || (period && end + 1 < text.length && text[end + 1] == ')');
        if (!period && !closing) {
            return;
        }
        stopOfMark = period ? end : -1;
        int mark = valueOf(i, end);
        if (mark > 0) {
            active = true;
            value = mark;
            letters = CharKind.of(text[i]) != CharKind.DIGIT;
            bracket = closing;
        }
    }

    /** Whether the stop at {@code i} belongs to the list mark that the present sentence begins with. */
    boolean isListMark(int i) {
        return i == stopOfMark;
    }

    /** Whether a closing bracket may end the next mark. */
    boolean waitsForBracket() {
        return active && bracket;
    }

    /** Where the mark begins that ends at {@code i}, if it is the next of the list; else −1. */
    int nextMark(int i) {
        boolean period = CharKind.of(text[i]) == CharKind.PERIOD;
        boolean both = period && i + 1 < text.length && text[i + 1] == ')';
        int after = both ? i + 2 : i + 1;
        boolean closing = both || text[i] == ')';
        if (!active || bracket != closing || !(period || closing)) {
            return -1;
        }
        int begin = i;
        while (begin > 0 && i - begin <= LONGEST_MARK && isMarkChar(text[begin - 1])) {
            begin--;
        }
        boolean expected = begin < i
                && begin > 0
                && CharKind.isSpace(CharKind.of(text[begin - 1]))
                && after < text.length
                && CharKind.isSpace(CharKind.of(text[after]))
                && letters == (CharKind.of(text[begin]) != CharKind.DIGIT)
                && valueOf(begin, i) == value + 1;
        if (!expected || (!bracket && !capitalFollows(i + 1))) {
            return -1;
        }
        return begin;
    }

    private boolean capitalFollows(int from) {
        int i = from;
        while (i < text.length && i < from + 4 && CharKind.isSpace(CharKind.of(text[i]))) {
            i++;
        }
        return i < text.length && CharKind.of(text[i]) == CharKind.UPPER;
    }

    /** The number that a mark stands for: that of its digits, or the place of its letter; 0 for any other. */
    private int valueOf(int start, int end) {
        if (end - start == 1 && Character.isLetter(text[start])) {
            char lower = Character.toLowerCase(text[start]);
            return lower >= 'a' && lower <= 'z' ? lower - 'a' + 1 : 0;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return 0;
            }
            number = number * 10 + text[i] - '0';
        }
        return number < 1000 ? number : 0;
    }

    /** Up to three digits, one letter, or a Roman number. */
    private boolean isMark(int start, int end) {
        if (end - start == 1) {
            return true;
        }
        boolean digits = true;
        boolean roman = true;
        for (int i = start; i < end; i++) {
            digits &= CharKind.of(text[i]) == CharKind.DIGIT;
            roman &= "ivxIVX".indexOf(text[i]) >= 0;
        }
        return roman || (digits && end - start <= 3);
    }

    private static boolean isMarkChar(char c) {
        return CharKind.of(c) == CharKind.DIGIT || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBeforeMark(char c) {
        byte kind = CharKind.of(c);
        return kind == CharKind.SPACE
                || kind == CharKind.NEWLINE
                || kind == CharKind.BULLET
                || kind == CharKind.OPEN
                || kind == CharKind.MARK_OPEN;
    }
}
