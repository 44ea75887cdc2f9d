package dev.amts.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void writesAFileAndTheFoldersAboveIt() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        WholeFile.write(file, "text");
        assertThat(file).hasContent("text");
        WholeFile.write(file, "other");
        assertThat(file).hasContent("other");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("c.txt");
        WholeFile.write(file, "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
