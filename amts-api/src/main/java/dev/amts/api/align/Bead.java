package dev.amts.api.align;

import java.util.Locale;

/**
 * Consecutive source sentences and the consecutive target sentences that translate them. Immutable. One side may be
 * empty: a sentence that has no translation, or that the translator added.
 *
 * @param sourceStart index of the first source sentence
 * @param sourceEnd index after the last source sentence
 * @param targetStart index of the first target sentence
 * @param targetEnd index after the last target sentence
 * @param score from 0 to 1: how likely it is that this bead is right
 */
public record Bead(int sourceStart, int sourceEnd, int targetStart, int targetEnd, double score) {
    public Bead {
        if (sourceStart < 0 || sourceEnd < sourceStart || targetStart < 0 || targetEnd < targetStart) {
            throw new IllegalArgumentException("not a bead: source " + sourceStart + " to " + sourceEnd + ", target "
                    + targetStart + " to " + targetEnd);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a score between 0 and 1: " + score);
        }
    }

    /** How many source sentences. */
    public int sourceSize() {
        return sourceEnd - sourceStart;
    }

    /** How many target sentences. */
    public int targetSize() {
        return targetEnd - targetStart;
    }

    /** Whether both sides hold something. */
    public boolean isPair() {
        return sourceSize() > 0 && targetSize() > 0;
    }

    /** The usual notation: {@code [0, 1]:[0]:0.9310}. */
    @Override
    public String toString() {
        return side(sourceStart, sourceEnd) + ":" + side(targetStart, targetEnd) + ":"
                + String.format(Locale.ROOT, "%.4f", score);
    }

    private static String side(int start, int end) {
        StringBuilder out = new StringBuilder("[");
        for (int i = start; i < end; i++) {
            out.append(i > start ? ", " : "").append(i);
        }
        return out.append(']').toString();
    }
}
