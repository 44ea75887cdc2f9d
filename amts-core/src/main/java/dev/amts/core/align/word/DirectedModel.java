package dev.amts.core.align.word;

import java.util.Arrays;
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

    /** What a word that stands on both sides is worth, seen or not: a name, a number, code. */
    private static final double SAME = .3;

    private static final int ROUNDS = 5;
    private static final String NOTHING = "";

    private final Map<String, Map<String, Double>> table;

    private DirectedModel(Map<String, Map<String, Double>> table) {
        this.table = table;
    }

    static DirectedModel train(List<WordPair> pairs) {
        DirectedModel model = new DirectedModel(new HashMap<>());
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Map<String, Double>> counts = new HashMap<>();
            for (WordPair pair : pairs) {
                model.expect(pair, counts, round == 0);
            }
            counts.values().forEach(DirectedModel::normalize);
            model = new DirectedModel(counts);
        }
        return model;
    }

    private void expect(WordPair pair, Map<String, Map<String, Double>> counts, boolean first) {
        int rows = pair.source().size();
        double[] share = new double[rows + 1];
        for (int j = 0; j < pair.target().size(); j++) {
            String target = pair.target().get(j);
            weigh(pair, j, share, first);
            double sum = Arrays.stream(share).sum();
            for (int i = 0; i <= rows; i++) {
                if (share[i] > 0) {
                    String source = i == rows ? NOTHING : pair.source().get(i);
                    counts.computeIfAbsent(source, key -> new HashMap<>()).merge(target, share[i] / sum, Double::sum);
                }
            }
        }
    }

    /** Fills in the weight of each source word, and behind them of none, for a target word. */
    private void weigh(WordPair pair, int j, double[] share, boolean first) {
        int rows = pair.source().size();
        String target = pair.target().get(j);
        double place = (j + .5) / pair.target().size();
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            share[i] = Math.exp(-TENSION * Math.abs((i + .5) / rows - place));
            sum += share[i];
        }
        for (int i = 0; i < rows; i++) {
            share[i] *= (1 - NULL) / sum * weight(pair.source().get(i), target, first);
        }
        share[rows] = NULL * weight(NOTHING, target, first);
    }

    private double weight(String source, String target, boolean first) {
        double same = source.equals(target) ? SAME : 0;
        return first ? 1e-3 + same : probability(source, target) + same;
    }

    private static void normalize(Map<String, Double> row) {
        double sum = row.values().stream().mapToDouble(Double::doubleValue).sum();
        row.replaceAll((word, count) -> count / sum);
        row.values().removeIf(share -> share < UNSEEN);
    }

    /** How likely the source word becomes the target word. */
    double probability(String source, String target) {
        return Math.max(UNSEEN, table.getOrDefault(source, Map.of()).getOrDefault(target, UNSEEN));
    }

    /** For each target word the index of its likeliest source word, or −1. */
    int[] align(WordPair pair) {
        int rows = pair.source().size();
        int[] best = new int[pair.target().size()];
        double[] share = new double[rows + 1];
        for (int j = 0; j < best.length; j++) {
            weigh(pair, j, share, false);
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
}
