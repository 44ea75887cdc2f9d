package dev.amts.core.align;

import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.align.Sentence;
import dev.amts.api.align.SentenceEmbedder;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.internal.embedding.CoarseToFine;
import dev.amts.core.align.internal.embedding.Vectors;
import dev.amts.core.align.internal.search.BeadShape;
import dev.amts.core.align.internal.search.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Aligns sentences by the nearness of their embeddings, which a model of the user's gives. Search and costs follow
 * Vecalign (Thompson and Koehn 2019); a bead's score is its probability when costs are taken as log-probabilities.
 * Exchanging source and target exchanges the sides of the beads, and a text is aligned with itself sentence by sentence.
 * Immutable and thread-safe. Time is linear in the number of sentences, and each stands in up to {@value #MOST} windows
 * that are embedded.
 */
public final class EmbeddingAligner implements Aligner {
    private static final int MOST = 4;

    private final SentenceEmbedder embedder;

    public EmbeddingAligner(SentenceEmbedder embedder) {
        this.embedder = Objects.requireNonNull(embedder);
    }

    @Override
    public List<Alignment> align(AlignmentRequest request, ProgressListener listener) {
        OneWay oneWay = OneWay.of(request);
        List<Alignment> alignments = new ArrayList<>();
        int total = request.bitexts().size();
        for (Bitext bitext : oneWay.request().bitexts()) {
            alignments.add(align(oneWay.request(), bitext));
            listener.report(ProgressEvent.of("aligning", alignments.size(), total, "documents"));
        }
        return oneWay.back(alignments);
    }

    private Alignment align(AlignmentRequest request, Bitext bitext) {
        List<Bead> beads = new ArrayList<>();
        List<FixedPoint> points = new ArrayList<>(bitext.fixedPoints());
        points.add(new FixedPoint(bitext.source().size(), bitext.target().size()));
        int source = 0;
        int target = 0;
        for (FixedPoint point : points) {
            beads.addAll(align(request, bitext, source, target, point));
            source = point.source();
            target = point.target();
        }
        return new Alignment(beads);
    }

    /** Aligns what lies between two points. */
    private List<Bead> align(AlignmentRequest request, Bitext bitext, int source, int target, FixedPoint end) {
        List<String> sources = texts(bitext.source().subList(source, end.source()));
        List<String> targets = texts(bitext.target().subList(target, end.target()));
        if (sources.isEmpty() && targets.isEmpty()) {
            return List.of();
        }
        if (request.source().equals(request.target()) && sources.equals(targets)) {
            // The only answer that is its own mirror image; a search may find others, say of empty sentences.
            return oneToOne(source, target, sources.size());
        }
        Vectors sourceVectors = vectors(sources, request.source());
        Vectors targetVectors = vectors(targets, request.target());
        return new CoarseToFine()
                .align(sourceVectors, targetVectors).stream()
                        .map(choice -> bead(source + choice.row(), target + choice.column(), choice))
                        .toList();
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.text().text()).toList();
    }

    private static List<Bead> oneToOne(int source, int target, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Bead(source + i, source + i + 1, target + i, target + i + 1, 1))
                .toList();
    }

    private static Bead bead(int source, int target, Decision.Choice choice) {
        return new Bead(
                source,
                source + BeadShape.sourceSize(choice.shape()),
                target,
                target + BeadShape.targetSize(choice.shape()),
                Math.max(0, Math.min(1, choice.probability())));
    }

    private Vectors vectors(List<String> sentences, Language language) {
        List<List<float[]>> bySize = new ArrayList<>();
        for (int size = 1; size <= MOST; size++) {
            List<String> windows = new ArrayList<>();
            for (int i = 0; i + size <= sentences.size(); i++) {
                windows.add(String.join(" ", sentences.subList(i, i + size)));
            }
            bySize.add(windows.isEmpty() ? List.of() : embedder.embed(windows, language));
        }
        return new Vectors(bySize);
    }
}
