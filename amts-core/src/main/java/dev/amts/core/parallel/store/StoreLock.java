package dev.amts.core.parallel.store;

import dev.amts.api.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one change at a time happen in a folder, among the threads of this process and among processes. Thread-safe.
 */
final class StoreLock {
    /** A file lock belongs to the process: threads need one of their own, shared by all stores of a folder. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final Path folder;

    StoreLock(Path folder) {
        this.folder = folder;
    }

    <T> T holding(Supplier<T> work) {
        ReentrantLock threads = THREADS.computeIfAbsent(folder, key -> new ReentrantLock());
        threads.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new StoreException("the folder " + folder + " cannot be locked");
                }
                return work.get();
            }
        } catch (IOException e) {
            throw new StoreException("the folder " + folder + " cannot be written: " + e.getMessage(), e);
        } finally {
            threads.unlock();
        }
    }
}
