package dev.amts.core.parallel;

import dev.amts.api.ConfigurationException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file format of parallel data; all three are what Amazon Translate reads. */
public enum ParallelDataFormat {
    /** Comma-separated values as in RFC 4180, the language codes in the first row. */
    CSV,
    /** As {@link #CSV}, with tabs for commas. */
    TSV,
    /** Translation Memory eXchange 1.4b (LISA OSCAR, 2005). */
    TMX;

    /** {@code ".csv"}, {@code ".tsv"} or {@code ".tmx"}. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a file's name says, whatever its case.
     *
     * @throws ConfigurationException if the name ends in none of the extensions; the message lists them
     */
    public static ParallelDataFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.extension()))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("the format of parallel data in " + file
                        + " is not known: give a file whose name ends in "
                        + Arrays.stream(values())
                                .map(ParallelDataFormat::extension)
                                .collect(Collectors.joining(", "))));
    }
}
