package dev.amts.api.parallel;

/** The state of a resource in a store, or of the latest attempt to update one. */
public enum ParallelDataStatus {
    CREATING,
    ACTIVE,
    UPDATING,
    FAILED,
    DELETING;

    /** Whether the store is done with it, well or badly. */
    public boolean isSettled() {
        return this == ACTIVE || this == FAILED;
    }
}
