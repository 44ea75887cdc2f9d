package dev.amts.api.progress;

import dev.amts.api.CancelledException;

/**
 * Hears how far long work is, and can stop it. Called from any thread, several at once where work runs in parallel; an
 * implementation is quick and thread-safe.
 *
 * <pre>{@code
 * amts.prepare(pairs, event -> System.err.println(event.task() + " " + event.done() + "/" + event.total()));
 * }</pre>
 */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing and never cancels. */
    ProgressListener NONE = event -> {};

    /** Some work was done. */
    void on(ProgressEvent event);

    /** Whether to stop as soon as that can be done cleanly. Asked often; {@code false} unless overridden. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Reports an event, after it checks for cancellation.
     *
     * @throws CancelledException if {@link #isCancelled()}
     */
    default void report(ProgressEvent event) {
        if (isCancelled()) {
            throw new CancelledException(
                    "cancelled while " + event.task() + ", after " + event.done() + " " + event.unit());
        }
        on(event);
    }
}
