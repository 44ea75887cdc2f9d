package dev.amts.core.io;

import dev.amts.api.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that strangers wrote, up to a size that memory bears. Thread-safe. */
public final class BoundedFile {
    /** Bytes of the largest file that is read: a hundred times a long book. */
    public static final int LARGEST = 64 << 20;

    private BoundedFile() {}

    /**
     * The bytes of a file or pipe.
     *
     * @throws InvalidInputException if there are more than {@link #LARGEST}
     */
    public static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InvalidInputException(file + ": is larger than " + (LARGEST >> 20)
                        + " MiB, which is too much for one document; split it");
            }
            return bytes;
        }
    }
}
