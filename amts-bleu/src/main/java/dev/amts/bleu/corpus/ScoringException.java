package dev.amts.bleu.corpus;

/** What was given cannot be scored; the message says what, where, and what to do. */
public class ScoringException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With this message. */
    public ScoringException(String message) {
        super(message);
    }

    /** With this message and cause. */
    public ScoringException(String message, Throwable cause) {
        super(message, cause);
    }
}
