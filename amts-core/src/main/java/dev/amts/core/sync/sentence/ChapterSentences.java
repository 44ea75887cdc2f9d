package dev.amts.core.sync.sentence;

import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.segment.Segmenter;
import dev.amts.core.sync.chapter.ChapterDocuments;
import dev.amts.core.sync.pair.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * A chapter's sentences. Immutable.
 *
 * @param source those of the old source
 * @param target those of the old translation
 * @param fresh those of the new source
 */
public record ChapterSentences(DocumentSentences source, DocumentSentences target, DocumentSentences fresh) {
    /** Those of a chapter that nobody asks for. */
    public static final ChapterSentences NONE =
            new ChapterSentences(DocumentSentences.NONE, DocumentSentences.NONE, DocumentSentences.NONE);

    /** Cuts a chapter's documents into sentences. */
    public static ChapterSentences of(
            ChapterDocuments documents, Segmenter segmenter, Language source, Language target) {
        return new ChapterSentences(
                DocumentSentences.of(documents.oldSource(), segmenter, source),
                DocumentSentences.of(documents.oldTarget(), segmenter, target),
                DocumentSentences.of(documents.newSource(), segmenter, source));
    }

    /** The sentences of both old sides, to be aligned so that no bead leaves its pair of blocks. */
    public Bitext bitext(List<Pair> pairs) {
        List<FixedPoint> points = new ArrayList<>();
        for (Pair pair : pairs) {
            points.add(new FixedPoint(source.before(pair.sourceEnd()), target.before(pair.targetEnd())));
        }
        return new Bitext(source.forAligner(), target.forAligner(), points, List.of());
    }

    /** The beads of a pair, with indexes relative to its first sentences. */
    public List<Bead> beads(Pair pair, Alignment alignment) {
        int s0 = source.before(pair.sourceStart());
        int s1 = source.before(pair.sourceEnd());
        int t0 = target.before(pair.targetStart());
        int t1 = target.before(pair.targetEnd());
        return alignment.beads().stream()
                .filter(bead -> bead.sourceStart() >= s0
                        && bead.sourceEnd() <= s1
                        && bead.targetStart() >= t0
                        && bead.targetEnd() <= t1)
                .map(bead -> new Bead(
                        bead.sourceStart() - s0,
                        bead.sourceEnd() - s0,
                        bead.targetStart() - t0,
                        bead.targetEnd() - t0,
                        bead.score()))
                .toList();
    }
}
