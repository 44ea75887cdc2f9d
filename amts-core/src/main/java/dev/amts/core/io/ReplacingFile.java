package dev.amts.core.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that takes the place of another, or appears, only when it is complete: for what is written piece by piece; else
 * see {@link WholeFile}. Not thread-safe.
 *
 * <p>What it replaces keeps its permissions; where a link stood the link stays, and what it points to is replaced. What
 * exists and is no regular file, as a pipe, is written to directly.
 *
 * <pre>{@code
 * try (ReplacingFile file = ReplacingFile.of(path)) {
 *     file.stream().write(bytes);
 *     file.commit();
 * }
 * }</pre>
 */
public final class ReplacingFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path draft;
    private final OutputStream stream;
    private boolean closed;

    private ReplacingFile(Path file, Path draft, OutputStream stream) {
        this.file = file;
        this.draft = draft;
        this.stream = stream;
    }

    /**
     * Begins beside the wanted file; folders on the way are made.
     *
     * @throws IOException if that cannot be done
     */
    public static ReplacingFile of(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            throw new FileSystemException(wanted.toString(), null, "it is a folder; give a file's name");
        }
        Path file = Files.exists(wanted)
                ? wanted.toRealPath()
                : wanted.toAbsolutePath().normalize();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new ReplacingFile(file, file, new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        }
        Path folder = file.getParent();
        if (folder == null) {
            throw new FileSystemException(wanted.toString(), null, "it is no file's name");
        }
        Files.createDirectories(folder);
        // Not a temporary file of the JDK's, which only its owner may read.
        Path draft = folder.resolve("." + UUID.randomUUID() + ".part");
        return new ReplacingFile(
                file,
                draft,
                new BufferedOutputStream(
                        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER));
    }

    /** Where to write. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts what was written in its place. */
    public void commit() throws IOException {
        closed = true;
        stream.close();
        if (draft.equals(file)) {
            return;
        }
        keepPermissions();
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not committed. */
    @Override
    public void close() throws IOException {
        try {
            if (!closed) {
                closed = true;
                stream.close();
            }
        } finally {
            if (!draft.equals(file)) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (old != null && Files.exists(file)) {
            Files.setPosixFilePermissions(draft, old.readAttributes().permissions());
        }
    }
}
