package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.text.TextPair;

/**
 * A part of a document whose two ends are known to correspond. Immutable.
 *
 * @param pair the document
 * @param source first source sentence
 * @param sourceEnd after the last source sentence
 * @param target first target sentence
 * @param targetEnd after the last target sentence
 */
public record Stretch(TextPair pair, int source, int sourceEnd, int target, int targetEnd) {
    public int sources() {
        return sourceEnd - source;
    }

    public int targets() {
        return targetEnd - target;
    }
}
