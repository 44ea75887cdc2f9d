package dev.amts.api;

/** A parallel-data store that could not do what it was asked; nothing is half-written. */
public class StoreException extends AmtsException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
