package dev.amts.core.prepare;

import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Bead;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.align.document.AlignedDocument;
import dev.amts.core.align.document.DocumentAligner;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.align.document.DocumentSegment;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.parallel.clean.CandidatePair;
import dev.amts.core.parallel.clean.CleanUp;
import dev.amts.core.text.SentenceGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes parallel data from documents and their translations: aligns them, joins the sentences of each bead, and cleans the
 * pairs up. Immutable and thread-safe.
 *
 * <pre>{@code
 * Preparation preparation = new Preparer(segmenter, aligner)
 *         .prepare(Language.of("en"), Language.of("zh"), pairs, ProgressListener.NONE);
 * ParallelDataWriter.write(preparation.pairs(), Path.of("pairs.csv"), SegmentRules.amazon());
 * }</pre>
 */
public final class Preparer {
    private final DocumentAligner aligner;
    private final Granularity granularity;
    private final @Nullable CleanUp cleanUp;

    /** A preparer of sentence pairs, cleaned up as a book's translation. */
    public Preparer(Segmenter segmenter, Aligner aligner) {
        this(new DocumentAligner(segmenter, aligner), Granularity.SENTENCE, null);
    }

    private Preparer(DocumentAligner aligner, Granularity granularity, @Nullable CleanUp cleanUp) {
        this.aligner = aligner;
        this.granularity = granularity;
        this.cleanUp = cleanUp;
    }

    /** The same preparer for pairs of another size. */
    public Preparer with(Granularity other) {
        return new Preparer(aligner, Objects.requireNonNull(other), cleanUp);
    }

    /** The same preparer with another clean-up. */
    public Preparer with(CleanUp other) {
        return new Preparer(aligner, granularity, Objects.requireNonNull(other));
    }

    /**
     * Makes parallel data from documents that are one set.
     *
     * @throws dev.amts.api.CancelledException if the listener cancels
     */
    public Preparation prepare(
            Language source, Language target, List<DocumentPair> documents, ProgressListener listener) {
        List<AlignedDocument> aligned = aligner.align(source, target, documents, granularity, listener);
        List<AlignedBead> beads = new ArrayList<>();
        for (AlignedDocument document : aligned) {
            int position = 0;
            for (Bead bead : document.alignment().beads()) {
                beads.add(new AlignedBead(
                        document.pair().source().name(),
                        position++,
                        join(document.sourceOf(bead), source),
                        join(document.targetOf(bead), target),
                        bead.score()));
            }
        }
        CleanUp chain = cleanUp != null ? cleanUp : CleanUp.forBooks(source, target);
        CleanUp.Cleaned cleaned = chain.clean(beads.stream()
                .filter(AlignedBead::isPair)
                .map(bead ->
                        new CandidatePair(new SegmentPair(bead.source(), bead.target()), bead.score(), bead.document()))
                .toList());
        return new Preparation(
                ParallelData.of("", source, target, cleaned.pairs()),
                beads,
                cleaned.dropped(),
                cleaned.report(),
                counts(aligned, beads));
    }

    private static Preparation.Counts counts(List<AlignedDocument> aligned, List<AlignedBead> beads) {
        return new Preparation.Counts(
                aligned.size(),
                aligned.stream()
                        .mapToInt(each -> each.pair().source().units().size())
                        .sum(),
                aligned.stream()
                        .mapToInt(each -> each.pair().target().units().size())
                        .sum(),
                aligned.stream().mapToInt(each -> each.source().size()).sum(),
                aligned.stream().mapToInt(each -> each.target().size()).sum(),
                (int) beads.stream().filter(bead -> !bead.isPair()).count());
    }

    private static String join(List<DocumentSegment> segments, Language language) {
        StringBuilder out = new StringBuilder();
        CodedText last = CodedText.plain("");
        for (DocumentSegment segment : segments) {
            out.append(SentenceGap.between(last, segment.text(), language))
                    .append(segment.text().text());
            last = segment.text();
        }
        return out.toString();
    }
}
