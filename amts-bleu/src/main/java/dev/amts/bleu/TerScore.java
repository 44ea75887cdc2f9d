package dev.amts.bleu;

import dev.amts.bleu.signature.Signature;

/**
 * A TER score: the lower the better.
 *
 * @param edits insertions, deletions, substitutions and shifts
 * @param referenceLength words in the references; of each segment the mean over its references
 */
public record TerScore(double percent, long edits, double referenceLength, Signature signature) implements Score {
    @Override
    public String name() {
        return "TER";
    }

    @Override
    public String toString() {
        return text(2);
    }
}
