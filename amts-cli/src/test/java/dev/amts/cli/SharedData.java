package dev.amts.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real chapters beside the project, for tests that are skipped where they are absent. */
final class SharedData {
    private SharedData() {}

    /** The folder of chapter pairs. */
    static Path chapters() {
        Path folder = Path.of(System.getProperty("amts.shared", "../shared")).resolve("data/d2l/pairs");
        assumeTrue(Files.isDirectory(folder), "needs the chapters in ../shared/data/d2l/pairs");
        return folder;
    }

    /** All its files. */
    static List<Path> chapterFiles() throws IOException {
        try (Stream<Path> files = Files.list(chapters())) {
            return files.sorted().toList();
        }
    }
}
