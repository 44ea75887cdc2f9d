package dev.amts.core.parallel.store;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.ParallelData;
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
import dev.amts.core.parallel.clean.CleanUp;
import dev.amts.core.parallel.clean.CleanUpReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final CleanUp CLEAN_UP = CleanUp.minimal().with(SegmentRules.ofAnyLength());

    private final Path folder;
    private final Clock clock;
    private final StoreLock lock;

    /** A store in a folder, which is made when the first resource is created. */
    public FileParallelDataStore(Path folder) {
        this(folder, Clock.systemUTC());
    }

    FileParallelDataStore(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
        this.lock = new StoreLock(this.folder);
    }

    @Override
    public ParallelDataResource create(ParallelData data, String description) {
        checkName(data.name());
        return changing(() -> {
            if (Files.exists(place(data.name()))) {
                throw new StoreException("there is a parallel data \"" + data.name() + "\" in " + folder
                        + " already: update it, delete it, or give another name");
            }
            Path draft = folder.resolve("." + UUID.randomUUID() + ".tmp");
            try {
                Files.createDirectories(draft);
                ParallelDataResource resource = fill(draft, data, description, null);
                Files.move(draft, place(data.name()));
                return resource;
            } finally {
                remove(draft);
            }
        });
    }

    @Override
    public ParallelDataResource update(ParallelData data, String description) {
        checkName(data.name());
        return changing(() -> {
            Metadata old = require(data.name());
            Path place = place(data.name());
            ParallelDataResource resource = fill(place, data, description, old);
            Files.deleteIfExists(place.resolve(old.file()));
            return resource;
        });
    }

    @Override
    public Optional<ParallelDataResource> get(String name) {
        checkName(name);
        return read(place(name)).map(Metadata::resource);
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
        checkName(name);
        changing(() -> {
            require(name);
            Path grave = folder.resolve("." + UUID.randomUUID() + ".tmp");
            Files.move(place(name), grave);
            remove(grave);
            return name;
        });
    }

    @Override
    public ParallelData download(String name) {
        checkName(name);
        ParallelDataResource resource = require(name).resource();
        return new Stored(
                name,
                Objects.requireNonNull(resource.source()),
                resource.targets().get(0));
    }

    @Override
    public ParallelDataResource await(String name, ProgressListener listener) {
        checkName(name);
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
            return ParallelDataFile.open(place(name).resolve(require(name).file()), source, target)
                    .pairs();
        }
    }

    /** Writes pairs and then metadata, whose appearance makes them count. */
    private ParallelDataResource fill(Path place, ParallelData data, String description, @Nullable Metadata old)
            throws IOException {
        Path file = place.resolve("pairs-" + UUID.randomUUID() + ".csv");
        ImportCounts counts;
        try (ParallelDataWriter writer =
                ParallelDataWriter.open(file, data.source(), data.target(), SegmentRules.ofAnyLength())) {
            CleanUpReport report = CLEAN_UP.clean(data, writer::write, dropped -> {});
            writer.commit();
            counts = counts(report, Files.size(file));
        }
        Instant now = clock.instant();
        ParallelDataResource resource = new ParallelDataResource(
                data.name(),
                description,
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

    private static ImportCounts counts(CleanUpReport report, long bytes) {
        Map<DropReason, Long> dropped = report.dropped();
        long skipped = dropped.getOrDefault(DropReason.EMPTY, 0L)
                + dropped.getOrDefault(DropReason.DUPLICATE, 0L)
                + dropped.getOrDefault(DropReason.OTHER_TRANSLATION, 0L);
        return new ImportCounts(report.kept(), skipped, report.droppedTotal() - skipped, bytes);
    }

    private Metadata require(String name) {
        return read(place(name))
                .orElseThrow(() -> new StoreException("there is no parallel data \"" + name + "\" in " + folder
                        + ": list what there is, or create it"));
    }

    private static Optional<Metadata> read(Path place) {
        return Metadata.read(place);
    }

    /** The folder of a resource: readable, but safe on file systems that ignore case or limit names to 255 bytes. */
    private Path place(String name) {
        byte[] hash = Hashes.sha256(name.getBytes(StandardCharsets.UTF_8));
        String start = name.substring(0, Math.min(name.length(), 64)).toLowerCase(java.util.Locale.ROOT);
        return folder.resolve(start + "-" + HexFormat.of().formatHex(hash, 0, 6));
    }

    private static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new StoreException("\"" + name + "\" is no name for parallel data: give 1 to 256 letters, digits,"
                    + " underscores and hyphens");
        }
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

    private static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
