package dev.amts.api.document;

import java.util.Objects;

/**
 * Something that holds blocks. Immutable.
 *
 * @param kind what it is
 * @param name what tells it from its like: the tab's name, {@code "3"} for the third item; may be empty
 */
public record Container(Kind kind, String name) {
    /** What holds blocks. */
    public enum Kind {
        LIST,
        LIST_ITEM,
        QUOTE,
        /** Text for readers of one framework or platform only. */
        TAB,
        TABLE,
        TABLE_ROW,
        /** A cell of a notebook. */
        CELL,
        OTHER
    }

    public Container {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }
}
