package dev.amts.api;

import java.util.Objects;

/** A translation engine that could not translate. {@link #recovery()} says whether trying again can help. */
public class EngineException extends AmtsException {
    private static final long serialVersionUID = 1L;

    /** What a caller can do about the failure. */
    public enum Recovery {
        /** The same request may succeed later: throttling, a lost connection, a service that is down. */
        RETRY,
        /** The same request will fail again: too long, unsupported, refused, not authorized. */
        GIVE_UP
    }

    private final Recovery recovery;

    public EngineException(String message, Recovery recovery) {
        super(message);
        this.recovery = Objects.requireNonNull(recovery);
    }

    public EngineException(String message, Recovery recovery, Throwable cause) {
        super(message, cause);
        this.recovery = Objects.requireNonNull(recovery);
    }

    /** Whether the same request may succeed later. */
    public Recovery recovery() {
        return recovery;
    }
}
