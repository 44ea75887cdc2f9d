package dev.amts.bleu.significance;

import dev.amts.bleu.Metric;
import dev.amts.bleu.Statistics;
import java.util.List;

/**
 * Confidence intervals by bootstrap resampling of segments (Koehn 2004), with sacreBLEU's resamples. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * List<BleuStatistics> segments = bleu.segmentStatistics(corpus);
 * ConfidenceInterval interval = Bootstrap.standard().interval(bleu, segments);   // 57.5 ± 5.7
 * }</pre>
 */
public record Bootstrap(int resamples, Seed seed) {
    /** Checks the number. */
    public Bootstrap {
        if (resamples < 2) {
            throw new IllegalArgumentException("Bootstrap takes at least 2 resamples, not " + resamples + ".");
        }
    }

    /** 1000 resamples from sacreBLEU's default seed. */
    public static Bootstrap standard() {
        return new Bootstrap(1000, Seed.STANDARD);
    }

    /** The interval of a system with these segments' statistics. */
    public <S extends Statistics<S>> ConfidenceInterval interval(Metric<S, ?> metric, List<S> segments) {
        Scores scores = new Samples<>(metric, segments).resample(resamples, seed.stream());
        return new ConfidenceInterval(scores.exactMean(), scores.halfWidth());
    }
}
