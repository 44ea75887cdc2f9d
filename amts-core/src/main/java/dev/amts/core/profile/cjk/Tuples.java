package dev.amts.core.profile.cjk;

import dev.amts.core.profile.RuleText;

/**
 * Tells which brackets hold a tuple: a shape, a point, an interval. Immutable.
 *
 * <p>A tuple is a list of numbers and codes, one a number at least; or any list right after a word for "shape".
 */
final class Tuples {
    private static final String[] SHAPE = {"形状", "形狀", "shape"};
    private static final int SHAPE_DISTANCE = 4;
    private static final int MAX_LENGTH = 200;

    private final CjkText cjk;
    private final RuleText text;

    Tuples(CjkText cjk) {
        this.cjk = cjk;
        this.text = cjk.text();
    }

    /** What stands in brackets. */
    enum Kind {
        /** No tuple. */
        NONE,
        /** Numbers and codes: a point, an interval. */
        POINT,
        /** A shape of numbers and codes: {@code (10, 20)}. */
        SHAPE,
        /** A shape that has words in it: {@code (批量大小, 词数)}. */
        SHAPE_OF_WORDS
    }

    /** Whether the bracket at {@code start}, in either width, opens a tuple. */
    boolean isTuple(int start) {
        return kindAt(start) != Kind.NONE;
    }

    /** What the bracket at {@code start}, in either width, opens. */
    Kind kindAt(int start) {
        int end = cjk.partner(start);
        if (end < 0 || end - start > MAX_LENGTH) {
            return Kind.NONE;
        }
        int commas = 0;
        boolean numeric = false;
        boolean atoms = true;
        for (int i = start + 1; i < end; i++) {
            char c = text.at(i);
            if (c == '(' || c == '（' || c == '。' || c == '\n') {
                return Kind.NONE;
            } else if (c == ',' || c == '，') {
                commas++;
            } else if (Script.isDigit(c)) {
                numeric = true;
            } else if (c != RuleText.WORD && !Script.isBlank(c) && "+-.−×*".indexOf(c) < 0) {
                atoms = false;
            }
        }
        if (commas == 0) {
            return Kind.NONE;
        }
        if (followsShape(start)) {
            return atoms ? Kind.SHAPE : Kind.SHAPE_OF_WORDS;
        }
        return atoms && numeric ? Kind.POINT : Kind.NONE;
    }

    private boolean followsShape(int start) {
        String before = text.masked().substring(Math.max(0, start - SHAPE_DISTANCE - 5), start);
        for (String word : SHAPE) {
            int at = before.lastIndexOf(word);
            if (at >= 0 && isLink(before.substring(at + word.length()))) {
                return true;
            }
        }
        return false;
    }

    /** The few words that may stand between "shape" and the tuple. */
    private static boolean isLink(String between) {
        String word = between.strip();
        return switch (word) {
            case "", "为", "是", "记为", "变为", "改为", "更改为", "變為", "為", "は", "：", ":" -> true;
            default -> false;
        };
    }
}
