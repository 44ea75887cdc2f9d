package dev.amts.cli.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.cli.support.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a job is kept: what it is to do, and copies of the documents, so that it can be ended whatever becomes of the
 * originals. Beside the engine's own journal. Immutable.
 *
 * @param path the folder
 * @param job what it is to do
 */
record JobFolder(Path path, Job job) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESCRIPTION = "job.json";

    /** A folder that is no job's yet, with copies of all that the job needs. */
    static JobFolder draft(Path jobs, Job job, List<Path> files, Optional<Path> memory) throws IOException {
        Path draft = Files.createDirectories(jobs)
                .resolve(".draft-" + ProcessHandle.current().pid());
        remove(draft);
        Files.createDirectories(draft.resolve("documents"));
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (Files.isDirectory(file)) {
                throw new InvalidInputException(file + ": is a folder; name files");
            }
            if (!names.add(name)) {
                throw new ConfigurationException("two files are named " + name + ": give them to two jobs");
            }
            Files.copy(file, draft.resolve("documents").resolve(name));
        }
        if (memory.isPresent()) {
            Files.copy(memory.get(), draft.resolve(String.valueOf(job.memory())));
        }
        Files.writeString(draft.resolve(DESCRIPTION), JsonText.of(job));
        return new JobFolder(draft, job);
    }

    /** This draft as the folder of a run; what was there is the same, and stays. */
    JobFolder commit(Path jobs, String run) throws IOException {
        Path place = jobs.resolve(run);
        if (Files.exists(place.resolve(DESCRIPTION))) {
            // The same job again; only where its translations go may differ.
            Files.move(path.resolve(DESCRIPTION), place.resolve(DESCRIPTION), StandardCopyOption.REPLACE_EXISTING);
            remove(path);
        } else {
            Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return new JobFolder(place, job);
    }

    /** The job of a run, if it was started from here. */
    static Optional<JobFolder> find(Path jobs, String run) {
        Path place = jobs.resolve(run);
        if (!run.matches("[A-Za-z0-9-]{1,120}") || !Files.exists(place.resolve(DESCRIPTION))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JobFolder(
                    place, JSON.readValue(place.resolve(DESCRIPTION).toFile(), Job.class)));
        } catch (JsonProcessingException e) {
            throw new InvalidInputException(place.resolve(DESCRIPTION) + ": cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all runs that were started from here, the latest first. */
    static List<String> runs(Path jobs) throws IOException {
        if (!Files.isDirectory(jobs)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(jobs)) {
            List<Path> found = new ArrayList<>(
                    all.filter(each -> Files.exists(each.resolve(DESCRIPTION))).toList());
            Map<Path, java.nio.file.attribute.FileTime> ages = new java.util.HashMap<>();
            for (Path each : found) {
                ages.put(each, Files.getLastModifiedTime(each.resolve(DESCRIPTION)));
            }
            found.sort(Comparator.comparing(ages::get, Comparator.reverseOrder()));
            return found.stream()
                    .map(each -> String.valueOf(each.getFileName()))
                    .toList();
        }
    }

    /** The copy of a document. */
    Path document(String file) {
        return path.resolve("documents").resolve(file);
    }

    /** The run that it is the folder of. */
    String run() {
        return String.valueOf(path.getFileName());
    }

    /** What the engine gets. */
    OutgoingFiles outgoing() {
        return new OutgoingFiles(path.resolve("outgoing"));
    }

    /** Removes a draft. */
    void discard() throws IOException {
        remove(path);
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
