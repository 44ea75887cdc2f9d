package dev.amts.core.align.document;

import dev.amts.api.Language;
import dev.amts.api.document.Block;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.core.text.LineJoiner;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a document, and how many stand before each block. Immutable.
 *
 * @param document the document
 * @param segments its segments in order
 * @param before for each block, how many segments stand before it; one more entry for the end
 */
record DocumentSegments(Document document, List<DocumentSegment> segments, List<Integer> before) {
    static DocumentSegments of(Document document, Language language, Segmenter segmenter, Granularity granularity) {
        List<DocumentSegment> segments = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        for (int b = 0; b < document.blocks().size(); b++) {
            before.add(segments.size());
            Block block = document.blocks().get(b);
            for (TextUnit unit : block.units()) {
                CodedText text = LineJoiner.join(unit.content().without(CodeKind.SLIDE_MARK), language);
                int number = 0;
                for (CodedText part : parts(text, language, segmenter, granularity)) {
                    if (!part.isBlank()) {
                        segments.add(new DocumentSegment(part, b, unit.id(), number++));
                    }
                }
            }
        }
        before.add(segments.size());
        return new DocumentSegments(document, List.copyOf(segments), List.copyOf(before));
    }

    private static List<CodedText> parts(
            CodedText text, Language language, Segmenter segmenter, Granularity granularity) {
        if (granularity == Granularity.PARAGRAPH) {
            return List.of(text.strip());
        }
        List<CodedText> parts = new ArrayList<>();
        for (Segment segment : segmenter.segment(text, language)) {
            parts.add(segment.of(text).strip());
        }
        return parts;
    }
}
