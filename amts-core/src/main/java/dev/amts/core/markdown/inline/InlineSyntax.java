package dev.amts.core.markdown.inline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a dialect of Markdown has inside text beside CommonMark's own constructs. Immutable.
 *
 * @param marks constructs that stand alone; the first that claims an offset has it
 * @param pairs marks around text
 * @param features deviations from CommonMark
 */
public record InlineSyntax(List<InlineMark> marks, List<PairedMark> pairs, Set<Feature> features) {
    /** A deviation from CommonMark. */
    public enum Feature {
        /** {@code ~~gone~~}, as GitHub has it. */
        STRIKETHROUGH,
        /**
         * Chinese, Japanese and Korean characters beside {@code *} and {@code ~} count as punctuation does, so that
         * {@code **“强调”**文} is emphasis although no space surrounds it.
         */
        CJK_EMPHASIS,
        /** {@code {expression}} in braces, as MDX has it. */
        JSX
    }

    public InlineSyntax {
        marks = List.copyOf(marks);
        pairs = List.copyOf(pairs);
        features = features.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(features));
    }

    /** CommonMark alone. */
    public static InlineSyntax commonMark() {
        return new InlineSyntax(List.of(), List.of(), Set.of());
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }
}
