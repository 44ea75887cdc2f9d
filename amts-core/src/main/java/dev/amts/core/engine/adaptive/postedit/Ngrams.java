package dev.amts.core.engine.adaptive.postedit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a word follows two others, learned from people's sentences: a model of three words, smoothed as in I. H.
 * Witten, T. C. Bell, The zero-frequency problem, 1991. Immutable.
 */
final class Ngrams {
    /** The share of a word that was never seen, of all words that there are. */
    private static final double NEW_WORD = 1e-6;

    private static final int UNKNOWN = 0;
    private static final int EDGE = 1;
    private static final int FIRST_WORD = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final LongCounts counts = new LongCounts();
    private final LongCounts kinds = new LongCounts();
    private long total;

    private Ngrams() {}

    static Ngrams of(List<List<Word>> sentences) {
        Ngrams ngrams = new Ngrams();
        sentences.forEach(ngrams::add);
        return ngrams;
    }

    private void add(List<Word> sentence) {
        int before = EDGE;
        int last = EDGE;
        for (int i = 0; i <= sentence.size(); i++) {
            int word = i == sentence.size()
                    ? EDGE
                    : numbers.computeIfAbsent(sentence.get(i).key(), key -> numbers.size() + FIRST_WORD);
            count(gram(0, 0, word), gram(0, 0, 0));
            count(gram(0, last, word), gram(0, last, 0));
            count(gram(before, last, word), gram(before, last, 0));
            total++;
            before = last;
            last = word;
        }
    }

    private void count(long gram, long context) {
        if (counts.add(gram, 1) == 1) {
            kinds.add(context, 1);
        }
    }

    /** Numbers are below 2^20; the order is told by which parts are not zero, so none of a word's may be. */
    private static long gram(int before, int last, int word) {
        return ((long) before << 42) | ((long) last << 21) | word;
    }

    /** The number of a word, {@link #UNKNOWN} if it was never seen. */
    int number(String key) {
        return numbers.getOrDefault(key, UNKNOWN);
    }

    /**
     * Where a sentence is. Immutable.
     *
     * @param before the last word but one
     * @param last the last word
     * @param sum the logarithms of the words' probabilities so far
     */
    record State(int before, int last, double sum) {
        static final State START = new State(EDGE, EDGE, 0);

        /** What is the same of two states after which everything is equally likely. */
        long context() {
            return (long) before << 32 | last;
        }
    }

    /** Where a sentence is when it ends. */
    State end(State state) {
        return after(state, EDGE);
    }

    /** Where a sentence is after one more word. */
    State after(State state, int word) {
        double more = logarithm(state.before(), state.last(), word);
        return new State(state.last(), word, state.sum() + more);
    }

    /** The natural logarithm of the probability of a word after two others. */
    private double logarithm(int before, int last, int word) {
        double share = mix(gram(0, 0, word), gram(0, 0, 0), total, word == UNKNOWN ? NEW_WORD : 1e-5);
        if (last != UNKNOWN) {
            share = mix(gram(0, last, word), gram(0, last, 0), contextCount(0, last), share);
            if (before != UNKNOWN) {
                share = mix(gram(before, last, word), gram(before, last, 0), contextCount(before, last), share);
            }
        }
        return Math.log(share);
    }

    private long contextCount(int before, int last) {
        if (last == EDGE) {
            return counts.get(gram(0, 0, EDGE));
        }
        return before == 0 ? counts.get(gram(0, 0, last)) : counts.get(gram(0, before, last));
    }

    private double mix(long gram, long context, long contextCount, double lower) {
        int different = kinds.get(context);
        if (different == 0) {
            return lower;
        }
        return (counts.get(gram) + different * lower) / (contextCount + different);
    }
}
