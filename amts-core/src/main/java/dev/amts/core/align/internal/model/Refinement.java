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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The last rounds of expectation–maximisation, among the likely beads only: with a lexicon that knows where in a bead
 * words stand, which is worth more and costs more than the one that found these beads.
 */
final class Refinement {
    private static final int ROUNDS = 2;

    private final List<BeadGraph> graphs;
    private final List<PlacedLexicon> lexicons;
    private final double weight;

    Refinement(TextSet set, List<BeadGraph> graphs, Knowledge knowledge, double weight) {
        this.graphs = graphs;
        this.weight = weight;
        List<WeightedBeads> beads = graphs.stream().map(graph -> graph.beads).toList();
        lexicons = Stream.of(Direction.values())
                .parallel()
                .map(direction -> {
                    Map<String, Map<String, Float>> counts = direction == Direction.TARGET_GIVEN_SOURCE
                            ? knowledge.targetGivenSource()
                            : knowledge.sourceGivenTarget();
                    KnownPairs known = KnownPairs.of(counts, direction.conditions(set), direction.generated(set));
                    return new PlacedLexicon(set, beads, direction, known);
                })
                .toList();
    }

    /** Gives the beads of all graphs their last probabilities. */
    void run(ProgressListener listener) {
        for (int round = 0; round < ROUNDS; round++) {
            listener.report(ProgressEvent.of("refining the alignment", round, ROUNDS, "rounds"));
            List<float[]> scores =
                    lexicons.parallelStream().map(PlacedLexicon::scores).toList();
            int first = 0;
            for (BeadGraph graph : graphs) {
                float[] more = new float[graph.beads.size()];
                for (int k = 0; k < more.length; k++) {
                    more[k] = (float) weight * (scores.get(0)[first + k] + scores.get(1)[first + k]);
                }
                graph.run(more);
                first += more.length;
            }
        }
        listener.report(ProgressEvent.of("refining the alignment", ROUNDS, ROUNDS, "rounds"));
    }
}
