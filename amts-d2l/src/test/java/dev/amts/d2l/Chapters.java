package dev.amts.d2l;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real chapters of the book, where they are at hand. */
final class Chapters {
    private Chapters() {}

    static Path shared(String part) {
        Path folder = Path.of(System.getProperty("amts.shared", "../../shared")).resolve(part);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not there");
        return folder;
    }

    /** All Markdown files below a folder of the shared data, in order. */
    static List<Path> of(String part) {
        try (Stream<Path> files = Files.walk(shared(part))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
