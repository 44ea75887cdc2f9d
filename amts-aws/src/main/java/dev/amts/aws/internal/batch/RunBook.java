package dev.amts.aws.internal.batch;

import dev.amts.api.batch.UnknownRunException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The runs of a journal. Thread-safe. */
record RunBook(Path journal) {
    /** The run of an id, or that which a job of the service belongs to. */
    Optional<RunFolder> find(String id) {
        if (!id.matches("[A-Za-z0-9-]{1,120}")) {
            return Optional.empty();
        }
        Path folder = journal.resolve(id);
        if (Files.exists(folder.resolve("run.json"))) {
            return Optional.of(RunFolder.open(folder));
        }
        return all().stream()
                .filter(run -> run.batches().stream()
                        .anyMatch(batch -> run.job(batch).filter(id::equals).isPresent()))
                .findFirst();
    }

    /**
     * As {@link #find}.
     *
     * @throws UnknownRunException if there is no such run
     */
    RunFolder require(String id) {
        return find(id).orElseThrow(() -> new UnknownRunException("the journal " + journal + " has no run \"" + id
                + "\"; amts job list shows what there is, --journal names another journal"));
    }

    /** Works on a run as it is once no other program works on it. */
    <T> T locked(String id, Function<RunFolder, T> work) {
        try {
            FileChannel lock = require(id).lock();
            try {
                // What another program did before the lock was ours counts as well.
                return work.apply(require(id));
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All runs, the latest first. */
    List<RunFolder> all() {
        if (!Files.isDirectory(journal)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(journal)) {
            return folders.filter(folder -> Files.exists(folder.resolve("run.json")))
                    .sorted(java.util.Comparator.comparing(RunBook::age).reversed())
                    .map(RunFolder::open)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.nio.file.attribute.FileTime age(Path folder) {
        try {
            return Files.getLastModifiedTime(folder.resolve("run.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
