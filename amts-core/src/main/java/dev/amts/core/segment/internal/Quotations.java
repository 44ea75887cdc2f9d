package dev.amts.core.segment.internal;

import dev.amts.core.segment.internal.rules.CharKind;
import dev.amts.core.segment.internal.rules.LanguageRules;
import dev.amts.core.segment.internal.rules.Section;

/** Whether a sentence goes on after a quotation that has its own stop. Not thread-safe, as its stop. */
final class Quotations {
    private static final int LONGEST_CLAUSE = 14;
    private static final int LONGEST_PARTICLE = 5;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_BRACKET = 200;

    private final LanguageRules rules;
    private final Stop stop;
    private final char[] text;
    /** Where the last title ends that had a stop inside. */
    private int titleEnd;

    Quotations(LanguageRules rules, Stop stop) {
        this.rules = rules;
        this.stop = stop;
        this.text = stop.text;
    }

    /** Whether the stop stands in a title that an earlier stop stood in as well: 《谁？我！他？》 */
    boolean isInsideKnownTitle() {
        return stop.gapEnd <= titleEnd;
    }

    /** Whether the next word or the one after it is a verb of speech: {@code thought Alice}, {@code she said}. */
    boolean isQuotative() {
        int end = stop.wordEnd(stop.next);
        if (isSpeech(stop.next, end)) {
            return true;
        }
        int second = end + 1;
        return stop.kind(end) == CharKind.SPACE && isSpeech(second, stop.wordEnd(second));
    }

    private boolean isSpeech(int start, int end) {
        return end > start && (rules.word(text, start, end) & Section.SPEECH.bit()) != 0;
    }

    /** The same where no spaces are written. */
    boolean goesOnAfterWideStop() {
        if (stop.nextKind == CharKind.HANGUL) {
            // A particle is written right after the quotation: "…?"라고.
            return !stop.hasGap() && stop.quoteClosed;
        }
        if (stop.hasGap() && CharKind.of(text[stop.gapEnd - 1]) == CharKind.SPACE && !stop.quoteClosed) {
            return false;
        }
        boolean untouched = stop.next == stop.gapEnd;
        if (untouched && (stop.quoteClosed || (stop.strong && isAsking())) && startsWithParticle()) {
            return true;
        }
        if (stop.quoteClosed) {
            return untouched && namesSpeaker();
        }
        if (stop.bracketClosed) {
            return isInsideSentence();
        }
        return isAsking() && isInsideTitle();
    }

    private boolean isAsking() {
        char c = text[stop.first];
        return c == '？' || c == '！' || c == '?' || c == '!';
    }

    private boolean startsWithParticle() {
        int longest = Math.min(LONGEST_PARTICLE, text.length - stop.next);
        for (int length = longest; length > 0; length--) {
            int flags = rules.word(text, stop.next, stop.next + length);
            if ((flags & Section.BEGINNINGS.bit()) != 0) {
                return false;
            }
            if ((flags & Section.AFTER_QUOTE.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause that follows ends with a verb of speech, or begins with a short subject and one: 他说. */
    private boolean namesSpeaker() {
        int end = stop.next;
        int limit = Math.min(text.length, stop.next + LONGEST_CLAUSE);
        while (end < limit && CharKind.of(text[end]) == CharKind.WIDE) {
            end++;
        }
        if (!isAsking() && stop.kind(end) == CharKind.COLON) {
            // After a statement, 他说： leads to the next quotation.
            return false;
        }
        for (int i = stop.next; i < end; i++) {
            boolean early = i - stop.next <= 3;
            for (int length = 1; length <= 2 && i + length <= end; length++) {
                if ((early || i + length == end) && isSpeech(i, i + length)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 《摔跤吧！爸爸》 */
    private boolean isInsideTitle() {
        int end = beginsTitle() ? endOfTitle() : -1;
        titleEnd = Math.max(titleEnd, end);
        return end >= 0;
    }

    private boolean beginsTitle() {
        int first = Math.max(stop.sentenceStart, stop.first - LONGEST_TITLE);
        int opener = stop.first - 1;
        while (opener >= first && !isTitleMark(text[opener])) {
            opener--;
        }
        return opener >= first && (text[opener] == '《' || text[opener] == '〈');
    }

    private int endOfTitle() {
        int limit = Math.min(text.length, stop.runEnd + LONGEST_TITLE);
        for (int i = stop.runEnd; i < limit; i++) {
            if (isTitleMark(text[i])) {
                return text[i] == '》' || text[i] == '〉' ? i : -1;
            }
            byte kind = CharKind.of(text[i]);
            if (CharKind.isSpace(kind) || kind == CharKind.PERIOD || text[i] == '。') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTitleMark(char c) {
        return c == '《' || c == '》' || c == '〈' || c == '〉';
    }

    /** Whether the bracket that closes after the stop was opened inside a sentence. */
    private boolean isInsideSentence() {
        int limit = Math.max(stop.sentenceStart, stop.first - LONGEST_BRACKET);
        for (int i = stop.first - 1; i >= limit; i--) {
            if (CharKind.of(text[i]) == CharKind.OPEN) {
                byte before = stop.kind(i - 1);
                return i > stop.sentenceStart && !CharKind.isTerminator(before) && !CharKind.isSpace(before);
            }
        }
        return false;
    }
}
