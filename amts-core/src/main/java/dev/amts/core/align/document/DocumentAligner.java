package dev.amts.core.align.document;

import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.align.Sentence;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Aligns documents with their translations: finds the blocks that correspond for certain (by labels, code, formulas,
 * pictures, tabs and headings), cuts the text between them into segments, and aligns those. Immutable and thread-safe.
 *
 * <pre>{@code
 * DocumentAligner aligner = new DocumentAligner(segmenter, new LexicalAligner());
 * List<AlignedDocument> aligned = aligner.align(
 *         Language.of("en"), Language.of("zh"), pairs, Granularity.SENTENCE, ProgressListener.NONE);
 * }</pre>
 *
 * <p>All documents of a call are one set, from which the aligner may learn: give it all chapters of a book at once. Blocks
 * may stand on one side only, and paragraphs may be merged or split. What was moved past a corresponding block is not
 * found; its segments stay unaligned or get a low score.
 */
public final class DocumentAligner {
    private final Segmenter segmenter;
    private final Aligner aligner;

    public DocumentAligner(Segmenter segmenter, Aligner aligner) {
        this.segmenter = Objects.requireNonNull(segmenter);
        this.aligner = Objects.requireNonNull(aligner);
    }

    /**
     * Aligns documents with their translations.
     *
     * @return one result for each pair, in the given order
     * @throws dev.amts.api.CancelledException if the listener cancels
     */
    public List<AlignedDocument> align(
            Language source,
            Language target,
            List<DocumentPair> pairs,
            Granularity granularity,
            ProgressListener listener) {
        AtomicInteger done = new AtomicInteger();
        List<Prepared> prepared = IntStream.range(0, pairs.size())
                .parallel()
                .mapToObj(n -> {
                    Prepared one = prepare(source, target, pairs.get(n), granularity);
                    synchronized (done) {
                        listener.report(new ProgressEvent(
                                "segmenting",
                                done.incrementAndGet(),
                                pairs.size(),
                                "documents",
                                pairs.get(n).source().name()));
                    }
                    return one;
                })
                .toList();
        List<Bitext> bitexts = prepared.stream().map(Prepared::bitext).toList();
        List<Alignment> alignments = aligner.align(new AlignmentRequest(source, target, bitexts), listener);
        List<AlignedDocument> aligned = new ArrayList<>();
        for (int n = 0; n < pairs.size(); n++) {
            Prepared one = prepared.get(n);
            aligned.add(new AlignedDocument(
                    pairs.get(n),
                    one.source().segments(),
                    one.target().segments(),
                    one.bitext().fixedPoints(),
                    alignments.get(n)));
        }
        return aligned;
    }

    private record Prepared(DocumentSegments source, DocumentSegments target, Bitext bitext) {}

    private Prepared prepare(Language source, Language target, DocumentPair pair, Granularity granularity) {
        DocumentSegments sources = DocumentSegments.of(pair.source(), source, segmenter, granularity);
        DocumentSegments targets = DocumentSegments.of(pair.target(), target, segmenter, granularity);
        List<FixedPoint> points = Landmarks.match(Landmarks.of(sources), Landmarks.of(targets));
        return new Prepared(sources, targets, new Bitext(sentences(sources), sentences(targets), points, List.of()));
    }

    private static List<Sentence> sentences(DocumentSegments segments) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        String unit = "";
        for (DocumentSegment segment : segments.segments()) {
            paragraph += segment.unit().equals(unit) ? 0 : 1;
            unit = segment.unit();
            sentences.add(new Sentence(segment.text(), paragraph));
        }
        return sentences;
    }
}
