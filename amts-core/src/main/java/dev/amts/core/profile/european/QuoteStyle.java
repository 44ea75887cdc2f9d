package dev.amts.core.profile.european;

/** Pairs of quotation marks, by the names that a user gives them. */
enum QuoteStyle {
    /** “ ” */
    CURLY('“', '”'),
    /** « » */
    GUILLEMETS('«', '»'),
    /** » « */
    INWARD_GUILLEMETS('»', '«'),
    /** „ “ */
    LOW('„', '“');

    private final char open;
    private final char close;

    QuoteStyle(char open, char close) {
        this.open = open;
        this.close = close;
    }

    char open() {
        return open;
    }

    char close() {
        return close;
    }

    /** As it is written in a file of rules: {@code inward-guillemets}. */
    String styleName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The style of a name that {@link #styleName()} gives. */
    static QuoteStyle named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
