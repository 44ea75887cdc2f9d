package dev.amts.api.segment;

import dev.amts.api.Language;
import dev.amts.api.text.CodedText;
import java.util.List;

/**
 * Cuts a text into sentences. Implementations are immutable and thread-safe.
 *
 * <pre>{@code
 * segmenter.segment(CodedText.plain("One. Two."), Language.of("en"));    // [0, 5) "One. " and [5, 9) "Two."
 * }</pre>
 */
@FunctionalInterface
public interface Segmenter {
    /**
     * The segments of a text, in order.
     *
     * <p>They cover it without gap or overlap; white space belongs to the segment before it; no boundary lies inside an
     * inline code. An empty text has no segment. Takes time linear in the text's length and never throws, whatever the
     * text holds.
     */
    List<Segment> segment(CodedText text, Language language);
}
