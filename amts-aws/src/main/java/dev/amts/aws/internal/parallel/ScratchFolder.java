package dev.amts.aws.internal.parallel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files of a store that are gone when it is closed. Thread-safe. */
final class ScratchFolder implements AutoCloseable {
    private final AtomicInteger number = new AtomicInteger();
    private @Nullable Path folder;

    /** A path that nobody else was given; there is no file yet. */
    synchronized Path file(String name) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("amts-parallel-data");
            }
            return folder.resolve(number.incrementAndGet() + "-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file, if it is there. */
    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(this::discard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        discard(folder);
        folder = null;
    }
}
