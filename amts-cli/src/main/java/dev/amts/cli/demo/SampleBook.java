package dev.amts.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bundled sample book: chapters of a first edition in English, Chinese and Spanish, and a second edition of one of
 * them. Immutable and thread-safe.
 */
final class SampleBook {
    static final String FORMAT = "d2l-markdown";

    /** Chapters of the first edition. */
    static final List<String> FIRST = List.of("averages", "uncertainty", "smoothing");

    /** Chapters that have a second edition. */
    static final List<String> SECOND = List.of("uncertainty");

    private SampleBook() {}

    /** The edition that was translated and taught the parallel data, and the one that came after. */
    enum Edition {
        FIRST,
        SECOND
    }

    /** A chapter's text. */
    static String text(Edition edition, String chapter, String language) {
        String name = "/dev/amts/cli/sample/" + (edition == Edition.FIRST ? "first/" : "second/") + chapter + "."
                + language + ".md";
        try (InputStream in = SampleBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the sample book has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
