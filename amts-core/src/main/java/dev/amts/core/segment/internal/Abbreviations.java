package dev.amts.core.segment.internal;

import dev.amts.core.segment.internal.rules.CharKind;
import dev.amts.core.segment.internal.rules.LanguageRules;
import dev.amts.core.segment.internal.rules.Option;
import dev.amts.core.segment.internal.rules.Section;

/** What the word before a period says about it. Not thread-safe, as its stop. */
final class Abbreviations {
    private static final int SHORT_ORDINAL = 3;
    private static final int NEVER = Section.NEVER_FINAL.bit();
    private static final int RARELY = Section.RARELY_FINAL.bit();
    private static final int OFTEN = Section.OFTEN_FINAL.bit();
    private static final int NUMBER = Section.BEFORE_NUMBER.bit();

    private final LanguageRules rules;
    private final Stop stop;
    private final char[] text;
    private final char[] joined = new char[64];
    /** The sections of the abbreviation, as bits. */
    private int sections;

    private boolean ordinal;

    Abbreviations(LanguageRules rules, Stop stop) {
        this.rules = rules;
        this.stop = stop;
        this.text = stop.text;
    }

    /** Whether the word before the period is an abbreviation, an initial or an ordinal. */
    boolean readLeft() {
        ordinal = false;
        int start = stop.leftStart;
        int end = stop.first;
        if (start == end) {
            return false;
        }
        sections = known(start, end);
        if (sections == 0) {
            sections = byShape(start, end);
        }
        return sections != 0 || ordinal;
    }

    /** Whether the abbreviation that was read ends the sentence all the same. */
    boolean endSentence() {
        if (ordinal) {
            return stop.nextKind == CharKind.UPPER && isTypicalBeginning();
        }
        if ((sections & LanguageRules.PREFIX) != 0 && joinsNext()) {
            return false;
        }
        return switch (stop.nextKind) {
            case CharKind.LOWER, CharKind.DIGIT -> false;
            case CharKind.UPPER -> endsBeforeCapital();
            default -> (sections & OFTEN) != 0 && !stop.bracketOpened;
        };
    }

    private boolean endsBeforeCapital() {
        if ((sections & NEVER) != 0 || stop.bracketOpened) {
            return false;
        }
        if ((sections & OFTEN) != 0) {
            return true;
        }
        if (sections == NUMBER) {
            // Without a number after it, "no." or "art." is a word.
            return !isNumberOfLetters();
        }
        return isTypicalBeginning();
    }

    /** {@code II}, {@code A}: what stands for a number. */
    private boolean isNumberOfLetters() {
        int end = stop.wordEnd(stop.next);
        return (end - stop.next == 1 && !isTypicalBeginning()) || isRoman(stop.next, end);
    }

    /** A name such as {@code Yahoo!}. */
    boolean isNameWithStop() {
        return stop.runEnd == stop.first + 1
                && stop.leftStart < stop.first
                && rules.abbreviation(text, stop.leftStart, stop.runEnd) != 0;
    }

    /** Whether the next word is one that typically begins sentences. */
    boolean isTypicalBeginning() {
        int end = stop.wordEnd(stop.next);
        boolean initial = end - stop.next == 1 && stop.kind(end) == CharKind.PERIOD;
        return !initial && isNext(Section.BEGINNINGS);
    }

    /** Whether the next word has a capital wherever it stands. */
    boolean isBeforeConstantCapital() {
        return isNext(Section.ALWAYS_CAPITAL);
    }

    private boolean isNext(Section section) {
        return (rules.word(text, stop.next, stop.wordEnd(stop.next)) & section.bit()) != 0;
    }

    /** Whether a period without a space after it stands between a word and a typical beginning. */
    boolean isBetweenSentences() {
        for (int i = stop.leftStart; i < stop.first; i++) {
            byte kind = CharKind.of(text[i]);
            if (kind != CharKind.LOWER && kind != CharKind.DIGIT && (kind != CharKind.UPPER || i > stop.leftStart)) {
                return false;
            }
        }
        return stop.first - stop.leftStart > 1
                && CharKind.isSpace(stop.kind(stop.wordEnd(stop.next)))
                && isTypicalBeginning();
    }

    /** Whether the word before the period looks like a word and not like an unknown abbreviation. */
    boolean isPlainWord() {
        int length = stop.first - stop.leftStart;
        if (length == 0) {
            return true;
        }
        boolean vowel = false;
        for (int i = stop.leftStart; i < stop.first; i++) {
            byte kind = CharKind.of(text[i]);
            if (text[i] == '.') {
                return length > 6;
            }
            vowel |= kind == CharKind.DIGIT || isVowel(text[i]);
        }
        return vowel && length > 2;
    }

    private int known(int start, int end) {
        int flags = rules.abbreviation(text, start, end);
        if (flags == 0) {
            int tail = end;
            while (tail > start && isLetterOrPeriod(text[tail - 1])) {
                tail--;
            }
            flags = tail > start && tail < end ? rules.abbreviation(text, tail, end) : 0;
        }
        int parts = spacedParts(start, end);
        return flags | parts;
    }

    /** Sections of {@code z. B.} and its like, written with spaces. */
    private int spacedParts(int start, int end) {
        if (start < stop.sentenceStart + 3
                || text[start - 2] != '.'
                || CharKind.of(text[start - 1]) != CharKind.SPACE) {
            return 0;
        }
        int before = stop.tokenStart(start - 2);
        int length = start - 1 - before + end - start;
        if (length > joined.length || before == start - 2) {
            return 0;
        }
        System.arraycopy(text, before, joined, 0, start - 1 - before);
        System.arraycopy(text, start, joined, start - 1 - before, end - start);
        return rules.abbreviation(joined, 0, length);
    }

    /** Whether what follows the period is the next part of the abbreviation. */
    private boolean joinsNext() {
        int wordEnd = stop.wordEnd(stop.next);
        int length = stop.first + 1 - stop.leftStart + wordEnd - stop.next;
        if (wordEnd >= text.length || text[wordEnd] != '.' || length > joined.length) {
            return false;
        }
        int head = stop.first + 1 - stop.leftStart;
        System.arraycopy(text, stop.leftStart, joined, 0, head);
        System.arraycopy(text, stop.next, joined, head, wordEnd - stop.next);
        return rules.abbreviation(joined, 0, length) != 0;
    }

    private int byShape(int start, int end) {
        byte kind = CharKind.of(text[start]);
        if (end - start == 1) {
            boolean letter = kind == CharKind.UPPER || (CharKind.isWordLetter(kind) && !isVowel(text[start]));
            return letter ? RARELY : digits(start, end);
        }
        if (kind == CharKind.DIGIT) {
            return digits(start, end);
        }
        if (hasInnerPeriods(start, end)) {
            return RARELY;
        }
        if (rules.has(Option.ORDINALS) && isRoman(start, end)) {
            ordinal = true;
        }
        return 0;
    }

    private int digits(int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharKind.of(text[i]) != CharKind.DIGIT) {
                return 0;
            }
        }
        ordinal = rules.has(Option.ORDINALS) && end - start <= SHORT_ORDINAL;
        return 0;
    }

    /** {@code U.S}, {@code i.v}, {@code Ph.D}: parts of one or two letters. */
    private boolean hasInnerPeriods(int start, int end) {
        int part = 0;
        boolean inner = false;
        for (int i = start; i < end; i++) {
            if (text[i] == '.') {
                inner = part > 0;
                part = 0;
            } else if (!CharKind.isWordLetter(CharKind.of(text[i])) || ++part > 2) {
                return false;
            }
        }
        return inner && part > 0;
    }

    private boolean isRoman(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("IVXLC".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrPeriod(char c) {
        return c == '.' || CharKind.isWordLetter(CharKind.of(c));
    }

    private static boolean isVowel(char c) {
        return c > 0x7F || "aeiouyAEIOUY".indexOf(c) >= 0;
    }
}
