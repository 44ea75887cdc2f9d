package dev.amts.bleu;

import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.internal.count.SegmentBlock;
import dev.amts.bleu.internal.count.SegmentCounter;
import dev.amts.bleu.internal.count.SegmentSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One pass of a metric over a corpus. */
final class CorpusCount<S extends Statistics<S>> {
    private final Metric<S, ?> metric;
    private final Corpus corpus;
    private final AtomicLong done = new AtomicLong();

    CorpusCount(Metric<S, ?> metric, Corpus corpus) {
        this.metric = metric;
        this.corpus = corpus;
    }

    S total(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Counting takes at least 1 thread, not " + threads + ".");
        }
        try (SegmentSource source = corpus.open()) {
            S total = threads == 1 ? worker(source) : inParallel(source, threads);
            if (total == null) {
                throw new ScoringException("There is nothing to score: the corpus has no segments.");
            }
            return total;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<S> segments() {
        List<S> segments = new ArrayList<>();
        try (SegmentSource source = corpus.open()) {
            SegmentBlock block = source.newBlock();
            SegmentCounter counter = metric.counter();
            while (fill(block)) {
                for (int i = 0; i < block.size(); i++) {
                    long[] sums = new long[metric.width()];
                    block.count(i, i + 1, counter, sums);
                    segments.add(metric.statistics(sums, block.references(i)));
                }
                report(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return segments;
    }

    private @Nullable S inParallel(SegmentSource source, int threads) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<@Nullable S>> parts = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                parts.add(workers.submit(() -> worker(source)));
            }
            @Nullable S total = null;
            for (Future<@Nullable S> part : parts) {
                total = merged(total, part.get());
            }
            return total;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException io) {
            throw io;
        }
        return cause instanceof RuntimeException e ? e : new CompletionException(cause);
    }

    private @Nullable S worker(SegmentSource source) throws IOException {
        SegmentBlock block = source.newBlock();
        SegmentCounter counter = metric.counter();
        Map<Integer, long[]> sums = new TreeMap<>();
        while (fill(block)) {
            int next;
            for (int from = 0; from < block.size(); from = next) {
                next = runEnd(block, from);
                int references = block.references(from);
                long[] current = sums.get(references);
                if (current == null) {
                    current = new long[metric.width()];
                    sums.put(references, current);
                }
                block.count(from, next, counter, current);
            }
            report(block);
        }
        @Nullable S total = null;
        for (Map.Entry<Integer, long[]> entry : sums.entrySet()) {
            total = merged(total, metric.statistics(entry.getValue(), entry.getKey()));
        }
        return total;
    }

    /** Index after the segments, from this one on, that have as many references as this one. */
    private static int runEnd(SegmentBlock block, int from) {
        int end = from + 1;
        while (end < block.size() && block.references(end) == block.references(from)) {
            end++;
        }
        return end;
    }

    private boolean fill(SegmentBlock block) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled();
        }
        return block.fill();
    }

    private void report(SegmentBlock block) {
        corpus.progress().accept(done.addAndGet(block.size()));
    }

    private @Nullable S merged(@Nullable S one, @Nullable S other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.merge(other);
    }

    private static CancellationException cancelled() {
        return new CancellationException("Scoring was interrupted.");
    }
}
