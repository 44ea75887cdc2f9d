package dev.amts.bleu.significance;

import dev.amts.bleu.Arithmetic;
import dev.amts.bleu.Metric;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.signature.Signature;
import java.util.List;
import java.util.Optional;

/**
 * Paired approximate randomization (Riezler and Maxwell 2005): the p-value is how often two systems that swap segments
 * at random differ by more than the two real ones.
 */
public record ApproximateRandomization(int trials, Seed seed) implements PairedTest {
    /** Checks the number. */
    public ApproximateRandomization {
        if (trials < 1) {
            throw new IllegalArgumentException("Randomization takes at least 1 trial, not " + trials + ".");
        }
    }

    @Override
    public <S extends Statistics<S>> Comparison compare(Metric<S, ?> metric, List<S> baseline, List<S> system) {
        Samples<S> ours = new Samples<>(metric, system);
        Samples<S> theirs = new Samples<>(metric, baseline);
        Trials.requireSameSegments(theirs, ours);
        double observed = Math.abs(theirs.score() - ours.score());
        RandomStream random = seed.stream();
        int exceeding = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[] one = theirs.newSums();
            double[] other = theirs.newSums();
            for (int i = 0; i < theirs.size(); i++) {
                boolean kept = random.nextBoolean();
                theirs.addTo(kept ? one : other, i);
                ours.addTo(kept ? other : one, i);
            }
            double difference =
                    metric.scoreOf(one, Arithmetic.WHOLE_COUNTS) - metric.scoreOf(other, Arithmetic.WHOLE_COUNTS);
            exceeding += Math.abs(difference) > observed ? 1 : 0;
        }
        return new Comparison(theirs.score(), ours.score(), Trials.pValue(exceeding, trials), Optional.empty());
    }

    @Override
    public <S extends Statistics<S>> Optional<ConfidenceInterval> interval(Metric<S, ?> metric, List<S> baseline) {
        return Optional.empty();
    }

    @Override
    public Signature sign(Signature signature) {
        return signature.withRandomization(trials, seed.toString());
    }
}
