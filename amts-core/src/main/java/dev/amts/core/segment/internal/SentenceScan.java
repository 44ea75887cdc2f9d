package dev.amts.core.segment.internal;

import dev.amts.api.segment.Segment;
import dev.amts.api.text.CodedText;
import dev.amts.core.segment.internal.rules.CandidateChars;
import dev.amts.core.segment.internal.rules.CharKind;
import dev.amts.core.segment.internal.rules.LanguageRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a text once, from one possible boundary to the next. Every look around a candidate is bounded, or goes over
 * characters that are not looked at again, so the whole takes linear time.
 *
 * <p>Used for one text. Not thread-safe.
 */
public final class SentenceScan {
    private final CompactText compact;
    private final char[] text;
    private final Stop stop;
    private final StopRules stopRules;
    private final ListMarks marks;
    private final CandidateChars candidates;
    private final List<Segment> segments = new ArrayList<>();
    private int start;
    /** Up to here the present sentence has no words. */
    private int wordless;

    private SentenceScan(CompactText compact, LanguageRules rules) {
        this.compact = compact;
        this.text = compact.chars();
        this.stop = new Stop(text, rules.isWide());
        this.stopRules = new StopRules(rules, stop);
        this.marks = new ListMarks(text);
        this.candidates = rules.candidates();
    }

    /** The sentences of a text. */
    public static List<Segment> of(CodedText text, LanguageRules rules) {
        if (text.text().isEmpty()) {
            return List.of();
        }
        CompactText compact = CompactText.of(text);
        // Headings, cells and the like have no candidate at all.
        int first = rules.candidates().next(compact.chars(), 0, true);
        if (first == compact.chars().length) {
            return List.of(new Segment(0, text.length()));
        }
        return new SentenceScan(compact, rules).run(first);
    }

    private List<Segment> run(int firstCandidate) {
        int begin = skipSpace(0);
        marks.sentenceBegins(begin);
        int i = candidates.next(text, Math.max(begin, firstCandidate), marks.waitsForBracket());
        while (i < text.length) {
            i = candidates.next(text, examine(i), marks.waitsForBracket());
        }
        if (start < text.length) {
            add(text.length);
        }
        return segments;
    }

    /** Decides on the candidate at {@code i}; returns where to go on. */
    private int examine(int i) {
        return switch (CharKind.of(text[i])) {
            case CharKind.NEWLINE -> newline(i);
            case CharKind.BULLET -> bullet(i);
            case CharKind.CLOSE -> {
                breakBeforeListMark(i);
                yield i + 1;
            }
            case CharKind.SEMICOLON, CharKind.COLON -> softStop(i);
            default -> fullStop(i);
        };
    }

    private int newline(int i) {
        if (i + 1 < text.length && !CharKind.isSpace(CharKind.of(text[i + 1])) && text[i] != '\u2029') {
            return i + 1;
        }
        int end = skipSpace(i);
        int newlines = 0;
        for (int j = i; j < end; j++) {
            newlines += text[j] == '\n' || (text[j] == '\r' && (j + 1 == end || text[j + 1] != '\n')) ? 1 : 0;
            newlines += text[j] == '\u2029' ? 2 : 0;
        }
        if (newlines > 1) {
            breakAt(end);
        }
        return end;
    }

    private int bullet(int i) {
        if (i > 0 && CharKind.isSpace(CharKind.of(text[i - 1])) && hasWords(i)) {
            breakAt(i);
        }
        return i + 1;
    }

    private int softStop(int i) {
        stop.read(i + 1, start);
        if (stopRules.endsAfterSoftStop(text[i])) {
            breakAt(stop.gapEnd);
        }
        return i + 1;
    }

    private int fullStop(int i) {
        if (isInsideWord(i)) {
            return i + 1;
        }
        if (marks.isListMark(i) || breakBeforeListMark(i)) {
            return i + 1;
        }
        stop.read(i, start);
        if (stop.gapEnd >= text.length) {
            return text.length;
        }
        if (stop.ellipsis && !stop.strong && stop.isStopBeforeSpacedEllipsis()) {
            breakAt(skipSpace(i + 1));
            return stop.gapEnd;
        }
        if (stop.paragraphEnd || (hasWords(i) && stopRules.endsSentence())) {
            breakAt(stop.gapEnd);
        }
        return stop.gapEnd;
    }

    /** The common case of a period that cannot end anything: {@code np.zeros}, {@code 3.5}. */
    private boolean isInsideWord(int i) {
        if (text[i] != '.' || i == 0 || i + 1 == text.length) {
            return false;
        }
        byte after = CharKind.of(text[i + 1]);
        return after == CharKind.LOWER || (after == CharKind.DIGIT && CharKind.of(text[i - 1]) == CharKind.DIGIT);
    }

    /** Breaks before {@code 2)} of {@code 1) this 2) that}. */
    private boolean breakBeforeListMark(int i) {
        int mark = marks.nextMark(i);
        if (mark > start) {
            breakAt(mark);
            return true;
        }
        return false;
    }

    private void breakAt(int position) {
        if (position > start && position < text.length && !isBlank(start, position)) {
            add(position);
            marks.sentenceBegins(position);
        }
    }

    private void add(int end) {
        segments.add(new Segment(compact.origin(start), compact.origin(end)));
        start = end;
    }

    /** Whether there is anything but marks in the present sentence before {@code end}. */
    private boolean hasWords(int end) {
        wordless = Math.max(wordless, start);
        while (wordless < end && !CharKind.isContent(CharKind.of(text[wordless]))) {
            wordless++;
        }
        return wordless < end;
    }

    private boolean isBlank(int from, int to) {
        return skipSpace(from) >= to;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < text.length && CharKind.isSpace(CharKind.of(text[i]))) {
            i++;
        }
        return i;
    }
}
