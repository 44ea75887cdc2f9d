package dev.amts.core.engine.adaptive.postedit;

import dev.amts.bleu.Bleu;
import dev.amts.bleu.BleuStatistics;
import dev.amts.bleu.significance.Comparison;
import dev.amts.bleu.significance.PairedBootstrap;
import dev.amts.bleu.significance.Seed;
import java.util.List;
import java.util.stream.Collectors;

/** How near sentences are to those of people: BLEU of the words as they are cut here. */
final class Scoring {
    private static final Bleu METRIC = Bleu.builder().tokenizer("none").build();
    private static final int RESAMPLES = 500;

    private Scoring() {}

    static BleuStatistics statistics(List<Word> words, List<Word> human) {
        return METRIC.statistics(text(words), List.of(text(human)));
    }

    private static String text(List<Word> words) {
        return words.stream().map(word -> word.text().replace(' ', '_')).collect(Collectors.joining(" "));
    }

    static double score(List<BleuStatistics> sentences) {
        return METRIC.score(sentences.stream().reduce(BleuStatistics::merge).orElseThrow())
                .percent();
    }

    static Comparison compare(List<BleuStatistics> baseline, List<BleuStatistics> system) {
        return new PairedBootstrap(RESAMPLES, Seed.STANDARD).compare(METRIC, baseline, system);
    }
}
