package dev.amts.api.progress;

import java.util.Objects;

/**
 * A listener that any thread can tell to stop the work. Thread-safe.
 *
 * <pre>{@code
 * Cancellation cancellation = Cancellation.of(ProgressListener.NONE);
 * button.onClick(cancellation::cancel);
 * amts.translate(chapter, cancellation);        // ends with a CancelledException
 * }</pre>
 */
public final class Cancellation implements ProgressListener {
    private final ProgressListener listener;
    private volatile boolean cancelled;

    private Cancellation(ProgressListener listener) {
        this.listener = Objects.requireNonNull(listener);
    }

    /** A cancellation that passes events on. */
    public static Cancellation of(ProgressListener listener) {
        return new Cancellation(listener);
    }

    /** Asks the work to stop. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void on(ProgressEvent event) {
        listener.on(event);
    }

    @Override
    public boolean isCancelled() {
        return cancelled || listener.isCancelled();
    }
}
