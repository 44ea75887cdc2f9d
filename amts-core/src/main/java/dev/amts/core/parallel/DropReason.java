package dev.amts.core.parallel;

/** Why a segment pair is left out of parallel data. */
public enum DropReason {
    /** A side holds no text. */
    EMPTY("a side is empty"),
    /** A side has more bytes of UTF-8 than the service takes. */
    TOO_LONG("too long in bytes"),
    /** A side has more than one line. */
    LINE_BREAK("a line break"),
    /** A side begins with a character that a spreadsheet takes for a formula: {@code + - = @}. */
    FORBIDDEN_START("begins with + - = or @"),
    /** A side holds a character that no file of text can: a control character, half of a surrogate pair. */
    INVALID_CHARACTER("an invalid character"),
    /** The same source with the same target was kept already. */
    DUPLICATE("duplicate"),
    /** The same source is kept with another target, which more pairs or a better score speak for. */
    OTHER_TRANSLATION("another translation of the same source was kept"),
    /** The score is below the threshold. */
    LOW_SCORE("low score"),
    /** One side is far too long for the other. */
    LENGTH_RATIO("length ratio"),
    /** A side is not in its language. */
    WRONG_LANGUAGE("wrong language"),
    /** Nothing was translated. */
    SOURCE_EQUALS_TARGET("source equals target"),
    /** The sides hold different numbers. */
    NUMBERS_DISAGREE("numbers disagree");

    private final String description;

    DropReason(String description) {
        this.description = description;
    }

    /** A few words for a report, as in {@code "too long in bytes"}. */
    public String description() {
        return description;
    }
}
