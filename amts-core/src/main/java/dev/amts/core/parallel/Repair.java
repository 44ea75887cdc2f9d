package dev.amts.core.parallel;

/** What was changed in a segment so that it fits, its meaning kept. */
public enum Repair {
    /** A line break or a tab became a space, or nothing between characters that are written without spaces. */
    JOINED_LINES("line breaks or tabs became spaces"),
    /** Control characters are gone. */
    REMOVED_CONTROLS("control characters removed"),
    /** A list mark or dialogue dash at the beginning is gone. */
    REMOVED_LIST_MARK("a leading list mark or dash removed"),
    /** A hyphen before a number became a minus sign (U+2212). */
    MINUS_SIGN("a leading hyphen became a minus sign");

    private final String description;

    Repair(String description) {
        this.description = description;
    }

    /** A few words for a report. */
    public String description() {
        return description;
    }
}
