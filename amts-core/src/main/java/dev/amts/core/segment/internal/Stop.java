package dev.amts.core.segment.internal;

import dev.amts.core.segment.internal.rules.CharKind;

/**
 * A possible end of a sentence with what stands around it: stops, what closes after them, white space, and what opens the
 * text after it.
 *
 * <pre>
 *   … he said "Go  .   )"        ␣       (“   Next
 *               ↑  ↑   ↑         ↑            ↑
 *        leftStart first runEnd  closeEnd…gapEnd next
 * </pre>
 *
 * <p>Reused for every candidate of one text. Not thread-safe.
 */
final class Stop {
    private static final int LONGEST_TOKEN = 40;
    private static final int MOST_OPENERS = 8;

    final char[] text;
    private final boolean wide;

    /** Where the present sentence begins. */
    int sentenceStart;
    /** Start of the word before the first stop; equals {@link #first} where there is none. */
    int leftStart;
    /** The first stop. */
    int first;
    /** After the last stop. */
    int runEnd;
    /** After quotation marks, brackets and citation marks that belong to the sentence before. */
    int closeEnd;
    /** After the white space; here the next sentence would begin. */
    int gapEnd;
    /** After opening marks, dashes and brackets: the first word. */
    int next;

    byte nextKind;

    boolean strong;
    boolean ellipsis;
    /** A stop after a closing mark: {@code etc.).} */
    boolean firm;

    boolean quoteClosed;
    boolean bracketClosed;
    boolean cited;
    boolean paragraphEnd;

    boolean quoteOpened;
    boolean bracketOpened;
    boolean dashed;
    boolean elided;

    private final Closers closers;

    Stop(char[] text, boolean wide) {
        this.text = text;
        this.wide = wide;
        this.closers = new Closers(this, wide);
    }

    /**
     * Looks around the stop at {@code position}.
     *
     * @param start where the present sentence begins
     */
    void read(int position, int start) {
        sentenceStart = start;
        first = position;
        leftStart = tokenStart(position);
        strong = false;
        ellipsis = false;
        firm = false;
        quoteClosed = false;
        bracketClosed = false;
        cited = false;
        readRun(position);
        closeEnd = closers.read();
        readGap();
        readOpeners();
    }

    boolean hasGap() {
        return gapEnd > closeEnd;
    }

    boolean isAtEnd() {
        return next >= text.length;
    }

    /** The kind of a character of this sentence or after it; what stands before the sentence says nothing about it. */
    byte kind(int position) {
        return position >= sentenceStart && position < text.length ? CharKind.of(text[position]) : CharKind.OTHER;
    }

    /** Reads the stops from {@code position} on as one. */
    void readRun(int position) {
        int dots = 0;
        int i = position;
        while (i < text.length) {
            byte kind = CharKind.of(text[i]);
            if (kind == CharKind.PERIOD) {
                dots++;
            } else if (kind == CharKind.STRONG) {
                strong = true;
            } else if (kind == CharKind.ELLIPSIS) {
                dots += 3;
            } else if (kind == CharKind.SPACE && continuesSpaced(i + 1, dots)) {
                // ". . ." and "! ! !" are one stop.
                i++;
                continue;
            } else {
                break;
            }
            i++;
        }
        // In scripts without spaces two stops are one too many, not an ellipsis.
        ellipsis |= dots > (wide ? 2 : 1);
        runEnd = i;
    }

    private boolean continuesSpaced(int i, int dots) {
        if (i >= text.length) {
            return false;
        }
        byte kind = CharKind.of(text[i]);
        if (kind == CharKind.STRONG) {
            return text[i] < 0x80;
        }
        byte after = kind(i + 1);
        return kind == CharKind.PERIOD
                && dots > 0
                && !strong
                && after != CharKind.DIGIT
                && after != CharKind.PERIOD
                && !CharKind.isWordLetter(after);
    }

    /** The first period of {@code compounds. . . . The}: a stop with an ellipsis after it. */
    boolean isStopBeforeSpacedEllipsis() {
        return !firm
                && !CharKind.isSpace(kind(first - 1))
                && runEnd == first + 7
                && kind(first + 1) == CharKind.SPACE
                && nextKind == CharKind.UPPER
                && closeEnd == runEnd;
    }

    private void readGap() {
        int i = closeEnd;
        int newlines = 0;
        while (i < text.length && CharKind.isSpace(CharKind.of(text[i]))) {
            char c = text[i];
            newlines += c == '\n' || (c == '\r' && at(i + 1) != '\n') ? 1 : c == '\u2029' ? 2 : 0;
            i++;
        }
        gapEnd = i;
        paragraphEnd = newlines > 1;
    }

    private void readOpeners() {
        quoteOpened = false;
        bracketOpened = false;
        dashed = false;
        elided = false;
        int i = gapEnd;
        for (int count = 0; i < text.length && count < MOST_OPENERS; count++) {
            byte kind = CharKind.of(text[i]);
            switch (kind) {
                case CharKind.QUOTE -> quoteOpened = true;
                case CharKind.OPEN -> {
                    bracketOpened |= isBracket(text[i]);
                    quoteOpened |= !isBracket(text[i]);
                }
                case CharKind.DASH -> dashed = true;
                case CharKind.ELLIPSIS -> elided = true;
                case CharKind.MARK_OPEN, CharKind.MARK_CLOSE, CharKind.BULLET -> {}
                default -> {
                    if (kind == CharKind.PERIOD && kind(i + 1) == CharKind.PERIOD) {
                        elided = true;
                    } else if (!(elided && kind == CharKind.PERIOD)
                            && !(CharKind.isSpace(kind) && (dashed || elided || quoteOpened))
                            && text[i] != '*'
                            && text[i] != '_') {
                        next = i;
                        nextKind = kind;
                        return;
                    }
                }
            }
            i++;
        }
        next = i;
        nextKind = kind(i);
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '[' || c == '{' || c == '（' || c == '［' || c == '【' || c == '〔';
    }

    /** Where the word that ends at {@code end} begins; it may hold periods, hyphens and apostrophes. */
    int tokenStart(int end) {
        int i = end;
        int limit = Math.max(sentenceStart, end - LONGEST_TOKEN);
        while (i > limit && isTokenChar(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** The end of the word that begins at {@code start}: letters, marks and apostrophes. */
    int wordEnd(int start) {
        int limit = Math.min(text.length, start + LONGEST_TOKEN);
        int i = start;
        while (i < limit && CharKind.isWordLetter(CharKind.of(text[i]))) {
            i++;
        }
        return i;
    }

    private static boolean isTokenChar(char c) {
        byte kind = CharKind.of(c);
        return CharKind.isWordLetter(kind)
                || kind == CharKind.DIGIT
                || c == '.'
                || c == '-'
                || c == '\''
                || c == '’'
                || c == '&'
                || c == '/'
                || c == '°'
                || c == 'º'
                || c == 'ª'
                || c == '@';
    }

    private char at(int i) {
        return i < text.length ? text[i] : 0;
    }
}
