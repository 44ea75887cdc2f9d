package dev.amts.core.align.document;

import dev.amts.api.align.Alignment;
import dev.amts.api.align.Bead;
import dev.amts.api.align.FixedPoint;
import java.util.List;
import java.util.Objects;

/**
 * A document and its translation, segment by segment. Immutable.
 *
 * @param pair the documents
 * @param source the source's segments, in order
 * @param target the translation's segments, in order
 * @param fixedPoints where blocks on both sides correspond for certain
 * @param alignment which segments translate which; it covers all of both sides
 */
public record AlignedDocument(
        DocumentPair pair,
        List<DocumentSegment> source,
        List<DocumentSegment> target,
        List<FixedPoint> fixedPoints,
        Alignment alignment) {
    public AlignedDocument {
        Objects.requireNonNull(pair);
        source = List.copyOf(source);
        target = List.copyOf(target);
        fixedPoints = List.copyOf(fixedPoints);
        Objects.requireNonNull(alignment);
    }

    /** A bead's source segments; none if it has none. */
    public List<DocumentSegment> sourceOf(Bead bead) {
        return source.subList(bead.sourceStart(), bead.sourceEnd());
    }

    /** A bead's target segments; none if it has none. */
    public List<DocumentSegment> targetOf(Bead bead) {
        return target.subList(bead.targetStart(), bead.targetEnd());
    }
}
