package dev.amts.bleu;

import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.internal.count.SegmentCounter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric with its options. Immutable and thread-safe.
 *
 * <p>Input that has no score is refused with a {@link ScoringException}: no segments, a segment without any reference,
 * streams of unequal length, files that are not UTF-8. Errors of reading are {@link java.io.UncheckedIOException}s. A
 * thread that is interrupted stops with a {@link java.util.concurrent.CancellationException}.
 *
 * @param <S> what it counts
 * @param <R> how it judges
 */
public abstract sealed class Metric<S extends Statistics<S>, R extends Score> permits Bleu, Chrf, Ter {
    Metric() {}

    /** The score of segments with these statistics. */
    public abstract R score(S statistics);

    /**
     * The score of segments whose vectors add up to this one, computed in this arithmetic; for significance tests.
     *
     * @param vector as {@link Statistics#toVector} lays it out
     */
    public abstract double scoreOf(double[] vector, Arithmetic arithmetic);

    /** The score of a corpus. */
    public final R corpus(Corpus corpus) {
        return score(statistics(corpus));
    }

    /**
     * The score of a corpus, counted by so many threads; the result is the same for any number of them.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public final R corpus(Corpus corpus, int threads) {
        return score(statistics(corpus, threads));
    }

    /** The score of one segment. */
    public final R sentence(String hypothesis, String... references) {
        return score(statistics(hypothesis, Arrays.asList(references)));
    }

    /** The statistics of a corpus. */
    public final S statistics(Corpus corpus) {
        return statistics(corpus, 1);
    }

    /** The statistics of a corpus, counted by so many threads. */
    public final S statistics(Corpus corpus, int threads) {
        return new CorpusCount<>(this, corpus).total(threads);
    }

    /** The statistics of each segment, in order. */
    public final List<S> segmentStatistics(Corpus corpus) {
        return new CorpusCount<>(this, corpus).segments();
    }

    /**
     * The statistics of one segment.
     *
     * @param references nulls do not count
     */
    public final S statistics(String hypothesis, List<? extends @Nullable String> references) {
        return statistics(Corpus.of(
                List.of(hypothesis), references.stream().map(Arrays::asList).toList()));
    }

    /** A new counter, for one thread. */
    abstract SegmentCounter counter();

    /** How many numbers the counter adds up. */
    abstract int width();

    /** The statistics of segments with that many references each. */
    abstract S statistics(long[] sums, int references);
}
