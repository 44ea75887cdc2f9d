package dev.amts.bleu.tokenize;

import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.regex.Pattern;

/**
 * The rules that mteval-v13a and Tercom share for Western languages (NIST's mteval-v13a.pl, "language-dependent part").
 * Each rule is one pass from left to right whose matches do not overlap; that a character used as context by one match
 * is not looked at by the next shows in runs such as {@code 1,,,2}.
 */
final class PunctuationRules {
    /** All ASCII punctuation but apostrophe, comma, hyphen and full stop. */
    private static final Pattern SYMBOL = Pattern.compile("[{-~\\[-` -&(-+:-@/]");

    private static final Pattern STOP_AFTER_NON_DIGIT = Pattern.compile("([^0-9])([.,])");
    private static final Pattern STOP_BEFORE_NON_DIGIT = Pattern.compile("([.,])([^0-9])");
    private static final Pattern HYPHEN_AFTER_DIGIT = Pattern.compile("([0-9])(-)");

    private PunctuationRules() {}

    static String isolateSymbols(String text) {
        return SYMBOL.matcher(text).replaceAll(" $0 ");
    }

    static String isolateStops(String text) {
        String after = STOP_AFTER_NON_DIGIT.matcher(text).replaceAll("$1 $2 ");
        String before = STOP_BEFORE_NON_DIGIT.matcher(after).replaceAll(" $1 $2");
        return HYPHEN_AFTER_DIGIT.matcher(before).replaceAll("$1 $2 ");
    }

    static String apply(String text) {
        return WhiteSpace.collapse(isolateStops(isolateSymbols(text)));
    }
}
