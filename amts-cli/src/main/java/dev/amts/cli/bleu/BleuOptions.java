package dev.amts.cli.bleu;

import dev.amts.bleu.Bleu;
import dev.amts.bleu.Smoothing;
import dev.amts.bleu.tokenize.LetterCase;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of BLEU. */
final class BleuOptions {
    /** Those of sacreBLEU's tokenizers that need a model, which this command has not. */
    private static final Set<String> WITH_MODELS =
            Set.of("ja-mecab", "ko-mecab", "spm", "flores101", "flores200", "spBLEU-1K");

    @Option(
            names = {"--smooth-method", "-s"},
            paramLabel = "METHOD",
            defaultValue = "exp",
            description = "Smoothing: none, floor, add-k, exp (default: ${DEFAULT-VALUE}).")
    private String smoothMethod = "exp";

    @Option(
            names = {"--smooth-value", "-sv"},
            paramLabel = "VALUE",
            description = "Value of floor (default: 0.1) or add-k (default: 1).")
    private @Nullable Double smoothValue;

    @Option(
            names = {"--tokenize", "-tok"},
            paramLabel = "NAME",
            description = "Tokenizer: 13a, zh, intl, char, none (default: zh for Chinese, otherwise 13a).")
    private @Nullable String tokenizer;

    @Option(
            names = {"--lowercase", "-lc"},
            description = "Ignore the case of letters.")
    private boolean lowerCase;

    @Option(names = "--force", description = "Do not warn of hypotheses that look tokenized.")
    private boolean force;

    boolean warnsOfTokenizedText() {
        return !force;
    }

    /**
     * Checks the names, which no metric but BLEU looks at.
     *
     * @throws dev.amts.bleu.corpus.ScoringException if one is of nothing that there is
     */
    void requireKnownNames() {
        Smoothing.named(smoothMethod);
        if (tokenizer != null && !WITH_MODELS.contains(tokenizer)) {
            Bleu.builder().tokenizer(tokenizer);
        }
    }

    Bleu metric(Bleu.Orders orders, @Nullable String targetLanguage) {
        Smoothing standard = Smoothing.named(smoothMethod);
        boolean takesValue = standard.method() == Smoothing.Method.FLOOR || standard.method() == Smoothing.Method.ADD_K;
        return Bleu.builder()
                .orders(orders)
                .smoothing(
                        smoothValue == null || !takesValue ? standard : new Smoothing(standard.method(), smoothValue))
                .tokenizer(tokenizer == null ? tokenizerFor(targetLanguage) : tokenizer)
                .letterCase(lowerCase ? LetterCase.LOWER : LetterCase.MIXED)
                .build();
    }

    private static String tokenizerFor(@Nullable String targetLanguage) {
        return switch (targetLanguage == null ? "" : targetLanguage) {
            case "zh" -> "zh";
            case "ja" -> "ja-mecab";
            case "ko" -> "ko-mecab";
            default -> "13a";
        };
    }
}
