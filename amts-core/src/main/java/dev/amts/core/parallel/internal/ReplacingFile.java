package dev.amts.core.parallel.internal;

import dev.amts.api.ConfigurationException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that takes the place of another, or appears, only when it is complete. Not thread-safe. What exists and is no
 * regular file, as a pipe, is written to directly.
 */
public final class ReplacingFile implements AutoCloseable {
    private final Path file;
    private final Path written;
    private final OutputStream stream;
    private boolean closed;

    private ReplacingFile(Path file, Path written, OutputStream stream) {
        this.file = file;
        this.written = written;
        this.stream = stream;
    }

    /**
     * Begins beside the wanted file; folders on the way are made.
     *
     * @throws ConfigurationException if that cannot be done
     */
    public static ReplacingFile of(Path wanted) {
        try {
            if (Files.isDirectory(wanted)) {
                throw new ConfigurationException("cannot write " + wanted + ": it is a folder; give a file's name");
            }
            // A link stays a link: what it points to is replaced.
            Path file = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new ReplacingFile(file, file, new BufferedOutputStream(Files.newOutputStream(file)));
            }
            Path folder = file.getParent();
            if (folder == null) {
                throw new ConfigurationException("cannot write " + wanted + ": give a file's name");
            }
            Files.createDirectories(folder);
            Path written = folder.resolve("." + UUID.randomUUID() + ".tmp");
            return new ReplacingFile(
                    file,
                    written,
                    new BufferedOutputStream(
                            Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
        } catch (IOException e) {
            throw new ConfigurationException("cannot write " + wanted + ": " + reason(e), e);
        }
    }

    /** Where to write. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts what was written in its place. */
    public void commit() throws IOException {
        stream.close();
        closed = true;
        if (written.equals(file)) {
            return;
        }
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not committed. */
    @Override
    public void close() {
        try {
            if (!closed) {
                closed = true;
                stream.close();
            }
            if (!written.equals(file)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new ConfigurationException("cannot clean up after " + file + ": " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such folder" : String.valueOf(e.getMessage());
    }
}
