package dev.amts.api.parallel;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Pairs for one resource of a store, of one source language and one or more target languages. Immutable.
 *
 * @param data a set of pairs for each target language; all share name and source language
 * @param description what a reader of the store's list should know; may be empty
 * @param leftOut hears of each pair that the store's rules keep out of the import, in order, before anything is sent
 */
public record ParallelDataImport(List<ParallelData> data, String description, Consumer<LeftOut> leftOut) {
    /**
     * A pair that is not imported.
     *
     * @param record the pair's place in its set, from 1 on
     * @param target the target language of its set
     * @param pair the pair
     * @param reason why, in one line that does not repeat the text
     */
    public record LeftOut(long record, Language target, SegmentPair pair, String reason) {}

    /**
     * Checks that the sets belong together.
     *
     * @throws IllegalArgumentException if there is none, two are of one target language, or names or source languages
     *     differ
     */
    public ParallelDataImport {
        data = List.copyOf(data);
        Objects.requireNonNull(description);
        Objects.requireNonNull(leftOut);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("an import needs parallel data");
        }
        Set<Language> targets = new HashSet<>();
        for (ParallelData each : data) {
            if (!each.name().equals(data.get(0).name())
                    || !each.source().equals(data.get(0).source())) {
                throw new IllegalArgumentException("an import has one name and one source language, not "
                        + each.name() + " (" + each.source() + ") beside "
                        + data.get(0).name() + " ("
                        + data.get(0).source() + ")");
            }
            if (!targets.add(each.target())) {
                throw new IllegalArgumentException("two sets of pairs are of the target language " + each.target());
            }
        }
    }

    /** Pairs of one target language; what is left out is not told. */
    public static ParallelDataImport of(ParallelData data, String description) {
        return new ParallelDataImport(List.of(data), description, leftOut -> {});
    }

    public String name() {
        return data.get(0).name();
    }

    public Language source() {
        return data.get(0).source();
    }

    /** The target languages, in order. */
    public List<Language> targets() {
        return data.stream().map(ParallelData::target).toList();
    }

    /**
     * The only set of pairs.
     *
     * @throws StoreException if there are several
     */
    ParallelData single() {
        if (data.size() > 1) {
            throw new StoreException("this store keeps one target language a resource, not " + targets()
                    + ": create one resource for each");
        }
        return data.get(0);
    }
}
