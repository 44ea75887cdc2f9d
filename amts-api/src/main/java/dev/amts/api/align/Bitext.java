package dev.amts.api.align;

import java.util.List;

/**
 * A source text and its translation, sentence by sentence, to be aligned. Immutable.
 *
 * @param source the source's sentences
 * @param target the translation's sentences
 * @param fixedPoints places that the alignment must pass, ascending on both sides
 * @param translation the source's sentences by a translation engine, one for each source sentence; or empty: one more
 *     signal, where there is one
 */
public record Bitext(
        List<Sentence> source, List<Sentence> target, List<FixedPoint> fixedPoints, List<String> translation) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if fixed points do not ascend or reach past a side, or the translation has another
     *     length than the source
     */
    public Bitext {
        source = List.copyOf(source);
        target = List.copyOf(target);
        fixedPoints = List.copyOf(fixedPoints);
        translation = List.copyOf(translation);
        FixedPoint last = new FixedPoint(0, 0);
        for (FixedPoint point : fixedPoints) {
            if (point.source() < last.source()
                    || point.target() < last.target()
                    || point.source() > source.size()
                    || point.target() > target.size()) {
                throw new IllegalArgumentException("fixed point " + point + " after " + last + " in a bitext of "
                        + source.size() + " and " + target.size() + " sentences");
            }
            last = point;
        }
        if (!translation.isEmpty() && translation.size() != source.size()) {
            throw new IllegalArgumentException("a translation of " + translation.size() + " sentences for a source of "
                    + source.size() + ": there must be one for each");
        }
    }

    /** A bitext of nothing but sentences. */
    public static Bitext of(List<Sentence> source, List<Sentence> target) {
        return new Bitext(source, target, List.of(), List.of());
    }
}
