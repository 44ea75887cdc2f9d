package dev.amts.core.segment.internal;

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
    private static final int LONGEST_NOTE = 16;

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

    private int straightQuotes;
    private int quotesInSentence;
    private int lastQuote = -1;
    private int countedTo;

    Stop(char[] text, boolean wide) {
        this.text = text;
        this.wide = wide;
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
        readClosers();
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

    private void readRun(int position) {
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
        return !CharKind.isSpace(kind(first - 1))
                && runEnd == first + 7
                && kind(first + 1) == CharKind.SPACE
                && nextKind == CharKind.UPPER
                && closeEnd == runEnd;
    }

    private void readClosers() {
        int i = runEnd;
        while (i < text.length) {
            int end = closerEnd(i);
            int stopAfter = stopAfterCloser(i);
            if (end > i) {
                i = end;
            } else if (stopAfter >= 0) {
                firm = true;
                readRun(stopAfter);
                i = runEnd;
            } else {
                break;
            }
        }
        closeEnd = i;
    }

    /** Where the stop of {@code etc.).} stands, which tokenized text writes with a space before it; or −1. */
    private int stopAfterCloser(int i) {
        if (i > runEnd && CharKind.isTerminator(CharKind.of(text[i]))) {
            return i;
        }
        boolean spaced = text[i] == ' '
                && CharKind.isTerminator(kind(i + 1))
                && CharKind.isSpace(kind(first - 1))
                && (i + 2 >= text.length || CharKind.isSpace(kind(i + 2)));
        return spaced ? i + 1 : -1;
    }

    /** The end of the closing mark at {@code i}, or {@code i}. */
    private int closerEnd(int i) {
        char c = text[i];
        byte kind = CharKind.of(c);
        switch (kind) {
            case CharKind.CLOSE -> {
                bracketClosed |= !isWideQuote(c);
                quoteClosed |= isWideQuote(c);
                return i + 1;
            }
            case CharKind.QUOTE -> {
                if (!closesHere(i)) {
                    return i;
                }
                quoteClosed = true;
                return i + 1;
            }
            case CharKind.MARK_CLOSE -> {
                return i + 1;
            }
            case CharKind.CITATION -> {
                if (wide && c == CharKind.CITATION_CHAR && kind(i + 1) == CharKind.WIDE) {
                    return i;
                }
                cited = true;
                return i + 1;
            }
            case CharKind.SPACE -> {
                return spacedCloserEnd(i);
            }
            default -> {
                return markOrCitationEnd(i, c);
            }
        }
    }

    private int markOrCitationEnd(int i, char c) {
        if ((c == '*' || c == '_') && !wide && kind(i + 1) != CharKind.UPPER) {
            return i + 1;
        }
        int end = i;
        if (c == '[') {
            end = bracketedNumberEnd(i);
        } else if (isSuperscript(c)) {
            end = i + 1;
        } else if (CharKind.of(c) == CharKind.DIGIT && i == runEnd) {
            end = footnoteNumberEnd(i);
        }
        cited |= end > i;
        return end;
    }

    /** French and careless writing put a space before the closing mark. */
    private int spacedCloserEnd(int i) {
        int mark = i + 1;
        if (mark >= text.length || kind(mark) == CharKind.SPACE) {
            return i;
        }
        byte kind = CharKind.of(text[mark]);
        if (kind == CharKind.CLOSE && !wide) {
            bracketClosed = true;
            return mark + 1;
        }
        if (text[mark] == '[' && text[sentenceStart] != '[') {
            // A note after the stop: "in 1805. [6] He"; not where notes begin the sentences.
            int end = bracketedNumberEnd(mark);
            boolean note = end > mark && isAfterWord(end);
            cited |= note;
            return note ? end : i;
        }
        boolean closing = kind == CharKind.QUOTE && text[mark] != '«' && isAfterWord(mark + 1) && closesSpaced(mark);
        quoteClosed |= closing;
        return closing ? mark + 1 : i;
    }

    private boolean closesSpaced(int mark) {
        return text[mark] != '"' || !CharKind.isSpace(kind(mark + 1)) || closesStraight(mark);
    }

    private boolean isAfterWord(int i) {
        byte kind = kind(i);
        return i >= text.length
                || CharKind.isSpace(kind)
                || CharKind.isTerminator(kind)
                || kind == CharKind.CONTINUE
                || kind == CharKind.CLOSE;
    }

    private boolean closesHere(int i) {
        char c = text[i];
        if (!wide) {
            return true;
        }
        if (c == '"') {
            return closesStraight(i);
        }
        return c == '”' || c == '’' || c == '»' || c == '›' || c == '〞' || c == '〟' || c == '\'';
    }

    /** Without spaces, or with spaces all around, only counting tells the sides of straight quotes apart. */
    private boolean closesStraight(int i) {
        for (; countedTo < i; countedTo++) {
            if (text[countedTo] == '"') {
                straightQuotes++;
                quotesInSentence = (lastQuote < sentenceStart ? 0 : quotesInSentence) + 1;
                lastQuote = countedTo;
            }
        }
        boolean openInSentence = lastQuote >= sentenceStart && quotesInSentence % 2 == 1;
        // A quotation of several sentences: its last one has the closing mark only.
        return openInSentence || (wide && straightQuotes % 2 == 1);
    }

    private static boolean isWideQuote(char c) {
        return c == '」' || c == '』' || c == '｣' || c == '﹂' || c == '﹄';
    }

    private static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹') || c == '†' || c == '‡';
    }

    /** {@code [12]}, {@code [3, 4]}, {@code [^note]} after a stop. */
    private int bracketedNumberEnd(int i) {
        boolean label = at(i + 1) == '^';
        for (int j = i + 1; j < text.length && j < i + LONGEST_NOTE; j++) {
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
    private int footnoteNumberEnd(int i) {
        byte before = kind(first - 1);
        boolean afterWord = before == CharKind.CLOSE || (before == CharKind.LOWER && first - leftStart >= 5);
        if (!afterWord || runEnd != first + 1) {
            return i;
        }
        int end = i;
        while (kind(end) == CharKind.DIGIT && end - i < 4) {
            end++;
        }
        return end - i <= 3 && kind(end) == CharKind.SPACE && kind(end + 1) == CharKind.UPPER ? end : i;
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
