package dev.amts.core.align.internal.model;

import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.align.internal.lexicon.Direction;
import dev.amts.core.align.internal.lexicon.KnownPairs;
import dev.amts.core.align.internal.placed.PlacedLexicon;
import dev.amts.core.align.internal.search.BeadGraph;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.Knowledge;
import dev.amts.core.align.internal.text.TextSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The last rounds of expectation–maximisation, among the likely beads only: with a lexicon that knows where in a bead
 * words stand, which is worth more and costs more than the one that found these beads. Of a very large set it learns from
 * a part that is spread evenly, and goes on from that with the rest, piece by piece.
 */
final class Refinement {
    private static final int ROUNDS = 2;
    private static final int ITERATIONS = 4;

    /** For the rest of a large set, where most is known already. */
    private static final int MORE_ITERATIONS = 1;

    /** Sentences on both sides that are learned from at once. */
    private static final int MOST_SENTENCES = 24_000;

    private final TextSet set;
    private final List<BeadGraph> learned = new ArrayList<>();
    private final List<List<BeadGraph>> others = new ArrayList<>();
    private final Knowledge knowledge;
    private final double weight;

    Refinement(TextSet set, List<BeadGraph> graphs, Knowledge knowledge, double weight) {
        this.set = set;
        this.knowledge = knowledge;
        this.weight = weight;
        int all = graphs.stream().mapToInt(BeadGraph::sentences).sum();
        double share = Math.min(1, (double) MOST_SENTENCES / Math.max(1, all));
        double wanted = 0;
        int inPiece = MOST_SENTENCES;
        for (BeadGraph graph : graphs) {
            wanted += share * graph.sentences();
            if (share == 1 || wanted >= graph.sentences()) {
                wanted -= graph.sentences();
                learned.add(graph);
            } else {
                if (inPiece >= MOST_SENTENCES) {
                    others.add(new ArrayList<>());
                    inPiece = 0;
                }
                others.get(others.size() - 1).add(graph);
                inPiece += graph.sentences();
            }
        }
    }

    /** Gives the beads of all graphs their last probabilities. */
    void run(ProgressListener listener) {
        int total = ROUNDS + others.size();
        Both<KnownPairs> known = inDirections(direction -> KnownPairs.of(
                direction == Direction.TARGET_GIVEN_SOURCE
                        ? knowledge.targetGivenSource()
                        : knowledge.sourceGivenTarget(),
                direction.conditions(set),
                direction.generated(set)));
        Both<PlacedLexicon> lexicons = lexicons(learned, known);
        for (int round = 0; round < ROUNDS; round++) {
            listener.report(ProgressEvent.of("refining the alignment", round, total, "rounds"));
            score(learned, lexicons, ITERATIONS);
        }
        if (!others.isEmpty()) {
            known = inDirections(direction -> lexicons.of(direction).learned());
        }
        for (int piece = 0; piece < others.size(); piece++) {
            listener.report(ProgressEvent.of("refining the alignment", ROUNDS + piece, total, "rounds"));
            score(others.get(piece), lexicons(others.get(piece), known), MORE_ITERATIONS);
        }
        listener.report(ProgressEvent.of("refining the alignment", total, total, "rounds"));
    }

    private Both<PlacedLexicon> lexicons(List<BeadGraph> graphs, Both<KnownPairs> known) {
        List<WeightedBeads> beads = graphs.stream().map(graph -> graph.beads).toList();
        return inDirections(direction -> new PlacedLexicon(set, beads, direction, known.of(direction)));
    }

    /** One thing for each direction. */
    private record Both<T>(T targetGivenSource, T sourceGivenTarget) {
        T of(Direction direction) {
            return direction == Direction.TARGET_GIVEN_SOURCE ? targetGivenSource : sourceGivenTarget;
        }
    }

    private static <T> Both<T> inDirections(Function<Direction, T> task) {
        List<T> both = Stream.of(Direction.TARGET_GIVEN_SOURCE, Direction.SOURCE_GIVEN_TARGET)
                .parallel()
                .map(task)
                .toList();
        return new Both<>(both.get(0), both.get(1));
    }

    private void score(List<BeadGraph> graphs, Both<PlacedLexicon> lexicons, int iterations) {
        Both<float[]> scores = inDirections(direction -> lexicons.of(direction).scores(iterations));
        int first = 0;
        for (BeadGraph graph : graphs) {
            float[] more = new float[graph.beads.size()];
            for (int k = 0; k < more.length; k++) {
                more[k] = (float) weight
                        * (scores.targetGivenSource()[first + k] + scores.sourceGivenTarget()[first + k]);
            }
            graph.run(more);
            first += more.length;
        }
    }
}
