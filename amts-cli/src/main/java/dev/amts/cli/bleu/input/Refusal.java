package dev.amts.cli.bleu.input;

/** The command cannot do what it was asked; the message says why, the status is the process's. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int FAILED = 1;

    /** sacreBLEU's status for lines whose number of fields is wrong. */
    static final int WRONG_FIELDS = 17;

    private final int status;

    public Refusal(String message) {
        this(message, FAILED);
    }

    public Refusal(String message, int status) {
        super(message);
        this.status = status;
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
        this.status = FAILED;
    }

    public int status() {
        return status;
    }
}
