package dev.amts.api;

/** Input that cannot be read as what it claims to be. The message names the file and, where there is one, the line. */
public class InvalidInputException extends AmtsException {
    private static final long serialVersionUID = 1L;

    public InvalidInputException(String message) {
        super(message);
    }

    public InvalidInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
