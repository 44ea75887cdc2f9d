package dev.amts.bleu;

import dev.amts.bleu.internal.count.Scanners;
import dev.amts.bleu.internal.count.SegmentCounter;
import dev.amts.bleu.internal.count.TerCounter;
import dev.amts.bleu.internal.count.WordSource;
import dev.amts.bleu.internal.text.WhiteSpace;
import dev.amts.bleu.signature.Signature;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import dev.amts.bleu.tokenize.TercomTokenizer;
import dev.amts.bleu.tokenize.TercomTokenizer.Option;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Translation edit rate (Snover et al. 2006) with sacreBLEU's numbers. Immutable and thread-safe.
 *
 * <pre>{@code
 * Ter.standard().sentence("down the cat sat", "the cat sat down").text(1);   // TER = 25.0
 * }</pre>
 */
public final class Ter extends Metric<TerStatistics, TerScore> {
    private final Set<Option> options;
    private final TercomTokenizer tokenizer;

    private Ter(Set<Option> options) {
        this.options = Set.copyOf(options);
        this.tokenizer = TercomTokenizer.with(options);
    }

    /** The standard: lower case, words as white space separates them. */
    public static Ter standard() {
        return with();
    }

    /** With other options than the standard's. */
    public static Ter with(Option... options) {
        Set<Option> set = EnumSet.noneOf(Option.class);
        set.addAll(Arrays.asList(options));
        return new Ter(set);
    }

    @Override
    public TerScore score(TerStatistics statistics) {
        double percent = scoreOf(statistics.toVector(), Arithmetic.DOUBLE);
        return new TerScore(percent, statistics.edits(), statistics.referenceLength(), signature(statistics));
    }

    @Override
    public double scoreOf(double[] vector, Arithmetic arithmetic) {
        if (vector[1] > 0) {
            return arithmetic.round(100 * arithmetic.round(vector[0] / vector[1]));
        }
        return vector[0] > 0 ? 100 : 0;
    }

    private Signature signature(TerStatistics statistics) {
        return Signature.ofReferences(statistics.references())
                .with("case", "c", options.contains(Option.CASE_SENSITIVE) ? "mixed" : "lc")
                .with("tok", "t", tokenizer.signature())
                .with("norm", "nr", options.contains(Option.NORMALIZE) ? "yes" : "no")
                .with("punct", "pn", options.contains(Option.REMOVE_PUNCTUATION) ? "no" : "yes")
                .with("asian", "as", options.contains(Option.ASIAN) ? "yes" : "no");
    }

    @Override
    SegmentCounter counter() {
        // References are tokenized twice, as sacreBLEU does it. Only where punctuation is separated does that find
        // something: what the first time has made a new context of.
        if (options.contains(Option.NORMALIZE)) {
            return new TerCounter(
                    prepared(tokenizer::tokenize), prepared(text -> tokenizer.tokenize(tokenizer.tokenize(text))));
        }
        WordSource words = options.contains(Option.REMOVE_PUNCTUATION)
                ? prepared(tokenizer::tokenize)
                : WordSource.of(
                        Scanners.of(StandardTokenizer.NONE),
                        options.contains(Option.CASE_SENSITIVE) ? LetterCase.MIXED : LetterCase.LOWER);
        return new TerCounter(words, words);
    }

    private static WordSource prepared(UnaryOperator<String> tokenizer) {
        return WordSource.prepared(
                Scanners.of(StandardTokenizer.NONE), text -> tokenizer.apply(WhiteSpace.stripEnd(text)));
    }

    @Override
    int width() {
        return 2;
    }

    @Override
    TerStatistics statistics(long[] sums, int references) {
        return TerStatistics.of(sums[0], sums[1], references);
    }
}
