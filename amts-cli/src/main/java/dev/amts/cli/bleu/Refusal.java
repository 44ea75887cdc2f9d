package dev.amts.cli.bleu;

/** The command cannot do what it was asked; the message says why, the status is the process's. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int FAILED = 1;

    /** sacreBLEU's status for lines whose number of fields is wrong. */
    static final int WRONG_FIELDS = 17;

    private final int status;

    Refusal(String message) {
        this(message, FAILED);
    }

    Refusal(String message, int status) {
        super(message);
        this.status = status;
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
        this.status = FAILED;
    }

    int status() {
        return status;
    }
}
