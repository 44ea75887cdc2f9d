package dev.amts.core.experiment;

/** Which of an experiment's two languages is translated. */
public enum Direction {
    /** From the first language to the second. */
    FORWARD,
    /** From the second language to the first. */
    BACKWARD
}
