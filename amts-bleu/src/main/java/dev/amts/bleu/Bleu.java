package dev.amts.bleu;

import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.internal.count.BleuCounter;
import dev.amts.bleu.internal.count.Counts;
import dev.amts.bleu.internal.count.Scanners;
import dev.amts.bleu.internal.count.SegmentCounter;
import dev.amts.bleu.internal.count.WordSource;
import dev.amts.bleu.internal.text.LowerCase;
import dev.amts.bleu.internal.text.WhiteSpace;
import dev.amts.bleu.signature.Signature;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.StandardTokenizer;
import dev.amts.bleu.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * BLEU (Papineni et al. 2002) with sacreBLEU's tokenizers, smoothing and numbers. Immutable and thread-safe.
 *
 * <pre>{@code
 * Bleu chinese = Bleu.builder().tokenizer(StandardTokenizer.CHINESE).build();
 * chinese.corpus(Corpus.ofFiles(hypotheses, references)).text(2);
 * // BLEU = 47.88 82.3/59.7/46.0/36.1 (BP = 0.906 ratio = 0.910 hyp_len = 4210 ref_len = 4624)
 * }</pre>
 */
public final class Bleu extends Metric<BleuStatistics, BleuScore> {
    /** The n-gram orders whose precisions the score is the geometric mean of. */
    public enum Orders {
        /** All of them ({@code eff:no}): the standard for a corpus. */
        ALL,
        /** Those that the hypotheses are long enough to have ({@code eff:yes}): recommended for a single segment. */
        EFFECTIVE
    }

    /** So low that the mean of logarithms becomes the logarithm of 0. */
    private static final double LOG_OF_ZERO = -9999999999.0;

    private final int order;
    private final Orders orders;
    private final Smoothing smoothing;
    private final LetterCase letterCase;
    private final Tokenizer tokenizer;

    private Bleu(Builder builder) {
        order = builder.order;
        orders = builder.orders;
        smoothing = builder.smoothing;
        letterCase = builder.letterCase;
        tokenizer = builder.tokenizer;
    }

    /** The standard: order 4, exponential smoothing, mixed case, mteval-v13a's tokenizer. */
    public static Bleu standard() {
        return builder().build();
    }

    /** A builder that starts from the standard. */
    public static Builder builder() {
        return new Builder();
    }

    /** The highest n-gram order. */
    public int order() {
        return order;
    }

    /** How words are found. */
    public Tokenizer tokenizer() {
        return tokenizer;
    }

    @Override
    public BleuScore score(BleuStatistics statistics) {
        if (statistics.order() != order) {
            throw new IllegalArgumentException("These are statistics of order " + statistics.order()
                    + ", but this metric's order is " + order + ".");
        }
        return score(statistics.toVector(), Arithmetic.DOUBLE, signature(statistics));
    }

    @Override
    public double scoreOf(double[] vector, Arithmetic arithmetic) {
        return score(vector, arithmetic, Signature.ofReferences(OptionalInt.empty()))
                .percent();
    }

    private BleuScore score(double[] vector, Arithmetic arithmetic, Signature signature) {
        double[] matches = Arrays.copyOfRange(vector, 2, 2 + order);
        double[] totals = Arrays.copyOfRange(vector, 2 + order, 2 + 2 * order);
        long hypothesisLength = (long) vector[0];
        long referenceLength = (long) vector[1];
        double penalty = brevityPenalty(hypothesisLength, referenceLength);
        double[] precisions = new double[order];
        double score = 0;
        if (isAnyNot0(matches)) {
            int effective = precisions(matches, totals, precisions, arithmetic);
            score = penalty * Math.exp(sumOfLogs(precisions, effective) / effective);
        }
        return new BleuScore(
                score,
                boxed(matches),
                boxed(totals),
                boxed(precisions),
                penalty,
                hypothesisLength,
                referenceLength,
                signature);
    }

    private static boolean isAnyNot0(double[] values) {
        for (double value : values) {
            if (value != 0) {
                return true;
            }
        }
        return false;
    }

    private static double brevityPenalty(long hypothesisLength, long referenceLength) {
        if (hypothesisLength >= referenceLength) {
            return 1;
        }
        return hypothesisLength > 0 ? Math.exp(1 - (double) referenceLength / hypothesisLength) : 0;
    }

    /** Fills in the smoothed precisions and returns how many orders count. */
    private int precisions(double[] matches, double[] totals, double[] precisions, Arithmetic arithmetic) {
        int counted = orders == Orders.EFFECTIVE ? 0 : order;
        double halvings = 1;
        for (int n = 0; n < order; n++) {
            if (smoothing.method() == Smoothing.Method.ADD_K && n > 0) {
                matches[n] = arithmetic.count(matches[n] + smoothing.value());
                totals[n] = arithmetic.count(totals[n] + smoothing.value());
            }
            if (totals[n] == 0) {
                break;
            }
            if (orders == Orders.EFFECTIVE) {
                counted = n + 1;
            }
            if (matches[n] != 0) {
                precisions[n] = arithmetic.round(arithmetic.round(100 * matches[n]) / totals[n]);
            } else if (smoothing.method() == Smoothing.Method.EXPONENTIAL) {
                halvings *= 2;
                precisions[n] = arithmetic.round(100 / arithmetic.round(halvings * totals[n]));
            } else if (smoothing.method() == Smoothing.Method.FLOOR) {
                precisions[n] = arithmetic.round(arithmetic.round(100 * smoothing.value()) / totals[n]);
            }
        }
        return counted;
    }

    private static double sumOfLogs(double[] precisions, int orders) {
        double sum = 0;
        for (int n = 0; n < orders; n++) {
            sum += precisions[n] == 0 ? LOG_OF_ZERO : Math.log(precisions[n]);
        }
        return sum;
    }

    private Signature signature(BleuStatistics statistics) {
        return Signature.ofReferences(statistics.references())
                .with("case", "c", letterCase.signature())
                .with("eff", "e", orders == Orders.EFFECTIVE ? "yes" : "no")
                .with("tok", "tok", tokenizer.signature())
                .with("smooth", "s", smoothing.signature());
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    @Override
    SegmentCounter counter() {
        return new BleuCounter(order, words());
    }

    private WordSource words() {
        if (tokenizer instanceof StandardTokenizer standard) {
            return WordSource.of(Scanners.of(standard), letterCase);
        }
        return WordSource.prepared(Scanners.of(StandardTokenizer.NONE), text -> {
            String cased = letterCase == LetterCase.LOWER ? LowerCase.of(text) : text;
            return tokenizer.tokenize(WhiteSpace.stripEnd(cased)).replace('\n', ' ');
        });
    }

    @Override
    int width() {
        return 2 + 2 * order;
    }

    @Override
    BleuStatistics statistics(long[] sums, int references) {
        return new BleuStatistics(new Counts(sums, references));
    }

    /** Options of BLEU. For one thread. */
    public static final class Builder {
        private static final int HIGHEST_ORDER = 100;

        private int order = 4;
        private Orders orders = Orders.ALL;
        private Smoothing smoothing = Smoothing.exponential();
        private LetterCase letterCase = LetterCase.MIXED;
        private Tokenizer tokenizer = StandardTokenizer.MTEVAL_13A;

        private Builder() {}

        /** The highest n-gram order, 0 to 100. */
        public Builder order(int highest) {
            if (highest < 0 || highest > HIGHEST_ORDER) {
                throw new ScoringException("BLEU's n-gram order must be 0 to " + HIGHEST_ORDER + ", not " + highest
                        + "; the standard is 4.");
            }
            order = highest;
            return this;
        }

        /** The orders that the score is the mean of. */
        public Builder orders(Orders which) {
            orders = which;
            return this;
        }

        /** What is done about orders without a match. */
        public Builder smoothing(Smoothing method) {
            smoothing = method;
            return this;
        }

        /** Whether the case of letters counts. */
        public Builder letterCase(LetterCase which) {
            letterCase = which;
            return this;
        }

        /** How words are found. */
        public Builder tokenizer(Tokenizer which) {
            tokenizer = which;
            return this;
        }

        /**
         * A standard tokenizer by its name in signatures and on sacreBLEU's command line.
         *
         * @throws ScoringException if there is none of that name
         */
        public Builder tokenizer(String name) {
            Optional<StandardTokenizer> standard = StandardTokenizer.named(name);
            if (standard.isEmpty()) {
                throw new ScoringException("There is no tokenizer '" + name
                        + "'. Choose one of: none, char, 13a, zh, intl; or pass a Tokenizer of your own.");
            }
            return tokenizer(standard.get());
        }

        /** The metric. */
        public Bleu build() {
            return new Bleu(this);
        }
    }
}
