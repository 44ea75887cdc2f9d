package dev.amts.bleu.significance;

import dev.amts.bleu.Metric;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.signature.Signature;
import java.util.List;
import java.util.Optional;

/**
 * Paired bootstrap resampling (Koehn 2004), as Moses and sacreBLEU do it: the p-value is how often the difference in a
 * resample exceeds its own mean by more than the difference observed.
 */
public record PairedBootstrap(int resamples, Seed seed) implements PairedTest {
    /** Checks the number. */
    public PairedBootstrap {
        if (resamples < 1) {
            throw new IllegalArgumentException("Paired bootstrap takes at least 1 resample, not " + resamples + ".");
        }
    }

    @Override
    public <S extends Statistics<S>> Comparison compare(Metric<S, ?> metric, List<S> baseline, List<S> system) {
        Samples<S> ours = new Samples<>(metric, system);
        Samples<S> theirs = new Samples<>(metric, baseline);
        Trials.requireSameSegments(theirs, ours);
        Scores systemScores = ours.resample(resamples, seed.stream());
        Scores baselineScores = theirs.resample(resamples, seed.stream());
        Scores differences = systemScores.with(baselineScores, (a, b) -> Math.abs(a - b));
        double observed = Math.abs(theirs.score() - ours.score());
        int exceeding = differences.minus(differences.mean()).countAbove(observed);
        return new Comparison(
                theirs.score(), ours.score(), Trials.pValue(exceeding, resamples), Optional.of(interval(systemScores)));
    }

    @Override
    public <S extends Statistics<S>> Optional<ConfidenceInterval> interval(Metric<S, ?> metric, List<S> baseline) {
        return Optional.of(interval(new Samples<>(metric, baseline).resample(resamples, seed.stream())));
    }

    @Override
    public Signature sign(Signature signature) {
        return signature.withBootstrap(resamples, seed.toString());
    }

    private static ConfidenceInterval interval(Scores scores) {
        return new ConfidenceInterval(scores.sorted().mean(), scores.halfWidth());
    }
}
