package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.feature.BeadFeature;
import dev.amts.core.align.internal.feature.BoundaryFeature;
import dev.amts.core.align.internal.feature.CountFeature;
import dev.amts.core.align.internal.feature.Edge;
import dev.amts.core.align.internal.feature.EdgeFeature;
import dev.amts.core.align.internal.feature.LengthFeature;
import dev.amts.core.align.internal.feature.Measure;
import dev.amts.core.align.internal.feature.SharedUnitFeature;
import dev.amts.core.align.internal.lexicon.Direction;
import dev.amts.core.align.internal.lexicon.LexiconFeature;
import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.BeadShape;
import dev.amts.core.align.internal.search.Lattice;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.Knowledge;
import dev.amts.core.align.internal.text.TextSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The log-linear model over beads: its features with their weights. */
public final class AlignmentModel {
    private final Weights weights;
    private final List<Weighted> features = new ArrayList<>();
    private final List<SharedUnitFeature> shared = new ArrayList<>();
    private final List<LexiconFeature> lexicons = new ArrayList<>();

    /** A model that has learned nothing yet. */
    public AlignmentModel(TextSet set, Knowledge knowledge, Weights weights) {
        this.weights = weights;
        put(weights.characters(), () -> new LengthFeature(set, Measure.CHARACTERS));
        put(weights.clauses(), () -> new LengthFeature(set, Measure.CLAUSES));
        put(weights.lastMark(), () -> new EdgeFeature(set, Edge.LAST_MARK));
        put(weights.firstMark(), () -> new EdgeFeature(set, Edge.FIRST_MARK));
        put(weights.paragraphEnd(), () -> new EdgeFeature(set, Edge.PARAGRAPH_END));
        for (int kind = 0; kind < weights.counts().size(); kind++) {
            int mark = kind;
            put(weights.counts().get(kind), () -> new CountFeature(set, mark));
        }
        put(weights.boundary(), BoundaryFeature::new);
        for (int kind = 0; kind < weights.shared().size(); kind++) {
            shared.add(new SharedUnitFeature(kind));
        }
        if (weights.lexicon() > 0) {
            lexicons.add(new LexiconFeature(set, Direction.TARGET_GIVEN_SOURCE, knowledge.targetGivenSource()));
            lexicons.add(new LexiconFeature(set, Direction.SOURCE_GIVEN_TARGET, knowledge.sourceGivenTarget()));
        }
    }

    private void put(double weight, Supplier<BeadFeature> feature) {
        if (weight > 0) {
            features.add(new Weighted(feature.get(), weight));
        }
    }

    private record Weighted(BeadFeature feature, double weight) {}

    /** The lattice of a stretch in a band, with all scores. */
    public Lattice lattice(Stretch stretch, Band band) {
        Lattice lattice = latticeWithoutLexicon(stretch, band);
        addLexicon(stretch, lattice);
        return lattice;
    }

    /** Adds what the lexicon says to a lattice's scores. */
    void addLexicon(Stretch stretch, Lattice lattice) {
        for (LexiconFeature lexicon : lexicons) {
            lexicon.add(
                    stretch.pair(),
                    stretch.source(),
                    stretch.target(),
                    lattice.band(),
                    weights.lexicon(),
                    lattice.scores);
        }
    }

    /** The lattice of a stretch in a band, with the scores of all features but the lexicon. */
    Lattice latticeWithoutLexicon(Stretch stretch, Band band) {
        Lattice lattice = new Lattice(band);
        double[] sums = new double[band.columns()];
        for (int row = 0; row < band.rows(); row++) {
            for (int shape = 0; shape < BeadShape.COUNT; shape++) {
                int a = BeadShape.sourceSize(shape);
                int b = BeadShape.targetSize(shape);
                int count = Math.min(band.to(row), band.columns() - 1 - b) - band.from(row) + 1;
                if (row + a < band.rows() && count > 0) {
                    sums(stretch, row, band.from(row), shape, sums, count);
                    int at = band.offset(row) * BeadShape.COUNT + shape;
                    for (int k = 0; k < count; k++) {
                        lattice.scores[at + k * BeadShape.COUNT] = (float) sums[k];
                    }
                }
            }
        }
        for (int kind = 0; kind < shared.size(); kind++) {
            double weight = weights.shared().get(kind);
            shared.get(kind).add(stretch.pair(), stretch.source(), stretch.target(), band, weight, lattice.scores);
        }
        return lattice;
    }

    private void sums(Stretch stretch, int row, int column, int shape, double[] sums, int count) {
        double prior = weights.prior() * Priors.log(shape);
        if (shape == BeadShape.SOURCE_ONLY || shape == BeadShape.TARGET_ONLY) {
            Arrays.fill(sums, 0, count, prior + weights.unaligned());
            return;
        }
        Arrays.fill(sums, 0, count, prior);
        int i = stretch.source() + row;
        int j = stretch.target() + column;
        int a = BeadShape.sourceSize(shape);
        int b = BeadShape.targetSize(shape);
        for (Weighted each : features) {
            each.feature().add(stretch.pair(), i, a, j, b, each.weight(), sums, count);
        }
    }

    /** Learns the tables of all features but the lexicon. */
    public void learn(List<WeightedBeads> beads) {
        features.parallelStream().forEach(each -> each.feature().learn(beads));
        shared.parallelStream().forEach(feature -> feature.learn(beads));
    }

    /** Induces the lexicon anew, if it counts at all. */
    public void learnLexicon(List<WeightedBeads> beads) {
        lexicons.parallelStream().forEach(lexicon -> lexicon.learn(beads));
    }

    /** The induced lexicon, one part for each direction; none if it does not count. */
    public List<LexiconFeature> lexicons() {
        return List.copyOf(lexicons);
    }
}
