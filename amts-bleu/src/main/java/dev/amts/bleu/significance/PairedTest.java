package dev.amts.bleu.significance;

import dev.amts.bleu.Metric;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.signature.Signature;
import java.util.List;
import java.util.Optional;

/**
 * A test of whether two systems differ, on the same segments. Immutable and thread-safe.
 *
 * <pre>{@code
 * Comparison c = PairedTest.bootstrap().compare(bleu, bleu.segmentStatistics(baseline), bleu.segmentStatistics(system));
 * if (c.isSignificant(0.05)) …
 * }</pre>
 */
public sealed interface PairedTest permits PairedBootstrap, ApproximateRandomization {
    /** Paired bootstrap resampling (Koehn 2004), 1000 resamples from sacreBLEU's default seed. */
    static PairedTest bootstrap() {
        return new PairedBootstrap(1000, Seed.STANDARD);
    }

    /** Paired approximate randomization (Riezler and Maxwell 2005), 10,000 trials from sacreBLEU's default seed. */
    static PairedTest randomization() {
        return new ApproximateRandomization(10_000, Seed.STANDARD);
    }

    /**
     * Compares two systems by the statistics of their segments.
     *
     * @throws IllegalArgumentException if they are not equally many
     */
    <S extends Statistics<S>> Comparison compare(Metric<S, ?> metric, List<S> baseline, List<S> system);

    /** The baseline's own interval, where the test gives one. */
    <S extends Statistics<S>> Optional<ConfidenceInterval> interval(Metric<S, ?> metric, List<S> baseline);

    /** The score's signature with what the test adds. */
    Signature sign(Signature signature);
}
