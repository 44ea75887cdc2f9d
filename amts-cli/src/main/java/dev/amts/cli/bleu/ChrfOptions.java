package dev.amts.cli.bleu;

import dev.amts.bleu.Chrf;
import dev.amts.bleu.tokenize.LetterCase;
import picocli.CommandLine.Option;

/** The options of chrF. */
final class ChrfOptions {
    @Option(
            names = {"--chrf-char-order", "-cc"},
            paramLabel = "N",
            defaultValue = "6",
            description = "Character n-gram order (default: ${DEFAULT-VALUE}).")
    private int characterOrder;

    @Option(
            names = {"--chrf-word-order", "-cw"},
            paramLabel = "N",
            defaultValue = "0",
            description = "Word n-gram order, 2 for chrF++ (default: ${DEFAULT-VALUE}).")
    private int wordOrder;

    @Option(
            names = "--chrf-beta",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many times as important as precision recall is (default: ${DEFAULT-VALUE}).")
    private int beta;

    @Option(names = "--chrf-whitespace", description = "Count white space in character n-grams.")
    private boolean whiteSpace;

    @Option(names = "--chrf-lowercase", description = "Ignore the case of letters.")
    private boolean lowerCase;

    @Option(names = "--chrf-eps-smoothing", description = "Average as chrF++.py, NLTK and Moses do.")
    private boolean epsilon;

    Chrf metric() {
        return Chrf.builder()
                .characterOrder(characterOrder)
                .wordOrder(wordOrder)
                .beta(beta)
                .spaces(whiteSpace ? Chrf.Spaces.COUNTED : Chrf.Spaces.IGNORED)
                .letterCase(lowerCase ? LetterCase.LOWER : LetterCase.MIXED)
                .averaging(epsilon ? Chrf.Averaging.EPSILON : Chrf.Averaging.EFFECTIVE_ORDERS)
                .build();
    }
}
