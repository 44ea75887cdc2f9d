package dev.amts.aws.internal.access;

import dev.amts.api.CancelledException;
import dev.amts.api.progress.ProgressListener;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** Lets calls pass at most so often, whichever second one looks at. Thread-safe. */
public final class Pace {
    private static final long SECOND = 1_000_000_000L;

    /** When the last calls passed or will pass, as many as may in a second; the oldest at {@link #oldest}. */
    private final long[] turns;

    private int oldest;

    /** A pace of so many calls a second. */
    public Pace(int callsPerSecond) {
        turns = new long[callsPerSecond];
        Arrays.fill(turns, System.nanoTime() - SECOND);
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
            long turn = Math.max(now, turns[oldest] + SECOND);
            turns[oldest] = turn;
            oldest = (oldest + 1) % turns.length;
            wait = turn - now;
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
