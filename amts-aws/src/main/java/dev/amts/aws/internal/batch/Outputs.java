package dev.amts.aws.internal.batch;

import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchOutput;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.progress.ProgressListener;
import dev.amts.aws.internal.access.Checksum;
import dev.amts.aws.internal.access.ObjectStorage;
import dev.amts.aws.internal.access.S3Place;
import dev.amts.aws.internal.access.Workers;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.translate.model.TextTranslationJobProperties;

/** Brings the outputs of a job into the run's folder, with what became of each document. */
final class Outputs {
    private static final Logger LOG = LoggerFactory.getLogger(Outputs.class);

    private final ObjectStorage storage;
    private final Workers workers;

    Outputs(ObjectStorage storage, Workers workers) {
        this.storage = storage;
        this.workers = workers;
    }

    private record Wanted(Language target, Batch.Document document, String output) {}

    /**
     * Downloads what is not there yet and notes what failed.
     *
     * @param job what the service says of the batch's job, which has ended
     */
    void complete(RunFolder folder, Batch batch, TextTranslationJobProperties job, ProgressListener listener) {
        S3Place place = location(job, storage);
        Map<String, ObjectStorage.Listed> there = storage.list(place);
        JobStatus status = JobStatus.valueOf(job.jobStatusAsString());
        Set<String> foreign = new TreeSet<>(there.keySet());
        List<Wanted> wanted = new ArrayList<>();
        for (Language target : batch.targets()) {
            String details = "details/" + target + ".auxiliary-translation-details.json";
            Details said = there.containsKey(details) ? details(folder, place.resolve(details)) : Details.NONE;
            foreign.remove(details);
            for (Batch.Document document : batch.documents()) {
                String output = said.outputs().getOrDefault(document.key(), target + "." + document.key());
                foreign.remove(output);
                Optional<String> error = said.error(document.key());
                if (error.isEmpty() && !there.containsKey(output)) {
                    error = Optional.of(missing(status, job.message()));
                }
                if (error.isPresent()) {
                    note(folder, batch, target, document, error.get());
                } else if (!isHere(folder, target, document)) {
                    wanted.add(new Wanted(target, document, output));
                }
            }
        }
        if (!foreign.isEmpty()) {
            LOG.warn("{} holds {} files that are no outputs; they are left alone", place, foreign.size());
        }
        workers.each(wanted, "downloading", listener, each -> download(folder, batch, place, each));
        folder.add(new Journal.Entry(Journal.Event.COLLECTED, batch.number(), "", "", status.name()));
    }

    /** The job's own folder: the service adds it to the one that was asked for. */
    static S3Place location(TextTranslationJobProperties job, ObjectStorage storage) {
        S3Place said = S3Place.of(job.outputDataConfig().s3Uri());
        if (said.key().contains(job.jobId())) {
            return said.key().endsWith("/") ? said : new S3Place(said.bucket(), said.key() + "/");
        }
        S3Place folder =
                said.key().isEmpty() || said.key().endsWith("/") ? said : new S3Place(said.bucket(), said.key() + "/");
        String mark = "-TranslateText-" + job.jobId() + "/";
        return storage.list(folder).keySet().stream()
                .filter(key -> key.contains(mark))
                .map(key -> folder.resolve(key.substring(0, key.indexOf(mark) + mark.length())))
                .findFirst()
                .orElse(folder);
    }

    private Details details(RunFolder folder, S3Place place) {
        Path file = folder.scratch();
        try {
            storage.download(place, file);
            return Details.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(place + " cannot be read", e);
        }
    }

    private void download(RunFolder folder, Batch batch, S3Place place, Wanted wanted) {
        Path file = folder.output(wanted.target(), wanted.document());
        try {
            Files.createDirectories(file.getParent());
            String sha256 = storage.download(place.resolve(wanted.output()), file);
            if (isCut(folder.document(wanted.document()), file, batch.mediaType())) {
                Files.delete(file);
                note(
                        folder,
                        batch,
                        wanted.target(),
                        wanted.document(),
                        "the output of Amazon Translate is not complete: the end of the HTML is missing");
                return;
            }
            folder.add(new Journal.Entry(
                    Journal.Event.DOWNLOADED,
                    batch.number(),
                    wanted.document().key(),
                    wanted.target().tag(),
                    sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(RunFolder folder, Batch batch, Language target, Batch.Document document, String error) {
        if (!error.equals(folder.failed(target, document).orElse(""))) {
            folder.add(new Journal.Entry(
                    Journal.Event.FAILED_DOCUMENT, batch.number(), document.key(), target.tag(), error));
        }
    }

    private static boolean isHere(RunFolder folder, Language target, Batch.Document document) {
        Path file = folder.output(target, document);
        try {
            return folder.downloaded(target, document).isPresent()
                    && Files.exists(file)
                    && folder.downloaded(target, document).get().equals(Checksum.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the input ends with the end of its {@code html} element, and the output does not. */
    private static boolean isCut(Path input, Path output, String mediaType) throws IOException {
        return mediaType.equals("text/html") && endsHtml(input) && !endsHtml(output);
    }

    private static boolean endsHtml(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(64, in.length())];
            in.seek(in.length() - end.length);
            in.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("</html>");
        }
    }

    private static String missing(JobStatus status, String message) {
        return switch (status) {
            case FAILED -> "the job failed: " + message;
            case STOPPED -> "the job was stopped before this document";
            default -> "Amazon Translate made no output of it, and gives no reason";
        };
    }

    /** Hands over what became of each document of a run that was downloaded. */
    static void hand(RunFolder folder, Consumer<BatchOutput> outputs) {
        for (Batch batch : folder.batches()) {
            if (batch.repeats()) {
                continue;
            }
            for (Language target : batch.targets()) {
                for (Batch.Document document : batch.documents()) {
                    outputs.accept(output(folder, batch, target, document));
                }
            }
        }
    }

    private static BatchOutput output(RunFolder folder, Batch batch, Language target, Batch.Document document) {
        if (folder.downloaded(target, document).isEmpty()) {
            return new BatchOutput(
                    document.name(),
                    target,
                    null,
                    folder.failed(target, document).orElse("it was not translated"));
        }
        byte[] bytes = read(folder.output(target, document));
        return new BatchOutput(
                document.name(),
                target,
                new BatchDocument(target + "." + document.name(), batch.mediaType(), bytes),
                "");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
