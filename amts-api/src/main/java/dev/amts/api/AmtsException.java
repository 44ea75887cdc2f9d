package dev.amts.api;

/**
 * Something that AMTS was asked to do and could not. The message says what failed, where, and what to do about it, in one
 * line that can be shown to a user.
 *
 * <p>The subclasses tell apart who has to act: {@link InvalidInputException} whoever wrote the input, {@link
 * ConfigurationException} whoever set AMTS up, {@link EngineException} and {@link StoreException} whoever runs the
 * backend, {@link CancelledException} nobody.
 */
public abstract class AmtsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected AmtsException(String message) {
        super(message);
    }

    protected AmtsException(String message, Throwable cause) {
        super(message, cause);
    }
}
