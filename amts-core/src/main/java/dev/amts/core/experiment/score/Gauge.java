package dev.amts.core.experiment.score;

import dev.amts.bleu.Metric;
import dev.amts.bleu.Score;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.significance.Bootstrap;
import dev.amts.bleu.significance.Comparison;
import dev.amts.bleu.significance.ConfidenceInterval;
import dev.amts.bleu.significance.PairedTest;
import dev.amts.core.experiment.score.Measurement.Difference;
import dev.amts.core.experiment.score.Measurement.Preference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One metric applied to the documents of a system, one by one and together. Immutable and thread-safe.
 *
 * @param <S> what the metric counts
 */
final class Gauge<S extends Statistics<S>> {
    private final Metric<S, ?> metric;
    private final Preference preference;

    Gauge(Metric<S, ?> metric, Preference preference) {
        this.metric = metric;
        this.preference = preference;
    }

    /** The measurement of each document, and last that of all together. */
    List<Measurement> measure(List<List<Compared>> documents, @Nullable List<List<Compared>> baseline) {
        List<Measurement> out = new ArrayList<>();
        List<S> all = new ArrayList<>();
        List<S> allOfBaseline = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            List<S> own = statistics(documents.get(i));
            List<S> other = baseline == null ? null : statistics(baseline.get(i));
            out.add(measured(own, other));
            all.addAll(own);
            if (other != null) {
                allOfBaseline.addAll(other);
            }
        }
        out.add(measured(all, baseline == null ? null : allOfBaseline));
        return out;
    }

    /** The score of one text, from 0 to 100. */
    double sentence(Compared text) {
        return metric.sentence(text.hypothesis(), text.reference()).percent();
    }

    private Measurement measured(List<S> segments, @Nullable List<S> baseline) {
        Score score = metric.score(segments.stream().reduce(Statistics::merge).orElseThrow());
        ConfidenceInterval interval = Bootstrap.standard().interval(metric, segments);
        Difference difference = null;
        if (baseline != null) {
            Comparison comparison = PairedTest.bootstrap().compare(metric, baseline, segments);
            // Of equal scores the test would say that no resample differs by more, which reads as certainty.
            boolean equal = comparison.baseline() == comparison.system();
            difference = new Difference(comparison.baseline(), equal ? 1 : comparison.pValue());
        }
        return new Measurement(
                score.name(),
                score.percent(),
                interval.mean(),
                interval.halfWidth(),
                preference,
                PairedTest.bootstrap().sign(score.signature()).toString(),
                difference);
    }

    private List<S> statistics(List<Compared> texts) {
        return metric.segmentStatistics(Corpus.of(
                texts.stream().map(Compared::hypothesis).toList(),
                List.of(texts.stream().map(Compared::reference).toList())));
    }
}
