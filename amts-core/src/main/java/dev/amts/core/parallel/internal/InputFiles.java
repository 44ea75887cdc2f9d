package dev.amts.core.parallel.internal;

import dev.amts.api.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what a user named. */
final class InputFiles {
    private InputFiles() {}

    /**
     * Opens a file.
     *
     * @throws InvalidInputException if there is none, or it cannot be read
     */
    static InputStream open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new InvalidInputException(file + ": is a folder, not a file of parallel data");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
