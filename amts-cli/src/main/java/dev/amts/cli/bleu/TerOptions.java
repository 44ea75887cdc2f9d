package dev.amts.cli.bleu;

import dev.amts.bleu.Ter;
import dev.amts.bleu.tokenize.TercomTokenizer;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options of TER. */
final class TerOptions {
    private final Set<TercomTokenizer.Option> chosen = EnumSet.noneOf(TercomTokenizer.Option.class);

    @Option(names = "--ter-case-sensitive", description = "Keep the case of letters.")
    void caseSensitive(boolean on) {
        set(TercomTokenizer.Option.CASE_SENSITIVE, on);
    }

    @Option(names = "--ter-asian-support", description = "Apply the other two to East Asian text as well.")
    void asian(boolean on) {
        set(TercomTokenizer.Option.ASIAN, on);
    }

    @Option(names = "--ter-no-punct", description = "Remove punctuation.")
    void noPunctuation(boolean on) {
        set(TercomTokenizer.Option.REMOVE_PUNCTUATION, on);
    }

    @Option(names = "--ter-normalized", description = "Separate punctuation.")
    void normalized(boolean on) {
        set(TercomTokenizer.Option.NORMALIZE, on);
    }

    Ter metric() {
        return Ter.with(chosen.toArray(new TercomTokenizer.Option[0]));
    }

    private void set(TercomTokenizer.Option option, boolean on) {
        if (on) {
            chosen.add(option);
        } else {
            chosen.remove(option);
        }
    }
}
