package dev.amts.core.experiment.score;

import dev.amts.api.Language;
import dev.amts.bleu.Chrf;
import dev.amts.core.experiment.score.Measurement.Preference;
import dev.amts.core.metric.UsualMetrics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** BLEU, chrF2++ and TER of translated documents, each with interval and significance. Immutable and thread-safe. */
public final class Gauges {
    private final List<Gauge<?>> gauges;
    private final Gauge<?> sentences = new Gauge<>(Chrf.plusPlus(), Preference.HIGHER);

    private Gauges(List<Gauge<?>> gauges) {
        this.gauges = List.copyOf(gauges);
    }

    /** The metrics as they are usual for translations into a language. */
    public static Gauges into(Language target) {
        return new Gauges(List.of(
                new Gauge<>(UsualMetrics.bleu(target), Preference.HIGHER),
                new Gauge<>(Chrf.plusPlus(), Preference.HIGHER),
                new Gauge<>(UsualMetrics.ter(target), Preference.LOWER)));
    }

    /**
     * The measurements of each document, one for each metric, and last those of all documents taken as one corpus.
     *
     * @param documents the texts of each document
     * @param baseline the same texts as the baseline translated them; null for the baseline itself
     */
    public List<List<Measurement>> measure(List<List<Compared>> documents, @Nullable List<List<Compared>> baseline) {
        List<List<Measurement>> byMetric =
                gauges.stream().map(gauge -> gauge.measure(documents, baseline)).toList();
        List<List<Measurement>> out = new ArrayList<>();
        for (int i = 0; i <= documents.size(); i++) {
            int place = i;
            out.add(byMetric.stream().map(each -> each.get(place)).toList());
        }
        return out;
    }

    /** The score of a single text, chrF2++ from 0 to 100: of the three the one that says most of one sentence. */
    public double sentence(Compared text) {
        return sentences.sentence(text);
    }
}
