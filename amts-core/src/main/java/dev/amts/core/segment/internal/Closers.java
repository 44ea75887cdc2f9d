package dev.amts.core.segment.internal;

import dev.amts.core.segment.internal.rules.CharKind;

/**
 * Reads what closes after a stop and so belongs to the sentence before: quotation marks, brackets, ends of markup, marks of
 * notes, and further stops after those. Not thread-safe, as its stop.
 */
final class Closers {
    private final Stop stop;
    private final char[] text;
    private final boolean wide;
    private final StraightQuotes straightQuotes;
    private final NoteMarks notes;

    Closers(Stop stop, boolean wide) {
        this.stop = stop;
        this.text = stop.text;
        this.wide = wide;
        this.straightQuotes = new StraightQuotes(text, wide);
        this.notes = new NoteMarks(stop);
    }

    /** Reads from the end of the stops on; tells the stop what it saw and returns the end of it all. */
    int read() {
        int i = stop.runEnd;
        while (i < text.length) {
            int end = closerEnd(i);
            int further = furtherStop(i);
            if (end > i) {
                i = end;
            } else if (further >= 0) {
                stop.firm = true;
                stop.readRun(further);
                i = stop.runEnd;
            } else {
                break;
            }
        }
        return i;
    }

    /** Where the second stop of {@code etc.).} stands, which tokenized text writes with a space before it; or −1. */
    private int furtherStop(int i) {
        if (i > stop.runEnd && CharKind.isTerminator(CharKind.of(text[i]))) {
            return i;
        }
        boolean spaced = text[i] == ' '
                && CharKind.isTerminator(stop.kind(i + 1))
                && CharKind.isSpace(stop.kind(stop.first - 1))
                && (i + 2 >= text.length || CharKind.isSpace(stop.kind(i + 2)));
        return spaced ? i + 1 : -1;
    }

    /** The end of the closing mark at {@code i}, or {@code i}. */
    private int closerEnd(int i) {
        char c = text[i];
        return switch (CharKind.of(c)) {
            case CharKind.CLOSE -> bracketEnd(i, c);
            case CharKind.QUOTE -> quoteEnd(i, closes(i));
            case CharKind.MARK_CLOSE -> i + 1;
            case CharKind.CITATION -> citationEnd(i, c);
            case CharKind.SPACE -> spacedEnd(i);
            default -> noteEnd(i, c);
        };
    }

    private int bracketEnd(int i, char c) {
        boolean quote = c == '」' || c == '』' || c == '｣' || c == '﹂' || c == '﹄';
        stop.quoteClosed |= quote;
        stop.bracketClosed |= !quote;
        return i + 1;
    }

    private int quoteEnd(int i, boolean closing) {
        stop.quoteClosed |= closing;
        return closing ? i + 1 : i;
    }

    private int citationEnd(int i, char c) {
        if (wide && c == CharKind.CITATION_CHAR && stop.kind(i + 1) == CharKind.WIDE) {
            // Subject of the next sentence.
            return i;
        }
        stop.cited = true;
        return i + 1;
    }

    private int noteEnd(int i, char c) {
        if ((c == '*' || c == '_') && !wide && stop.kind(i + 1) != CharKind.UPPER) {
            // Emphasis in plain text.
            return i + 1;
        }
        int end = notes.end(i);
        stop.cited |= end > i;
        return end;
    }

    /** French and careless writing put a space before the closing mark, others before a note: "in 1805. [6] He". */
    private int spacedEnd(int i) {
        int mark = i + 1;
        if (mark >= text.length) {
            return i;
        }
        byte kind = CharKind.of(text[mark]);
        if (kind == CharKind.CLOSE && !wide) {
            return bracketEnd(mark, text[mark]);
        }
        // Where notes begin sentences, as in a list of works, they do not end any.
        if (text[mark] == '[' && text[stop.sentenceStart] != '[') {
            int end = notes.bracketedEnd(mark);
            boolean note = end > mark && isAfterWord(end);
            stop.cited |= note;
            return note ? end : i;
        }
        boolean closing = kind == CharKind.QUOTE && text[mark] != '«' && isAfterWord(mark + 1) && closesSpaced(mark);
        return quoteEnd(mark, closing) > mark ? mark + 1 : i;
    }

    private boolean closesSpaced(int mark) {
        return text[mark] != '"'
                || !CharKind.isSpace(stop.kind(mark + 1))
                || straightQuotes.closesAt(mark, stop.sentenceStart);
    }

    private boolean isAfterWord(int i) {
        byte kind = stop.kind(i);
        return i >= text.length
                || CharKind.isSpace(kind)
                || CharKind.isTerminator(kind)
                || kind == CharKind.CONTINUE
                || kind == CharKind.CLOSE;
    }

    private boolean closes(int i) {
        if (!wide) {
            return true;
        }
        return switch (text[i]) {
            case '"' -> straightQuotes.closesAt(i, stop.sentenceStart);
            case '”', '’', '»', '›', '〞', '〟', '\'' -> true;
            default -> false;
        };
    }
}
