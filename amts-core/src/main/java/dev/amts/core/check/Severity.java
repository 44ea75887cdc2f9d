package dev.amts.core.check;

/** How bad a finding is. */
public enum Severity {
    /** Worth a look when there is time. */
    INFO,
    /** Probably a mistake. */
    WARNING,
    /** Something is broken: a reader or a build will stumble over it. */
    ERROR
}
