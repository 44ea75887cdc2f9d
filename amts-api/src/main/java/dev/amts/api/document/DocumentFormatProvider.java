package dev.amts.api.document;

import dev.amts.api.provider.Provider;

/** Makes a {@link DocumentFormat} by name; see {@link Provider} for how it is found. */
public interface DocumentFormatProvider extends Provider<DocumentFormat> {
    /**
     * How well this format fits a file, for callers that were given none: the best of all wins.
     *
     * @param fileName the last part of the path
     * @param head the first 64 KiB of text, or all of it
     */
    Fit fit(String fileName, String head);

    /** How well a format fits, from not at all to best. */
    enum Fit {
        NONE,
        /** Could be read so: any text is text. */
        POSSIBLE,
        /** The file's name says so. */
        BY_NAME,
        /** The file's name and its contents say so. */
        BY_CONTENT
    }
}
