package dev.amts.bleu;

import dev.amts.bleu.signature.Signature;

/** A chrF score. Immutable and thread-safe. */
public record ChrfScore(String name, double percent, Signature signature) implements Score {
    @Override
    public String toString() {
        return text(2);
    }
}
