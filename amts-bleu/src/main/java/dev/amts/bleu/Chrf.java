package dev.amts.bleu;

import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.internal.count.ChrfCounter;
import dev.amts.bleu.internal.count.Counts;
import dev.amts.bleu.internal.count.Scanners;
import dev.amts.bleu.internal.count.SegmentCounter;
import dev.amts.bleu.internal.count.WordSource;
import dev.amts.bleu.internal.text.LowerCase;
import dev.amts.bleu.signature.Signature;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * chrF (Popović 2015) and chrF++ (Popović 2017) with sacreBLEU's numbers. Immutable and thread-safe.
 *
 * <pre>{@code
 * Chrf.plusPlus().sentence("the cat sat", "the cat sat down").text(1);   // chrF2++ = 68.4
 * }</pre>
 */
public final class Chrf extends Metric<ChrfStatistics, ChrfScore> {
    /** What character n-grams are made of. */
    public enum Spaces {
        /** Everything but white space ({@code space:no}), the standard. */
        IGNORED,
        /** White space, too ({@code space:yes}). */
        COUNTED
    }

    /** What is done about n-gram orders that hypothesis or reference are too short for. */
    public enum Averaging {
        /** Leaves them out of the mean ({@code eff:yes}), the standard. */
        EFFECTIVE_ORDERS,
        /** Gives them a tiny score, as chrF++.py, NLTK and Moses do ({@code eff:no}). */
        EPSILON
    }

    private static final double EPSILON = 1e-16;

    private final int characterOrder;
    private final int wordOrder;
    private final int beta;
    private final LetterCase letterCase;
    private final Spaces spaces;
    private final Averaging averaging;

    private Chrf(Builder builder) {
        characterOrder = builder.characterOrder;
        wordOrder = builder.wordOrder;
        beta = builder.beta;
        letterCase = builder.letterCase;
        spaces = builder.spaces;
        averaging = builder.averaging;
    }

    /** chrF2: character n-grams up to 6, recall twice as important as precision. */
    public static Chrf standard() {
        return builder().build();
    }

    /** chrF2++: the same with word n-grams up to 2. */
    public static Chrf plusPlus() {
        return builder().wordOrder(2).build();
    }

    /** A builder that starts from the standard. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ChrfScore score(ChrfStatistics statistics) {
        double[] vector = statistics.toVector();
        if (vector.length != width()) {
            throw new IllegalArgumentException(
                    "These are statistics of other n-gram orders than this metric's: count with the same metric.");
        }
        String name = "chrF" + beta + "+".repeat(wordOrder);
        return new ChrfScore(name, scoreOf(vector, Arithmetic.DOUBLE), signature(statistics));
    }

    @Override
    public double scoreOf(double[] vector, Arithmetic arithmetic) {
        double factor = (double) beta * beta;
        double sum = 0;
        double precisions = 0;
        double recalls = 0;
        int effective = 0;
        for (int i = 0; i < vector.length; i += 3) {
            double inHypothesis = vector[i];
            double inReference = vector[i + 1];
            double precision = inHypothesis > 0 ? arithmetic.round(vector[i + 2] / inHypothesis) : EPSILON;
            double recall = inReference > 0 ? arithmetic.round(vector[i + 2] / inReference) : EPSILON;
            sum = arithmetic.round(sum + fScore(precision, recall, factor, arithmetic));
            if (inHypothesis > 0 && inReference > 0) {
                precisions = arithmetic.round(precisions + precision);
                recalls = arithmetic.round(recalls + recall);
                effective++;
            }
        }
        if (averaging == Averaging.EPSILON) {
            return arithmetic.round(arithmetic.round(100 * sum) / (characterOrder + wordOrder));
        }
        if (effective == 0 || precisions + recalls == 0) {
            return 0;
        }
        double precision = arithmetic.round(precisions / effective);
        double recall = arithmetic.round(recalls / effective);
        return arithmetic.round(100 * fScore(precision, recall, factor, arithmetic));
    }

    private static double fScore(double precision, double recall, double factor, Arithmetic arithmetic) {
        double denominator = arithmetic.round(arithmetic.round(factor * precision) + recall);
        double product = arithmetic.round(arithmetic.round((1 + factor) * precision) * recall);
        return denominator > 0 ? arithmetic.round(product / denominator) : EPSILON;
    }

    private Signature signature(ChrfStatistics statistics) {
        return Signature.ofReferences(statistics.references())
                .with("case", "c", letterCase.signature())
                .with("eff", "e", averaging == Averaging.EPSILON ? "no" : "yes")
                .with("nc", "nc", Integer.toString(characterOrder))
                .with("nw", "nw", Integer.toString(wordOrder))
                .with("space", "s", spaces == Spaces.COUNTED ? "yes" : "no");
    }

    @Override
    SegmentCounter counter() {
        // A text that is prepared, if only by doing nothing, has lost the white space at its line's end.
        WordSource characters = spaces == Spaces.COUNTED
                ? WordSource.prepared(
                        Scanners.ofAllCharacters(),
                        letterCase == LetterCase.LOWER ? LowerCase::of : UnaryOperator.identity())
                : WordSource.of(Scanners.of(StandardTokenizer.CHARACTERS), letterCase);
        WordSource words = WordSource.of(Scanners.of(StandardTokenizer.NONE), letterCase);
        return new ChrfCounter(
                characterOrder,
                wordOrder,
                characters,
                words,
                sums -> scoreOf(Arrays.stream(sums).asDoubleStream().toArray(), Arithmetic.DOUBLE));
    }

    @Override
    int width() {
        return 3 * (characterOrder + wordOrder);
    }

    @Override
    ChrfStatistics statistics(long[] sums, int references) {
        return new ChrfStatistics(new Counts(sums, references));
    }

    /** Options of chrF. For one thread. */
    public static final class Builder {
        private static final int HIGHEST_ORDER = 100;

        private int characterOrder = 6;
        private int wordOrder;
        private int beta = 2;
        private LetterCase letterCase = LetterCase.MIXED;
        private Spaces spaces = Spaces.IGNORED;
        private Averaging averaging = Averaging.EFFECTIVE_ORDERS;

        private Builder() {}

        /** The highest order of character n-grams, 0 to 100. */
        public Builder characterOrder(int highest) {
            characterOrder = checked(highest);
            return this;
        }

        /** The highest order of word n-grams, 0 to 100; 2 for chrF++. */
        public Builder wordOrder(int highest) {
            wordOrder = checked(highest);
            return this;
        }

        /** How many times as important as precision recall is. */
        public Builder beta(int importance) {
            if (importance < 0) {
                throw new ScoringException("chrF's beta must be 0 or more, not " + importance + ".");
            }
            beta = importance;
            return this;
        }

        /** Whether the case of letters counts. */
        public Builder letterCase(LetterCase which) {
            letterCase = which;
            return this;
        }

        /** Whether white space counts. */
        public Builder spaces(Spaces which) {
            spaces = which;
            return this;
        }

        /** How orders are averaged. */
        public Builder averaging(Averaging which) {
            averaging = which;
            return this;
        }

        /**
         * The metric.
         *
         * @throws ScoringException if there is nothing to average
         */
        public Chrf build() {
            if (averaging == Averaging.EPSILON && characterOrder + wordOrder == 0) {
                throw new ScoringException("chrF of no n-gram order at all has no mean: choose a character order.");
            }
            return new Chrf(this);
        }

        private static int checked(int order) {
            if (order < 0 || order > HIGHEST_ORDER) {
                throw new ScoringException("chrF's n-gram orders must be 0 to " + HIGHEST_ORDER + ", not " + order
                        + "; the standard is 6 for characters and 0 or 2 for words.");
            }
            return order;
        }
    }
}
