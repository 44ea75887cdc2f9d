package dev.amts.aws.internal.access;

import dev.amts.api.CancelledException;
import dev.amts.api.progress.ProgressListener;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Lets calls pass at most so often. Thread-safe. */
public final class Pace {
    private final long interval;
    private long next;

    /** A pace of so many calls a second, evenly spread. */
    public Pace(int callsPerSecond) {
        interval = 1_000_000_000L / callsPerSecond;
        next = System.nanoTime();
    }

    /**
     * Waits for the caller's turn.
     *
     * @throws CancelledException if the thread is interrupted
     */
    public void await() {
        long wait;
        synchronized (this) {
            long now = System.nanoTime();
            next = Math.max(next, now);
            wait = next - now;
            next += interval;
        }
        sleep(Duration.ofNanos(wait));
    }

    /** The {@code attempt}-th pause, from 0 on, of an exponential back-off with jitter: half to all of the full pause. */
    public static Duration backOff(Duration first, Duration most, int attempt) {
        double full = Math.min((double) most.toNanos(), first.toNanos() * Math.pow(1.6, Math.min(attempt, 60)));
        return Duration.ofNanos(
                (long) (full * (0.5 + ThreadLocalRandom.current().nextDouble() / 2)));
    }

    /**
     * Sleeps, and looks for cancellation ten times a second.
     *
     * @throws CancelledException if the listener cancels
     */
    public static void sleep(Duration time, ProgressListener listener, String task) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            if (listener.isCancelled()) {
                throw new CancelledException("cancelled while " + task);
            }
            sleep(Duration.ofNanos(Math.min(left, 100_000_000L)));
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis(), (int) (time.toNanos() % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("interrupted while waiting for Amazon Translate", e);
        }
    }
}
