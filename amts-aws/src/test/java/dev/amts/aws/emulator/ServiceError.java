package dev.amts.aws.emulator;

/** An error that the emulated service answers with. */
final class ServiceError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final int status;

    ServiceError(String type, int status, String message) {
        super(message);
        this.type = type;
        this.status = status;
    }

    /** One of the errors that a client is to blame for. */
    static ServiceError of(String type, String message) {
        return new ServiceError(type, 400, message);
    }

    String type() {
        return type;
    }

    int status() {
        return status;
    }
}
