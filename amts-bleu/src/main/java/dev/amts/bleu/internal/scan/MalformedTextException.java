package dev.amts.bleu.internal.scan;

/** Bytes that are not UTF-8. Whoever knows where they come from turns this into an exception that says so. */
public final class MalformedTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Malformed at a byte of the line, counted from 0. */
    public MalformedTextException(int byteInLine) {
        super("not UTF-8 at byte " + (byteInLine + 1) + " of the line");
    }
}
