package dev.amts.api.batch;

import dev.amts.api.EngineException;

/** A run or job that the engine does not know: nothing of it was sent from here. */
public final class UnknownRunException extends EngineException {
    private static final long serialVersionUID = 1L;

    public UnknownRunException(String message) {
        super(message, Recovery.GIVE_UP);
    }
}
