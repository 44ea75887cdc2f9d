package dev.amts.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.InvalidInputException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {
    @TempDir
    Path folder;

    @Test
    void readsAllOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "One.\n");

        assertThat(BoundedFile.read(file)).asString().isEqualTo("One.\n");
    }

    @Test
    void readsTheLargest() throws IOException {
        assertThat(BoundedFile.read(ofSize(BoundedFile.LARGEST))).hasSize(BoundedFile.LARGEST);
    }

    @Test
    void refusesALargerOne() throws IOException {
        Path file = ofSize(BoundedFile.LARGEST + 1L);

        assertThatThrownBy(() -> BoundedFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("large.md: is larger than 64 MiB")
                .hasMessageContaining("split it");
    }

    private Path ofSize(long bytes) throws IOException {
        Path file = folder.resolve("large.md");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
        }
        return file;
    }
}
