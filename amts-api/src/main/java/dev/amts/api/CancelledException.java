package dev.amts.api;

/** The caller cancelled through its {@link dev.amts.api.progress.ProgressListener}; finished work is kept. */
public class CancelledException extends AmtsException {
    private static final long serialVersionUID = 1L;

    public CancelledException(String message) {
        super(message);
    }

    public CancelledException(String message, Throwable cause) {
        super(message, cause);
    }
}
