package dev.amts.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes a file so that it appears whole or not at all: into a neighbour of another name first, which then takes the
 * file's place in one step. An old file stays as it was if the writing fails or the program is killed. Links,
 * permissions and pipes as {@link ReplacingFile} says.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the contents of a file. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, and the folders above it where they are missing.
     *
     * @throws UncheckedIOException if that fails; nothing is left behind
     */
    public static void write(Path file, Contents contents) {
        try (ReplacingFile output = ReplacingFile.of(file)) {
            contents.writeTo(output.stream());
            output.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes text as UTF-8. */
    public static void write(Path file, String text) {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
