package dev.amts.core.engine.adaptive.postedit;

import java.util.List;

/** What could stand in the place of some of the engine's words. Immutable. */
final class Option {
    private final int end;
    private final Phrase phrase;
    private final boolean kept;
    private final double[] features;
    private final int[] numbers;
    private final String source;
    private final int support;

    /**
     * @param end the first of the engine's words after them
     * @param phrase what could stand there
     * @param kept whether it is what the engine wrote
     * @param features how much speaks for it, but for the words' order
     * @param numbers the words' numbers in the model of their order
     * @param source the source words, in lower case
     * @param support how often people did so
     */
    Option(int end, Phrase phrase, boolean kept, double[] features, int[] numbers, String source, int support) {
        this.end = end;
        this.phrase = phrase;
        this.kept = kept;
        this.features = features.clone();
        this.numbers = numbers.clone();
        this.source = source;
        this.support = support;
    }

    int end() {
        return end;
    }

    /** Of its codes only the role counts. */
    List<Word> words() {
        return phrase.words();
    }

    String key() {
        return phrase.key();
    }

    boolean isKept() {
        return kept;
    }

    /** How good it is by itself, but for what these weights say of the words' order. */
    double score(Weights weights) {
        return weights.of(features);
    }

    /** The state of a model of word order after these words, and what they cost: {@link Ngrams.State}. */
    Ngrams.State follow(Ngrams.State state, Ngrams order) {
        Ngrams.State next = state;
        for (int number : numbers) {
            next = order.after(next, number);
        }
        return next;
    }

    String source() {
        return source;
    }

    int support() {
        return support;
    }
}
