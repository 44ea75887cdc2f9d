package dev.amts.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    @Test
    void canBeReadByThoseWhoCouldReadItBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("file.txt");
        Path usual = Files.createFile(folder.resolve("usual.txt"));
        assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "needs POSIX permissions");
        WholeFile.write(file, "one");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
        Set<PosixFilePermission> all = PosixFilePermissions.fromString("rwxr-x---");
        Files.setPosixFilePermissions(file, all);
        WholeFile.write(file, "two");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(all);
    }

    @Test
    void replacesWhatALinkPointsTo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        WholeFile.write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void writesStraightIntoAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs mkfifo");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        WholeFile.write(pipe, "text");

        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("text");
    }

    @Test
    void refusesAFolder(@TempDir Path folder) {
        assertThatThrownBy(() -> WholeFile.write(folder, "text")).hasMessageContaining("it is a folder");
    }
}
