package dev.amts.core.parallel.store;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataImport;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataResource.ImportCounts;
import dev.amts.api.parallel.ParallelDataStatus;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.parallel.DropReason;
import dev.amts.core.parallel.ParallelDataFile;
import dev.amts.core.parallel.ParallelDataWriter;
import dev.amts.core.parallel.SegmentRules;
import dev.amts.core.parallel.clean.CandidatePair;
import dev.amts.core.parallel.clean.CleanUp;
import dev.amts.core.parallel.clean.CleanUpReport;
import dev.amts.core.parallel.clean.DroppedPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps parallel data in a folder: for each resource a folder with its metadata in JSON and its pairs as CSV. Thread-safe;
 * several processes can share the folder.
 *
 * <p>What is accepted is active at once: {@link #await} never waits. A resource is created, updated and deleted by moving
 * one file or folder, so that nobody ever sees half of it. Pairs that do not fit the {@link SegmentRules} are counted as
 * failed, duplicates and empty ones as skipped. A text may be as long as it is, for a paragraph is a good match for a
 * translation memory.
 */
public final class FileParallelDataStore implements ParallelDataStore {
    private static final CleanUp CLEAN_UP = CleanUp.minimal().with(SegmentRules.ofAnyLength());

    private final Path folder;
    private final Places places;
    private final Clock clock;
    private final StoreLock lock;

    /** A store in a folder, which is made when the first resource is created. */
    public FileParallelDataStore(Path folder) {
        this(folder, Clock.systemUTC());
    }

    FileParallelDataStore(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.places = new Places(this.folder);
        this.clock = clock;
        this.lock = new StoreLock(this.folder);
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
        Places.checkName(data.name());
        single(data);
        return changing(() -> {
            if (Files.exists(places.of(data.name()))) {
                throw new StoreException("there is a parallel data \"" + data.name() + "\" in " + folder
                        + " already: update it, delete it, or give another name");
            }
            Path draft = folder.resolve("." + UUID.randomUUID() + ".tmp");
            try {
                Files.createDirectories(draft);
                ParallelDataResource resource = fill(draft, data, null);
                Files.move(draft, places.of(data.name()));
                return resource;
            } finally {
                Places.remove(draft);
            }
        });
    }

    @Override
    public ParallelDataResource update(ParallelDataImport data) {
        Places.checkName(data.name());
        single(data);
        return changing(() -> {
            Metadata old = require(data.name());
            Path place = places.of(data.name());
            ParallelDataResource resource = fill(place, data, old);
            Files.deleteIfExists(place.resolve(old.file()));
            return resource;
        });
    }

    @Override
    public Optional<ParallelDataResource> get(String name) {
        Places.checkName(name);
        return read(places.of(name)).map(Metadata::resource);
    }

    @Override
    public List<ParallelDataResource> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            return places.filter(Files::isDirectory)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .flatMap(each -> read(each).stream())
                    .map(Metadata::resource)
                    .sorted(Comparator.comparing(ParallelDataResource::name))
                    .toList();
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    @Override
    public void delete(String name) {
        Places.checkName(name);
        changing(() -> {
            require(name);
            Path grave = folder.resolve("." + UUID.randomUUID() + ".tmp");
            Files.move(places.of(name), grave);
            Places.remove(grave);
            return name;
        });
    }

    @Override
    public ParallelData download(String name) {
        Places.checkName(name);
        ParallelDataResource resource = require(name).resource();
        return new Stored(
                name,
                Objects.requireNonNull(resource.source()),
                resource.targets().get(0));
    }

    @Override
    public ParallelDataResource await(String name, ProgressListener listener) {
        Places.checkName(name);
        ParallelDataResource resource = require(name).resource();
        listener.report(ProgressEvent.of("waiting for parallel data", 1, 1, "resources"));
        return resource;
    }

    /** Pairs that are read where they lie at the time: an update in between is no trouble. */
    private final class Stored implements ParallelData {
        private final String name;
        private final Language source;
        private final Language target;

        Stored(String name, Language source, Language target) {
            this.name = name;
            this.source = source;
            this.target = target;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Language source() {
            return source;
        }

        @Override
        public Language target() {
            return target;
        }

        @Override
        public Stream<SegmentPair> pairs() {
            return ParallelDataFile.open(places.of(name).resolve(require(name).file()), source, target)
                    .pairs();
        }
    }

    private static ParallelData single(ParallelDataImport data) {
        if (data.data().size() > 1) {
            throw new StoreException("the store \"file\" keeps one target language a resource, and \"" + data.name()
                    + "\" has " + data.targets() + ": create one resource for each");
        }
        return data.data().get(0);
    }

    /** Writes pairs and then metadata, whose appearance makes them count. */
    private ParallelDataResource fill(Path place, ParallelDataImport request, @Nullable Metadata old)
            throws IOException {
        ParallelData data = single(request);
        Path file = place.resolve("pairs-" + UUID.randomUUID() + ".csv");
        ImportCounts counts;
        try (ParallelDataWriter writer =
                ParallelDataWriter.open(file, data.source(), data.target(), SegmentRules.ofAnyLength())) {
            CleanUpReport report =
                    CLEAN_UP.clean(() -> numbered(data), writer::write, dropped -> leaveOut(dropped, request));
            writer.commit();
            counts = counts(report, Files.size(file));
        }
        Instant now = clock.instant();
        ParallelDataResource resource = new ParallelDataResource(
                data.name(),
                request.description(),
                data.source(),
                List.of(data.target()),
                ParallelDataStatus.ACTIVE,
                old == null ? null : ParallelDataStatus.ACTIVE,
                "",
                counts,
                old == null ? now : old.resource().createdAt(),
                now);
        new Metadata(resource, file.getFileName().toString()).write(place);
        return resource;
    }

    /** The pairs with their places. */
    private static Stream<CandidatePair> numbered(ParallelData data) {
        AtomicLong place = new AtomicLong();
        return data.pairs()
                .sequential()
                .map(pair -> new CandidatePair(pair, 1, Long.toString(place.incrementAndGet())));
    }

    private static void leaveOut(DroppedPair dropped, ParallelDataImport request) {
        CandidatePair candidate = dropped.candidate();
        request.leftOut()
                .accept(new ParallelDataImport.LeftOut(
                        Long.parseLong(candidate.origin()),
                        request.targets().get(0),
                        candidate.pair(),
                        dropped.reason().description()));
    }

    private static ImportCounts counts(CleanUpReport report, long bytes) {
        Map<DropReason, Long> dropped = report.dropped();
        long skipped = dropped.getOrDefault(DropReason.EMPTY, 0L)
                + dropped.getOrDefault(DropReason.DUPLICATE, 0L)
                + dropped.getOrDefault(DropReason.OTHER_TRANSLATION, 0L);
        return new ImportCounts(report.kept(), skipped, report.droppedTotal() - skipped, bytes);
    }

    private Metadata require(String name) {
        return read(places.of(name))
                .orElseThrow(() -> new StoreException("there is no parallel data \"" + name + "\" in " + folder
                        + ": list what there is, or create it"));
    }

    private static Optional<Metadata> read(Path place) {
        return Metadata.read(place);
    }

    /** Work that changes the folder, one at a time. */
    @FunctionalInterface
    private interface Change<T> {
        T run() throws IOException;
    }

    private <T> T changing(Change<T> change) {
        return lock.holding((Supplier<T>) () -> {
            try {
                return change.run();
            } catch (IOException e) {
                throw unreachable(e);
            }
        });
    }

    private StoreException unreachable(IOException cause) {
        return new StoreException("the parallel data in " + folder + " cannot be used: " + cause.getMessage(), cause);
    }
}
