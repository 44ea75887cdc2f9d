package dev.amts.aws.internal.batch;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.aws.internal.access.AmazonSettings;
import dev.amts.aws.internal.access.Checksum;
import dev.amts.aws.internal.access.S3Place;
import dev.amts.aws.internal.billing.BilledText;
import dev.amts.aws.internal.journal.Batch;
import dev.amts.aws.internal.journal.Run;
import dev.amts.aws.internal.journal.RunFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A run before it is one: its documents are written to a folder of their own, checked and shared out among batches. Its id
 * is made of all that matters to the outcome, so that the same request gives the same run. Not thread-safe.
 */
final class Draft implements AutoCloseable {
    private static final int NAMED_OBJECTIONS = 20;

    private final Path journal;
    private final Path folder;
    private final BatchRequest request;
    private final Map<String, List<Batch.Document>> byType = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> objections = new ArrayList<>();
    private int documents;

    private Draft(Path journal, BatchRequest request) throws IOException {
        this.journal = journal;
        this.request = request;
        folder = journal.resolve(".draft-" + UUID.randomUUID());
        Files.createDirectories(folder.resolve("documents"));
    }

    /**
     * Reads all documents of a request.
     *
     * @throws InvalidInputException if one is beyond the service's limits; the message names up to twenty
     */
    static Draft of(Path journal, BatchRequest request, ProgressListener listener) {
        BatchLimits.objection(request.source(), request.targets()).ifPresent(reason -> {
            throw new InvalidInputException(reason);
        });
        try {
            Draft draft = new Draft(journal, request);
            try {
                for (BatchDocument document : request.documents()) {
                    draft.add(document);
                    listener.report(
                            new ProgressEvent("reading documents", draft.documents, -1, "documents", document.name()));
                }
                draft.check();
            } catch (RuntimeException | IOException e) {
                draft.close();
                throw e;
            }
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(BatchDocument document) throws IOException {
        byte[] bytes = document.bytes();
        BilledText text = BilledText.of(document.mediaType(), bytes);
        documents++;
        if (!names.add(document.name())) {
            objections.add(document.name() + ": two documents have this name");
        }
        BatchLimits.objection(document.name(), document.mediaType(), bytes.length, text)
                .ifPresent(objections::add);
        String key = key(document.name(), documents);
        Files.write(folder.resolve("documents").resolve(key), bytes);
        byType.computeIfAbsent(document.mediaType(), type -> new ArrayList<>())
                .add(new Batch.Document(document.name(), key, bytes.length, text.characters(), Checksum.of(bytes)));
    }

    /** A name as it is where S3 and every file system take it, or a number. */
    private String key(String name, int number) {
        boolean plain = name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,150}")
                && !name.toLowerCase(Locale.ROOT).equals("details");
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.substring(dot).matches("\\.[A-Za-z0-9]{1,10}") ? name.substring(dot) : "";
        return plain ? name : String.format(Locale.ROOT, "document~%07d%s", number, extension);
    }

    private void check() {
        if (documents == 0) {
            objections.add("there are no documents to translate");
        }
        if (!objections.isEmpty()) {
            int more = objections.size() - NAMED_OBJECTIONS;
            throw new InvalidInputException(String.join(
                            "; ", objections.subList(0, Math.min(NAMED_OBJECTIONS, objections.size())))
                    + (more > 0 ? "; and " + more + " more" : ""));
        }
    }

    /** Shares the documents out among batches: by media type, within the limits of a job. */
    List<Batch> batches() {
        List<Batch> batches = new ArrayList<>();
        byType.forEach((type, all) -> {
            for (List<Batch.Document> part : parts(all)) {
                for (int i = 0; i < request.targets().size(); i += BatchLimits.TARGETS) {
                    List<Language> targets = request.targets()
                            .subList(i, Math.min(request.targets().size(), i + BatchLimits.TARGETS));
                    batches.add(new Batch(batches.size() + 1, type, targets, part, false));
                }
            }
        });
        return batches;
    }

    private static List<List<Batch.Document>> parts(List<Batch.Document> all) {
        List<List<Batch.Document>> parts = new ArrayList<>();
        List<Batch.Document> part = new ArrayList<>();
        long bytes = 0;
        for (Batch.Document each : all) {
            if (part.size() == BatchLimits.JOB_DOCUMENTS || bytes + each.size() > BatchLimits.JOB_BYTES) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(each);
            bytes += each.size();
        }
        parts.add(part);
        return parts;
    }

    /**
     * What the run is to do.
     *
     * @param terminologies that are used
     * @param versions of parallel data and terminologies: another version makes another run
     */
    Run run(AmazonSettings settings, List<String> terminologies, String versions) {
        StringBuilder all = new StringBuilder();
        S3Place home = settings.folder();
        for (Object each : List.of(
                request.name(),
                request.source(),
                request.targets(),
                request.parallelData(),
                terminologies,
                request.options(),
                versions,
                home)) {
            all.append(each).append('\n');
        }
        byType.forEach((type, list) -> list.forEach(each -> all.append(type)
                .append(' ')
                .append(each.name())
                .append(' ')
                .append(each.sha256())
                .append('\n')));
        String name = request.name().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = (name.isEmpty() ? "run" : name.substring(0, Math.min(40, name.length()))) + "-"
                + Checksum.of(all.toString()).substring(0, 12);
        return new Run(
                id,
                request.name(),
                request.source(),
                request.targets(),
                request.parallelData(),
                terminologies,
                request.options(),
                home.bucket(),
                home.key() + "jobs/" + id + "/");
    }

    /** Makes it a run, unless there is one of this id, which is returned then. */
    RunFolder commit(Run run) {
        Path place = journal.resolve(run.id());
        try {
            if (!Files.exists(place)) {
                RunFolder.write(folder, run, batches());
                Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            // Another program was faster with the same request.
        } catch (FileSystemException e) {
            if (!Files.exists(place)) {
                throw new UncheckedIOException(e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RunFolder.open(place);
    }

    /** Removes what was not committed. */
    @Override
    public void close() {
        RunFolder.remove(folder);
    }
}
