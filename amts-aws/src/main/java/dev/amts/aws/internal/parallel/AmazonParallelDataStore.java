package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataImport;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataStatus;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.AmazonSettings;
import dev.amts.aws.internal.access.Checksum;
import dev.amts.aws.internal.access.Clients;
import dev.amts.aws.internal.access.ObjectStorage;
import dev.amts.aws.internal.access.Pace;
import dev.amts.aws.internal.access.S3Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.translate.model.ConflictException;
import software.amazon.awssdk.services.translate.model.GetParallelDataResponse;
import software.amazon.awssdk.services.translate.model.LimitExceededException;
import software.amazon.awssdk.services.translate.model.ParallelDataFormat;

/**
 * Parallel data at Amazon Translate. Thread-safe.
 *
 * <p>An import file lies in S3 under a name made of its contents, so that a repeated creation or update sends nothing
 * twice, and one that was interrupted is recognised.
 */
public final class AmazonParallelDataStore implements ParallelDataStore {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration QUEUE = Duration.ofMinutes(30);

    private final AmazonSettings settings;
    private final Clients clients;
    private final Access access;
    private final ObjectStorage storage;
    private final Catalog catalog;
    private final ScratchFolder scratch = new ScratchFolder();

    /** A store; the clients are closed with it, where they are not the caller's own. */
    public AmazonParallelDataStore(AmazonSettings settings, Clients clients) {
        this.settings = settings;
        this.clients = clients;
        access = new Access(clients, Access.Service.STORE);
        storage = new ObjectStorage(access);
        catalog = new Catalog(access);
    }

    @Override
    public ParallelDataResource create(ParallelData data, String description) {
        return create(ParallelDataImport.of(data, description));
    }

    @Override
    public ParallelDataResource update(ParallelData data, String description) {
        return update(ParallelDataImport.of(data, description));
    }

    @Override
    public ParallelDataResource create(ParallelDataImport data) {
        if (get(data.name()).isPresent()) {
            throw new StoreException("there is parallel data \"" + data.name()
                    + "\" already: update it, delete it first, or choose another name");
        }
        return send(data, "CreateParallelData", "creating", upload -> {
            try {
                access.translate(
                        "CreateParallelData",
                        "creating parallel data \"" + data.name() + "\"",
                        client -> client.createParallelData(request -> request.name(data.name())
                                .description(data.description())
                                .parallelDataConfig(config ->
                                        config.s3Uri(upload.place().uri()).format(upload.format()))
                                .clientToken(upload.token())));
            } catch (StoreException e) {
                if (!(e.getCause() instanceof ConflictException) || !uses(data.name(), upload.place())) {
                    throw e;
                }
                // An earlier attempt with these very contents had come through, and its answer was lost.
            }
        });
    }

    @Override
    public ParallelDataResource update(ParallelDataImport data) {
        catalog.require(data.name());
        return send(
                data,
                "UpdateParallelData",
                "updating",
                upload -> access.translate(
                        "UpdateParallelData",
                        "updating parallel data \"" + data.name() + "\"",
                        client -> client.updateParallelData(request -> request.name(data.name())
                                .description(data.description())
                                .parallelDataConfig(config ->
                                        config.s3Uri(upload.place().uri()).format(upload.format()))
                                .clientToken(upload.token()))));
    }

    @Override
    public Optional<ParallelDataResource> get(String name) {
        return catalog.find(name).map(found -> Resources.of(found.parallelDataProperties()));
    }

    @Override
    public List<ParallelDataResource> list() {
        return catalog.list();
    }

    @Override
    public void delete(String name) {
        catalog.require(name);
        access.translate(
                "DeleteParallelData",
                "deleting parallel data \"" + name + "\"",
                client -> client.deleteParallelData(request -> request.name(name)));
        long end = System.nanoTime() + QUEUE.toNanos();
        for (int look = 0; catalog.find(name).isPresent(); look++) {
            if (System.nanoTime() > end) {
                throw new StoreException("the parallel data \"" + name + "\" is still being deleted after " + QUEUE);
            }
            pause(look, event -> {}, "deleting");
        }
        settings.given().get("s3-bucket").ifPresent(any -> storage.delete(folder(name)));
    }

    @Override
    public ParallelData download(String name) {
        return download(name, catalog.readable(name).targets().get(0));
    }

    @Override
    public ParallelData download(String name, Language target) {
        ParallelDataResource resource = catalog.readable(name);
        Language source = java.util.Objects.requireNonNull(resource.source());
        if (!resource.targets().contains(target)) {
            throw new StoreException("the parallel data \"" + name + "\" are of the target languages "
                    + resource.targets() + ", not " + target);
        }
        ImportFormat format = ImportFormat.valueOf(catalog.requireFound(name)
                .parallelDataProperties()
                .parallelDataConfig()
                .formatAsString());
        Path file = scratch.file(name + "." + format.extension());
        catalog.data(name, file);
        return new DownloadedPairs(name, source, target, file, format);
    }

    @Override
    public List<String> problems(String name) {
        Path file = scratch.file(name + ".problems");
        try {
            return catalog.problems(name, file);
        } finally {
            scratch.discard(file);
        }
    }

    @Override
    public ParallelDataResource await(String name, ProgressListener listener) {
        String task = "importing " + name;
        for (int look = 0; ; look++) {
            listener.report(new ProgressEvent(task, look, -1, "looks", ""));
            ParallelDataResource resource = catalog.require(name);
            if (resource.isSettled()) {
                return succeeded(resource);
            }
            pause(look, listener, task);
        }
    }

    @Override
    public void close() {
        scratch.close();
        clients.close();
    }

    private record Upload(S3Place place, ParallelDataFormat format, String token) {}

    private interface Send {
        void with(Upload upload);
    }

    private ParallelDataResource send(ParallelDataImport data, String operation, String doing, Send send) {
        ImportFormat format = settings.given().choice("import-format", ImportFormat.CSV);
        Path path = scratch.file(data.name() + "." + format.extension());
        ImportFile file = ImportFile.write(data, format, path);
        try {
            String sha256 = Checksum.of(file.path());
            S3Place place = folder(data.name()).resolve(sha256.substring(0, 32) + "." + format.extension());
            storage.requireBucket(place.bucket());
            if (!storage.holds(place, Files.size(path), sha256)) {
                storage.upload(path, place, format.mediaType(), sha256);
            }
            String token = Checksum.of(
                    String.join("\n", operation, data.name(), data.description(), sha256, occasion(data.name())));
            whenFree(
                    data.name(),
                    doing,
                    () -> send.with(new Upload(place, ParallelDataFormat.fromValue(format.name()), token)));
            return catalog.require(data.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            scratch.discard(path);
        }
    }

    /**
     * What tells a request from an earlier one of the same contents. A resource that is there says it itself; of one that
     * is not there no earlier request counts: it was deleted, and is made anew.
     */
    private String occasion(String name) {
        return catalog.find(name)
                .map(GetParallelDataResponse::parallelDataProperties)
                .map(found -> found.lastUpdatedAt() + "\n" + found.latestUpdateAttemptAt())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Amazon Translate takes one creation or update at a time: waits while another is under way. */
    private void whenFree(String name, String doing, Runnable call) {
        long end = System.nanoTime() + QUEUE.toNanos();
        int refusedWhileFree = 0;
        for (int look = 0; ; look++) {
            try {
                call.run();
                return;
            } catch (StoreException e) {
                if (!(e.getCause() instanceof LimitExceededException) || System.nanoTime() > end) {
                    throw e;
                }
                // Another may have ended between the refusal and the look; refused again, it is another limit.
                refusedWhileFree = list().stream().allMatch(ParallelDataResource::isSettled) ? refusedWhileFree + 1 : 0;
                if (refusedWhileFree > 1) {
                    throw e;
                }
                pause(look, event -> {}, doing + " " + name);
            }
        }
    }

    private boolean uses(String name, S3Place place) {
        return catalog.find(name)
                .map(found -> found.parallelDataProperties().parallelDataConfig())
                .filter(config -> place.uri().equals(config.s3Uri()))
                .isPresent();
    }

    private ParallelDataResource succeeded(ParallelDataResource resource) {
        boolean updateFailed = resource.latestUpdate() == ParallelDataStatus.FAILED;
        if (resource.status() != ParallelDataStatus.FAILED && !updateFailed) {
            return resource;
        }
        String reason = resource.message().isEmpty() ? "Amazon Translate gives no reason" : resource.message();
        List<String> problems = problems(resource.name());
        throw new StoreException("the import of \"" + resource.name() + "\" failed: " + reason
                + (updateFailed ? "; the version before it stays in use" : "")
                + (problems.isEmpty()
                        ? ""
                        : "; " + String.join("; ", problems.subList(0, Math.min(4, problems.size())))));
    }

    private S3Place folder(String name) {
        return settings.folder().resolve("parallel-data/" + name + "/");
    }

    private void pause(int look, ProgressListener listener, String task) {
        Pace.sleep(Pace.backOff(settings.pollInterval(), LONGEST_PAUSE, look), listener, task);
    }
}
