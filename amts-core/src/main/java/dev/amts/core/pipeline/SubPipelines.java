package dev.amts.core.pipeline;

import dev.amts.api.CancelledException;
import dev.amts.api.progress.ProgressListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the work of several language pairs side by side, on a bounded number of threads. What one of them throws is its
 * own outcome and leaves the others unharmed. Immutable and thread-safe.
 *
 * <pre>{@code
 * Map<String, Outcome<Evaluation>> outcomes = SubPipelines.onThreads(2).run(
 *         Map.of("en-zh", () -> evaluate(chinese), "en-es", () -> evaluate(spanish)), ProgressListener.NONE);
 * }</pre>
 */
public final class SubPipelines {
    private final int threads;

    private SubPipelines(int threads) {
        this.threads = threads;
    }

    /** Sub-pipelines of which at most so many run at one time. */
    public static SubPipelines onThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        return new SubPipelines(threads);
    }

    /**
     * What became of one sub-pipeline: a result or a failure, never both. Immutable.
     *
     * @param result what it returned, or null if it failed
     * @param failure what it threw, or null if it returned
     */
    public record Outcome<T>(@Nullable T result, @Nullable Throwable failure) {
        /**
         * The result.
         *
         * @throws IllegalStateException if it failed; the failure is the cause
         */
        public T get() {
            if (result == null) {
                throw new IllegalStateException("this language pair failed", failure);
            }
            return result;
        }

        /** Whether there is a result. */
        public boolean succeeded() {
            return result != null;
        }
    }

    /**
     * Runs all the work and waits for its end.
     *
     * @param work by name, in the order to start
     * @param listener asked for cancellation while this waits
     * @return the outcomes by name, in the order of {@code work}
     * @throws CancelledException if the listener cancels or this thread is interrupted; the work is interrupted
     */
    public <T> Map<String, Outcome<T>> run(
            Map<String, ? extends Callable<? extends T>> work, ProgressListener listener) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, work.size())), task -> {
            Thread thread = new Thread(task, "amts-sub-pipeline");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Map<String, Future<? extends T>> running = new LinkedHashMap<>();
            work.forEach((name, task) -> running.put(name, pool.submit(task)));
            Map<String, Outcome<T>> outcomes = new LinkedHashMap<>();
            for (Map.Entry<String, Future<? extends T>> each : running.entrySet()) {
                outcomes.put(each.getKey(), outcome(each.getValue(), listener));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Future<? extends T> future, ProgressListener listener) {
        while (true) {
            if (listener.isCancelled()) {
                throw new CancelledException("cancelled while language pairs were running");
            }
            try {
                return new Outcome<>(Objects.requireNonNull(future.get(100, TimeUnit.MILLISECONDS)), null);
            } catch (TimeoutException e) {
                // Not done yet: look for cancellation and wait again.
            } catch (ExecutionException e) {
                return new Outcome<>(null, e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException("interrupted while language pairs were running", e);
            }
        }
    }
}
