package dev.amts.aws.internal.access;

import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Does one thing with many items, several at once, and tells how far it is. Immutable and thread-safe. */
public record Workers(int threads) {
    /**
     * Does all, or stops at the first failure, which is thrown once no work is under way any more.
     *
     * @throws dev.amts.api.CancelledException if the listener cancels
     */
    public <T> void each(List<T> items, String task, ProgressListener listener, Consumer<T> work) {
        if (items.isEmpty()) {
            return;
        }
        Iterator<T> left = items.iterator();
        AtomicLong done = new AtomicLong();
        AtomicBoolean failed = new AtomicBoolean();
        Runnable worker = () -> {
            for (T item = next(left, failed); item != null; item = next(left, failed)) {
                try {
                    listener.report(ProgressEvent.of(task, done.get(), items.size(), "documents"));
                    work.accept(item);
                    done.incrementAndGet();
                } catch (RuntimeException e) {
                    failed.set(true);
                    throw e;
                }
            }
        };
        run(worker, Math.min(threads, items.size()));
        listener.on(ProgressEvent.of(task, done.get(), items.size(), "documents"));
    }

    @SuppressWarnings("NullAway") // null is the end of the items
    private static <T> T next(Iterator<T> items, AtomicBoolean failed) {
        synchronized (items) {
            return !failed.get() && items.hasNext() ? items.next() : null;
        }
    }

    private static void run(Runnable worker, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "amts-amazon");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(worker));
            }
            RuntimeException first = null;
            for (Future<?> each : running) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    RuntimeException cause =
                            e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
                    first = first == null ? cause : first;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new dev.amts.api.CancelledException("interrupted", e);
                }
            }
            if (first != null) {
                throw first;
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
