package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.text.Marks;
import java.util.List;

/**
 * How much each kind of evidence counts. The features overlap and know little of each other, so most count less than 1.
 * Evidence of weight 0 is not looked at.
 *
 * @param prior how often beads of a shape are
 * @param characters length in characters
 * @param clauses length in clauses
 * @param lastMark class of the last character
 * @param firstMark class of the first character
 * @param paragraphEnd whether paragraphs end
 * @param counts how often marks stand, by their number in {@link Marks}
 * @param boundary sentence boundaries inside a bead
 * @param shared units on both sides, by their place in {@link dev.amts.core.align.internal.text.TextSet.Shared}
 * @param lexicon the induced lexicon, each direction
 * @param placedLexicon the lexicon that knows where words stand, each direction; instead of the other in the end
 * @param unaligned a sentence without counterpart: not a weight but a log-ratio
 */
public record Weights(
        double prior,
        double characters,
        double clauses,
        double lastMark,
        double firstMark,
        double paragraphEnd,
        List<Double> counts,
        double boundary,
        List<Double> shared,
        double lexicon,
        double placedLexicon,
        double unaligned) {
    public Weights {
        counts = List.copyOf(counts);
        shared = List.copyOf(shared);
    }

    /** All evidence: the one configuration for all languages and kinds of text. */
    public static Weights all() {
        return new Weights(
                0.5,
                0.8,
                0.35,
                0.8,
                0.8,
                0.6,
                List.of(0.4, 0.4, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                0.9,
                List.of(0.4, 0.15, 0.2, 0.1, 0.4),
                0.35,
                0.3,
                -1.5);
    }

    /** Nothing but lengths and paragraphs. */
    public static Weights lengths() {
        return new Weights(0.7, 0.8, 0.35, 0, 0, 0.6, List.of(), 0.65, List.of(), 0, 0, -0.85);
    }
}
