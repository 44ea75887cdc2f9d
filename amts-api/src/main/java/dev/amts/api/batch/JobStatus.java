package dev.amts.api.batch;

/** The state of a job. */
public enum JobStatus {
    SUBMITTED,
    IN_PROGRESS,
    COMPLETED,
    /** Done, but some documents were not translated. */
    COMPLETED_WITH_ERROR,
    FAILED,
    STOP_REQUESTED,
    STOPPED;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return this == COMPLETED || this == COMPLETED_WITH_ERROR || this == FAILED || this == STOPPED;
    }
}
