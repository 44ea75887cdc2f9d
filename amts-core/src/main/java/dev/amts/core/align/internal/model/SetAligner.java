package dev.amts.core.align.internal.model;

import dev.amts.api.align.Alignment;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.internal.lexicon.LexiconFeature;
import dev.amts.core.align.internal.search.BeadGraph;
import dev.amts.core.align.internal.search.BeadShape;
import dev.amts.core.align.internal.search.Decision;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.Knowledge;
import dev.amts.core.align.internal.text.TextPair;
import dev.amts.core.align.internal.text.TextSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Aligns a set of documents with one model. Immutable and thread-safe. */
public final class SetAligner {
    private static final int PASSES = 3;
    private static final int PASSES_WITHOUT_LEXICON = 2;

    private final Weights weights;
    private final Knowledge knowledge;

    public SetAligner(Weights weights, Knowledge knowledge) {
        this.weights = weights;
        this.knowledge = knowledge;
    }

    /**
     * What came out.
     *
     * @param alignments one for each document
     * @param lexicon makes the induced lexicon, with what was known before; {@link Knowledge#terms} is empty
     */
    public record Result(List<Alignment> alignments, Supplier<Knowledge> lexicon) {}

    /** Aligns. */
    public Result align(List<Bitext> bitexts, ProgressListener listener) {
        TextSet set = new TextSet(bitexts, knowledge, BeadShape.MOST);
        List<Stretch> stretches = new ArrayList<>();
        for (TextPair pair : set.pairs) {
            stretches.addAll(stretches(pair, bitexts.get(pair.number).fixedPoints()));
        }
        AlignmentModel model = new AlignmentModel(set, knowledge, weights);
        Passes passes = new Passes(set, stretches, model, PASSES, PASSES_WITHOUT_LEXICON, listener);
        List<BeadGraph> graphs = passes.run();
        if (weights.placedLexicon() > 0) {
            // It found the likely beads, and would take half of the memory from here on.
            model.lexicons().forEach(LexiconFeature::forget);
            new Refinement(set, graphs, knowledge, weights.placedLexicon()).run(listener);
        }
        List<List<Bead>> beads = new ArrayList<>();
        for (int d = 0; d < bitexts.size(); d++) {
            beads.add(new ArrayList<>());
        }
        for (BeadGraph graph : graphs) {
            List<Bead> into = beads.get(graph.beads.pair.number);
            for (int chosen : graph.choose(Decision.COST)) {
                into.add(bead(graph.beads, chosen));
            }
        }
        return new Result(beads.stream().map(Alignment::new).toList(), () -> lexicon(model, set, graphs));
    }

    /** The lexicon that the last probabilities of the beads teach. */
    private static Knowledge lexicon(AlignmentModel model, TextSet set, List<BeadGraph> graphs) {
        model.learnLexicon(WeightedBeads.join(
                set, graphs.stream().map(graph -> graph.beads).toList()));
        List<LexiconFeature> lexicons = model.lexicons();
        return lexicons.isEmpty()
                ? Knowledge.NONE
                : new Knowledge(lexicons.get(0).counts(), lexicons.get(1).counts(), List.of());
    }

    private Bead bead(WeightedBeads beads, int k) {
        double probability = beads.weight(k);
        return new Bead(
                beads.source(k),
                beads.source(k) + beads.sourceSize(k),
                beads.target(k),
                beads.target(k) + beads.targetSize(k),
                weights.placedLexicon() > 0 ? Calibration.score(probability) : probability);
    }

    /** The parts of a document between its fixed points. */
    private static List<Stretch> stretches(TextPair pair, List<FixedPoint> points) {
        List<Stretch> stretches = new ArrayList<>();
        List<FixedPoint> all = new ArrayList<>(points);
        all.add(new FixedPoint(pair.source.size, pair.target.size));
        int source = 0;
        int target = 0;
        for (FixedPoint point : all) {
            if (point.source() > source || point.target() > target) {
                stretches.add(new Stretch(pair, source, point.source(), target, point.target()));
            }
            source = point.source();
            target = point.target();
        }
        return stretches;
    }
}
