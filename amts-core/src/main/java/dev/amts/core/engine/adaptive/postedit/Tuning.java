package dev.amts.core.engine.adaptive.postedit;

import dev.amts.bleu.Bleu;
import dev.amts.bleu.BleuStatistics;
import dev.amts.bleu.significance.Comparison;
import dev.amts.bleu.significance.PairedBootstrap;
import dev.amts.bleu.significance.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds how much each kind of evidence should count, by BLEU of the words as they are cut here, on sentences that the evidence was not taken from. One weight after the
 * other is moved as long as that brings the sentences nearer to people's.
 *
 * @param lattices of the sentences held out
 * @param human what people wrote
 */
record Tuning(List<Lattice> lattices, List<List<Word>> human) {
    private static final Bleu METRIC = Bleu.builder().tokenizer("none").build();
    private static final int RESAMPLES = 500;
    private static final int ROUNDS = 2;
    private static final double[] STEPS = {.4, .15};
    private static final double ENOUGH = 1e-3;

    Weights search() {
        Weights best = Weights.initial();
        double score = score(statistics(best));
        for (int round = 0; round < ROUNDS; round++) {
            for (int feature = 1; feature < Weights.COUNT; feature++) {
                for (double step : new double[] {STEPS[round], -STEPS[round]}) {
                    Weights other = best.with(feature, best.get(feature) + step);
                    double now = score(statistics(other));
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
    private List<BleuStatistics> statistics(Weights weights) {
        List<BleuStatistics> all = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            Lattice lattice = lattices.get(i);
            List<Word> words = Edits.words(Edits.parts(lattice.engine(), Decoder.best(lattice, weights)));
            all.add(statistics(words, human.get(i)));
        }
        return all;
    }

    /** How near the sentences are as the engine wrote them. */
    private List<BleuStatistics> baseline() {
        List<BleuStatistics> all = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            all.add(statistics(lattices.get(i).engine(), human.get(i)));
        }
        return all;
    }

    private static BleuStatistics statistics(List<Word> words, List<Word> human) {
        return METRIC.statistics(text(words), List.of(text(human)));
    }

    private static String text(List<Word> words) {
        return words.stream().map(word -> word.text().replace(' ', '_')).collect(Collectors.joining(" "));
    }

    private static double score(List<BleuStatistics> sentences) {
        return METRIC.score(sentences.stream().reduce(BleuStatistics::merge).orElseThrow())
                .percent();
    }

    /** The engine's sentences beside those with these weights. */
    Comparison compare(Weights weights) {
        return new PairedBootstrap(RESAMPLES, Seed.STANDARD).compare(METRIC, baseline(), statistics(weights));
    }
}
