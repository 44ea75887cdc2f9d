package dev.amts.core.align.word;

import java.util.List;

/**
 * Aligns the words of sentence pairs, by what a set of them has taught it. Immutable and thread-safe.
 *
 * <p>Two models, one for each direction, are learned by expectation maximization and agree on the links. Time and memory
 * to learn are linear in the number of pairs and in the product of their lengths.
 *
 * <pre>{@code
 * WordAligner aligner = WordAligner.learn(pairs);
 * aligner.align(pairs.get(0)).has(0, 1);    // whether the first word is translated by the second
 * }</pre>
 */
public final class WordAligner {
    private final DirectedModel forward;
    private final DirectedModel backward;

    private WordAligner(DirectedModel forward, DirectedModel backward) {
        this.forward = forward;
        this.backward = backward;
    }

    /** Learns from pairs; words are compared as they are, so give them in lower case or as stems. */
    public static WordAligner learn(List<WordPair> pairs) {
        return new WordAligner(
                DirectedModel.train(pairs),
                DirectedModel.train(pairs.stream().map(WordPair::swap).toList()));
    }

    /** The links of a pair, which need not be one of those learned from. */
    public WordLinks align(WordPair pair) {
        return WordLinks.symmetric(forward.align(pair), backward.align(pair.swap()));
    }

    /** How likely a source word is translated by a target word, from 0 to 1. */
    public double probability(String source, String target) {
        return forward.probability(source, target);
    }
}
