package dev.amts.core.parallel.update;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataImport;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.parallel.ParallelDataFile;
import dev.amts.core.parallel.ParallelDataWriter;
import dev.amts.core.parallel.SegmentRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Newer pairs on their way into parallel data that is there already: they take the place of the pairs of the same source
 * text, the rest stays, and what has a new source is added at the end. Immutable.
 *
 * <pre>{@code
 * ParallelData pairs = preparer.prepare(english, chinese, accepted, listener).pairs();
 * PairsUpdate.Summary done = PairsUpdate.of(pairs).intoStore(store, "d2l", listener);
 * done.superseded();     // 12
 * }</pre>
 *
 * <p>The old pairs and the newer ones have to fit into memory.
 */
public final class PairsUpdate {
    private final ParallelData newer;
    private final Map<String, Set<String>> bySource = new LinkedHashMap<>();

    private PairsUpdate(ParallelData newer) {
        this.newer = newer;
        try (Stream<SegmentPair> pairs = newer.pairs()) {
            pairs.forEach(pair -> bySource.computeIfAbsent(pair.source(), source -> new LinkedHashSet<>())
                    .add(pair.target()));
        }
    }

    /** An update with these pairs. */
    public static PairsUpdate of(ParallelData newer) {
        return new PairsUpdate(Objects.requireNonNull(newer));
    }

    /**
     * What an update did. Immutable.
     *
     * @param kept old pairs that are still there
     * @param superseded old pairs of which the newer ones took the place
     * @param added pairs that were not there
     * @param version of the data now, as {@link ParallelDataVersion} tells it
     */
    public record Summary(long kept, long superseded, long added, String version) {}

    private record Merged(List<SegmentPair> pairs, Summary summary) {}

    private Merged merge(List<SegmentPair> old) {
        List<SegmentPair> out = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        long kept = 0;
        long superseded = 0;
        for (SegmentPair pair : old) {
            Set<String> targets = bySource.get(pair.source());
            if (targets == null || targets.contains(pair.target())) {
                kept++;
            } else {
                superseded++;
            }
            if (targets == null) {
                out.add(pair);
            } else if (placed.add(pair.source())) {
                targets.forEach(target -> out.add(new SegmentPair(pair.source(), target)));
            }
        }
        bySource.forEach((source, targets) -> {
            if (placed.add(source)) {
                targets.forEach(target -> out.add(new SegmentPair(source, target)));
            }
        });
        String version = ParallelDataVersion.of(named("", out));
        return new Merged(out, new Summary(kept, superseded, Math.max(0, out.size() - kept), version));
    }

    private ParallelData named(String name, List<SegmentPair> pairs) {
        return ParallelData.of(name, newer.source(), newer.target(), pairs);
    }

    /**
     * Updates a file, or makes it; it is replaced whole or not at all.
     *
     * @param file .csv, .tsv or .tmx
     * @throws dev.amts.api.InvalidInputException if it is no parallel data of these languages
     */
    public Summary intoFile(Path file) {
        List<SegmentPair> old =
                Files.exists(file) ? list(ParallelDataFile.open(file, newer.source(), newer.target())) : List.of();
        Merged merged = merge(old);
        ParallelDataWriter.write(named("", merged.pairs()), file, SegmentRules.ofAnyLength());
        return merged.summary();
    }

    /**
     * Updates a resource of a store, or creates it, and waits until it can be used. Its other target languages stay.
     *
     * @throws dev.amts.api.StoreException if the store cannot be reached or refuses
     * @throws dev.amts.api.CancelledException if the listener cancels; the store goes on
     */
    public Summary intoStore(ParallelDataStore store, String name, ProgressListener listener) {
        Optional<ParallelDataResource> there = store.get(name);
        if (there.isEmpty()) {
            Merged merged = merge(List.of());
            store.create(named(name, merged.pairs()), "pairs of a translated book");
            store.await(name, listener);
            return merged.summary();
        }
        ParallelDataResource resource = there.get();
        boolean known = resource.targets().contains(newer.target());
        Merged merged = merge(known ? list(store.download(name, newer.target())) : List.of());
        List<ParallelData> all = new ArrayList<>();
        for (Language target : resource.targets()) {
            all.add(
                    target.equals(newer.target())
                            ? named(name, merged.pairs())
                            : ParallelData.of(name, newer.source(), target, list(store.download(name, target))));
        }
        if (!known) {
            all.add(named(name, merged.pairs()));
        }
        store.update(new ParallelDataImport(all, resource.description(), leftOut -> {}));
        store.await(name, listener);
        return merged.summary();
    }

    private static List<SegmentPair> list(ParallelData data) {
        try (Stream<SegmentPair> pairs = data.pairs()) {
            return pairs.toList();
        }
    }
}
