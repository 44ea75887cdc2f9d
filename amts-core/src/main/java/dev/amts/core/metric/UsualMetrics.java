package dev.amts.core.metric;

import dev.amts.api.Language;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.Ter;
import dev.amts.bleu.tokenize.StandardTokenizer;
import dev.amts.bleu.tokenize.TercomTokenizer.Option;

/** Metrics of amts-bleu as they are usual for translations into a language; for steps that need their statistics. */
public final class UsualMetrics {
    private UsualMetrics() {}

    /** BLEU: of words as mteval's 13a cuts them; where words have no spaces between them, of characters. */
    public static Bleu bleu(Language target) {
        return Bleu.builder().tokenizer(tokenizer(target)).build();
    }

    /** TER: of words between spaces; a Chinese sentence would be one word, so there of characters. */
    public static Ter ter(Language target) {
        return target.writesWithoutSpaces() ? Ter.with(Option.NORMALIZE, Option.ASIAN) : Ter.standard();
    }

    static StandardTokenizer tokenizer(Language target) {
        return switch (target.primary()) {
            case "zh" -> StandardTokenizer.CHINESE;
            case "ja", "yue", "th", "lo", "km", "my" -> StandardTokenizer.CHARACTERS;
            default -> StandardTokenizer.MTEVAL_13A;
        };
    }
}
