package dev.amts.core.engine.adaptive.postedit;

import dev.amts.bleu.BleuStatistics;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how much each kind of evidence should count, on sentences that the evidence was not taken from. One weight after the
 * other is moved as long as that brings the sentences nearer to people's.
 *
 * @param lattices of the sentences held out
 * @param human what people wrote
 */
record Tuning(List<Lattice> lattices, List<List<Word>> human) {
    private static final int ROUNDS = 3;
    private static final double[] STEPS = {.5, .25, .12};
    private static final double ENOUGH = 1e-3;

    Weights search() {
        Weights best = Weights.initial();
        double score = Scoring.score(statistics(best));
        for (int round = 0; round < ROUNDS; round++) {
            for (int feature = 1; feature < Weights.COUNT; feature++) {
                for (double step : new double[] {STEPS[round], -STEPS[round]}) {
                    Weights other = best.with(feature, best.get(feature) + step);
                    double now = Scoring.score(statistics(other));
                    if (now > score + ENOUGH) {
                        best = other;
                        score = now;
                        break;
                    }
                }
            }
        }
        return best;
    }

    /** Every second sentence, from the first or from the second on. */
    Tuning half(int first) {
        List<Lattice> some = new ArrayList<>();
        List<List<Word>> theirs = new ArrayList<>();
        for (int i = first; i < lattices.size(); i += 2) {
            some.add(lattices.get(i));
            theirs.add(human.get(i));
        }
        return new Tuning(some, theirs);
    }

    /** How near the sentences are with these weights. */
    List<BleuStatistics> statistics(Weights weights) {
        List<BleuStatistics> all = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            Lattice lattice = lattices.get(i);
            List<Word> words = Edits.words(Edits.parts(lattice.engine(), Decoder.best(lattice, weights)));
            all.add(Scoring.statistics(words, human.get(i)));
        }
        return all;
    }

    /** How near the sentences are as the engine wrote them. */
    List<BleuStatistics> baseline() {
        List<BleuStatistics> all = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            all.add(Scoring.statistics(lattices.get(i).engine(), human.get(i)));
        }
        return all;
    }
}
