package dev.amts.core.align.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a source word becomes a target word, learned by expectation maximization with a preference for the diagonal
 * (C. Dyer, V. Chahuneau, N. A. Smith, A Simple, Fast, and Effective Reparameterization of IBM Model 2, 2013). Immutable
 * once trained.
 */
final class DirectedModel {
    /** How often a target word has no source word. */
    private static final double NULL = .08;

    /** How strongly words stay near the diagonal. */
    private static final double TENSION = 4;

    /** What a pair is worth that was never seen. */
    private static final double UNSEEN = 1e-6;

    /** What any pair is worth before anything is known. */
    private static final double EVEN = 1e-3;

    /** What a word that stands on both sides is worth, seen or not: a name, a number, code. */
    private static final double SAME = .3;

    private static final int ROUNDS = 5;

    /** No source word; other words have higher numbers. */
    private static final int NOTHING = 0;

    /** A word of what is to be aligned that was not learned from. */
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final Map<String, Integer> numbers;
    private final PairTable table;

    private DirectedModel(Map<String, Integer> numbers, PairTable table) {
        this.numbers = numbers;
        this.table = table;
    }

    /** A pair in numbers; one word has one number on both sides. */
    private static final class Numbers {
        final int[] source;
        final int[] target;

        Numbers(int[] source, int[] target) {
            this.source = source;
            this.target = target;
        }
    }

    static DirectedModel train(List<WordPair> pairs) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Numbers> all = pairs.stream()
                .map(pair -> new Numbers(learn(pair.source(), numbers), learn(pair.target(), numbers)))
                .toList();
        PairTable table = new PairTable();
        for (int round = 0; round < ROUNDS; round++) {
            table = expect(all, table, round == 0 ? EVEN : UNSEEN, numbers.size() + 1);
        }
        return new DirectedModel(numbers, table);
    }

    private static int[] learn(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, key -> numbers.size() + 1))
                .toArray();
    }

    /** One round: how often each word is expected to have become which, by what the round before has learned. */
    private static PairTable expect(List<Numbers> pairs, PairTable known, double least, int vocabulary) {
        PairTable counts = new PairTable();
        double[] totals = new double[vocabulary];
        for (Numbers pair : pairs) {
            int rows = pair.source.length;
            double[] share = new double[rows + 1];
            for (int j = 0; j < pair.target.length; j++) {
                int target = pair.target[j];
                double sum = weigh(pair, j, share, known, least);
                for (int i = 0; i <= rows; i++) {
                    int source = i == rows ? NOTHING : pair.source[i];
                    counts.add(source, target, share[i] / sum);
                    totals[source] += share[i] / sum;
                }
            }
        }
        counts.divide(totals);
        return counts;
    }

    /** Fills in the weight of each source word, and behind them of none, for a target word; returns their sum. */
    private static double weigh(Numbers pair, int j, double[] share, PairTable known, double least) {
        int rows = pair.source.length;
        int target = pair.target[j];
        double place = (j + .5) / pair.target.length;
        double near = 0;
        for (int i = 0; i < rows; i++) {
            share[i] = Math.exp(-TENSION * Math.abs((i + .5) / rows - place));
            near += share[i];
        }
        share[rows] = NULL * Math.max(least, known.get(NOTHING, target));
        double sum = share[rows];
        for (int i = 0; i < rows; i++) {
            int source = pair.source[i];
            double same = source == target ? SAME : 0;
            share[i] *= (1 - NULL) / near * (Math.max(least, known.get(source, target)) + same);
            sum += share[i];
        }
        return sum;
    }

    /** How likely the source word becomes the target word. */
    double probability(String source, String target) {
        return Math.max(
                UNSEEN, table.get(numbers.getOrDefault(source, UNKNOWN), numbers.getOrDefault(target, UNKNOWN)));
    }

    /** For each target word the index of its likeliest source word, or −1. */
    int[] align(WordPair words) {
        Map<String, Integer> strangers = new HashMap<>();
        Numbers pair = new Numbers(numbers(words.source(), strangers), numbers(words.target(), strangers));
        int rows = pair.source.length;
        int[] best = new int[pair.target.length];
        double[] share = new double[rows + 1];
        for (int j = 0; j < best.length; j++) {
            weigh(pair, j, share, table, UNSEEN);
            best[j] = -1;
            double most = share[rows];
            for (int i = 0; i < rows; i++) {
                if (share[i] > most) {
                    most = share[i];
                    best[j] = i;
                }
            }
        }
        return best;
    }

    /** Words that were not learned from have numbers of their own, one on both sides. */
    private int[] numbers(List<String> words, Map<String, Integer> strangers) {
        return words.stream()
                .mapToInt(word -> {
                    Integer known = numbers.get(word);
                    return known != null
                            ? known
                            : strangers.computeIfAbsent(word, key -> numbers.size() + 1 + strangers.size());
                })
                .toArray();
    }
}
