package dev.amts.core.segment.internal;

import dev.amts.core.segment.internal.rules.CharKind;

/** Finds marks of notes and citations after a stop: {@code known.[3] So}. Not thread-safe, as its stop. */
final class NoteMarks {
    private static final int LONGEST = 16;
    private static final int SHORTEST_WORD = 5;
    private static final int MOST_DIGITS = 3;

    private final Stop stop;
    private final char[] text;

    NoteMarks(Stop stop) {
        this.stop = stop;
        this.text = stop.text;
    }

    /** The end of the note mark that stands at {@code i} without a space before it, or {@code i}. */
    int end(int i) {
        char c = text[i];
        if (c == '[') {
            return bracketedEnd(i);
        }
        if (isSuperscript(c)) {
            return i + 1;
        }
        return CharKind.of(c) == CharKind.DIGIT && i == stop.runEnd ? raisedNumberEnd(i) : i;
    }

    /** {@code [12]}, {@code [3, 4]}, {@code [^note]}: the end, or {@code i}. */
    int bracketedEnd(int i) {
        boolean label = i + 1 < text.length && text[i + 1] == '^';
        for (int j = i + 1; j < text.length && j < i + LONGEST; j++) {
            char c = text[j];
            if (c == ']') {
                return j > i + 1 ? j + 1 : i;
            }
            if (!label && !(CharKind.of(c) == CharKind.DIGIT || c == ',' || c == ' ' || c == '-' || c == '–')) {
                return i;
            }
        }
        return i;
    }

    /** The number of a note that was raised in print: {@code cognition.10 This}. */
    private int raisedNumberEnd(int i) {
        byte before = stop.kind(stop.first - 1);
        boolean afterWord =
                before == CharKind.CLOSE || (before == CharKind.LOWER && stop.first - stop.leftStart >= SHORTEST_WORD);
        // Only after stops of Latin script: any other ends a sentence by itself, note or not.
        if (!afterWord || stop.runEnd != stop.first + 1 || text[stop.first] >= 0x80) {
            return i;
        }
        int end = i;
        while (stop.kind(end) == CharKind.DIGIT && end - i <= MOST_DIGITS) {
            end++;
        }
        boolean note =
                end - i <= MOST_DIGITS && stop.kind(end) == CharKind.SPACE && stop.kind(end + 1) == CharKind.UPPER;
        return note ? end : i;
    }

    private static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹') || c == '†' || c == '‡';
    }
}
