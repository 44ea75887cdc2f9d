package dev.amts.core.align.word;

import java.util.List;

/**
 * The words of a sentence and of its translation. Immutable.
 *
 * @param source the words of the sentence
 * @param target the words of the translation
 */
public record WordPair(List<String> source, List<String> target) {
    public WordPair {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** The same pair for the other direction. */
    WordPair swap() {
        return new WordPair(target, source);
    }
}
