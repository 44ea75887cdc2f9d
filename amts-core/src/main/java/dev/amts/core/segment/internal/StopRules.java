package dev.amts.core.segment.internal;

import dev.amts.core.segment.internal.rules.CharKind;
import dev.amts.core.segment.internal.rules.LanguageRules;
import dev.amts.core.segment.internal.rules.Option;

/** Decides whether a {@link Stop} ends a sentence, with the rules of a language. Not thread-safe, as its stop. */
final class StopRules {
    private final LanguageRules rules;
    private final Stop stop;
    private final char[] text;
    private final Abbreviations abbreviations;
    private final Quotations quotations;

    StopRules(LanguageRules rules, Stop stop) {
        this.rules = rules;
        this.stop = stop;
        this.text = stop.text;
        this.abbreviations = new Abbreviations(rules, stop);
        this.quotations = new Quotations(rules, stop);
    }

    /** Whether the stop that was read last ends a sentence. */
    boolean endsSentence() {
        if (stop.isAtEnd()) {
            return false;
        }
        if (sentenceGoesOnWith(stop.nextKind) || quotations.isInsideKnownTitle()) {
            return false;
        }
        if (isWideStop()) {
            return endsWide();
        }
        if (!stop.hasGap()) {
            return endsWithoutGap();
        }
        if (stop.strong) {
            return endsAfterStrong();
        }
        if (stop.ellipsis) {
            return endsAfterEllipsis();
        }
        return endsAfterPeriod();
    }

    /** Whether a semicolon or colon, which the stop was read after, ends a sentence. */
    boolean endsAfterSoftStop(char mark) {
        if (!stop.hasGap() || stop.isAtEnd() || stop.nextKind != CharKind.UPPER || stop.closeEnd > stop.first) {
            return false;
        }
        return mark == ':' ? stop.quoteOpened : abbreviations.isTypicalBeginning();
    }

    private boolean sentenceGoesOnWith(byte kind) {
        return kind == CharKind.CONTINUE
                || kind == CharKind.SEMICOLON
                || kind == CharKind.COLON
                || (kind == CharKind.CLOSE && !stop.hasGap());
    }

    /** A stop of a script without spaces, or one between its letters. */
    private boolean isWideStop() {
        char last = text[stop.first];
        if (last >= 0x3000) {
            return true;
        }
        boolean wideBefore = isWideOrHangul(stop.kind(stop.first - 1));
        return !stop.hasGap()
                && wideBefore
                && (isWideOrHangul(stop.nextKind)
                        || stop.quoteClosed
                        || (rules.isWide() && (stop.strong || stop.ellipsis)));
    }

    private static boolean isWideOrHangul(byte kind) {
        return kind == CharKind.WIDE || kind == CharKind.HANGUL;
    }

    private boolean endsWide() {
        if (stop.ellipsis && !stop.strong && !stop.firm) {
            return stop.quoteOpened && !stop.quoteClosed && !stop.hasGap();
        }
        if (text[stop.first] == '．' && isInsideNumber()) {
            return false;
        }
        return !quotations.goesOnAfterWideStop();
    }

    private boolean isInsideNumber() {
        return stop.runEnd == stop.first + 1
                && !stop.hasGap()
                && stop.nextKind == CharKind.DIGIT
                && stop.kind(stop.first - 1) == CharKind.DIGIT;
    }

    private boolean endsWithoutGap() {
        if (stop.cited) {
            return stop.nextKind == CharKind.UPPER || stop.nextKind == CharKind.WIDE;
        }
        if (text[stop.first] > 0x7F && stop.strong) {
            return stop.nextKind != CharKind.LOWER;
        }
        if (stop.nextKind != CharKind.UPPER || stop.next != stop.closeEnd || stop.runEnd != stop.first + 1) {
            return false;
        }
        // A space was forgotten: "Yes!But", "this.The".
        return stop.strong
                ? stop.kind(stop.first - 1) == CharKind.LOWER && stop.kind(stop.next + 1) == CharKind.LOWER
                : abbreviations.isBetweenSentences();
    }

    private boolean endsAfterStrong() {
        if (stop.bracketClosed && stop.kind(stop.first - 1) == CharKind.OPEN) {
            // (!) and (?) are remarks on a word.
            return false;
        }
        if (abbreviations.isNameWithStop()) {
            return stop.nextKind == CharKind.UPPER && abbreviations.isTypicalBeginning();
        }
        if (beginsSmall()) {
            return !closes() && !stop.dashed && rules.has(Option.LOWERCASE_BEGINNINGS) && !quotations.isQuotative();
        }
        // "Stop!" John said; but a pronoun with a capital begins a sentence.
        return !(stop.quoteClosed && quotations.isQuotative()) || abbreviations.isTypicalBeginning();
    }

    private boolean endsAfterEllipsis() {
        if (stop.bracketClosed && stop.kind(stop.first - 1) == CharKind.OPEN) {
            // [...] is something left out.
            return false;
        }
        return switch (stop.nextKind) {
            case CharKind.UPPER -> !abbreviations.isBeforeConstantCapital();
            case CharKind.LOWER -> !beginsSmall();
            case CharKind.DIGIT, CharKind.OTHER -> stop.closeEnd > stop.runEnd;
            default -> true;
        };
    }

    private boolean endsAfterPeriod() {
        if (!stop.firm && abbreviations.readLeft()) {
            return abbreviations.endSentence();
        }
        if (beginsSmall()) {
            boolean opened = stop.quoteOpened || stop.elided;
            return !closes()
                    && !stop.dashed
                    && (opened || rules.has(Option.LOWERCASE_BEGINNINGS))
                    && (stop.firm || abbreviations.isPlainWord());
        }
        return true;
    }

    private boolean closes() {
        return stop.quoteClosed || stop.bracketClosed;
    }

    /** Whether the text goes on with a lower-case word; {@code iOS} and {@code pH} are none. */
    private boolean beginsSmall() {
        if (stop.nextKind != CharKind.LOWER) {
            return false;
        }
        byte second = stop.kind(stop.next + 1);
        return second != CharKind.UPPER && !(second == CharKind.LOWER && stop.kind(stop.next + 2) == CharKind.UPPER);
    }
}
