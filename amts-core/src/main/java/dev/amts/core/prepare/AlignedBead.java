package dev.amts.core.prepare;

import java.util.Objects;

/**
 * A bead of a document pair with its texts, before clean-up. Immutable. Either text is empty where the bead has nothing on
 * that side.
 *
 * @param document the name of the source document
 * @param position the bead's number in the document, from 0 on
 * @param source the source sentences, joined on one line
 * @param target the target sentences, joined on one line
 * @param score from 0 to 1: how likely it is that the two translate each other
 */
public record AlignedBead(String document, int position, String source, String target, double score) {
    public AlignedBead {
        Objects.requireNonNull(document);
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
    }

    /** Whether there is something on both sides. */
    public boolean isPair() {
        return !source.isEmpty() && !target.isEmpty();
    }
}
