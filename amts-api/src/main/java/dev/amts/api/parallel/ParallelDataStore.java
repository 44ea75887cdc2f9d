package dev.amts.api.parallel;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.progress.ProgressListener;
import java.util.List;
import java.util.Optional;

/**
 * Keeps named parallel data where an engine finds it. Implementations are thread-safe.
 *
 * <p>Creation and update are asynchronous: they return once the store has accepted the data, and {@link #await} waits
 * until it can be used. A name is letters, digits, {@code _} and {@code -}, at most 256.
 *
 * <p>All methods throw {@link dev.amts.api.StoreException} if the store cannot be reached or refuses.
 */
public interface ParallelDataStore extends AutoCloseable {
    /**
     * Puts new data into the store.
     *
     * @throws dev.amts.api.StoreException also if there is such a name already
     */
    ParallelDataResource create(ParallelData data, String description);

    /**
     * Replaces all pairs of a resource.
     *
     * @throws dev.amts.api.StoreException also if there is no such name
     */
    ParallelDataResource update(ParallelData data, String description);

    /**
     * Puts new data into the store, perhaps of several target languages, and tells which pairs it leaves out.
     *
     * @throws dev.amts.api.StoreException also if there is such a name already, or this store keeps one target language a
     *     resource and the data are of several
     */
    default ParallelDataResource create(ParallelDataImport data) {
        return create(data.single(), data.description());
    }

    /**
     * Replaces all pairs of a resource, as {@link #create(ParallelDataImport)}.
     *
     * @throws dev.amts.api.StoreException also if there is no such name
     */
    default ParallelDataResource update(ParallelDataImport data) {
        return update(data.single(), data.description());
    }

    /**
     * What the store found wrong with single records of the latest import, a line each; perhaps only the first of many.
     *
     * @throws dev.amts.api.StoreException also if there is no such name
     */
    default List<String> problems(String name) {
        if (get(name).isEmpty()) {
            throw new StoreException("there is no parallel data \"" + name + "\"");
        }
        return List.of();
    }

    /** What the store says of a name, if it is there. */
    Optional<ParallelDataResource> get(String name);

    /** All resources, by name. */
    List<ParallelDataResource> list();

    /**
     * Removes a resource.
     *
     * @throws dev.amts.api.StoreException also if there is no such name
     */
    void delete(String name);

    /**
     * The pairs of a resource, to be read while the store is open; of several target languages those of the first.
     *
     * @throws dev.amts.api.StoreException also if there is no such name
     */
    ParallelData download(String name);

    /**
     * The pairs of one of a resource's target languages.
     *
     * @throws dev.amts.api.StoreException also if the resource is not of this target language
     */
    default ParallelData download(String name, Language target) {
        ParallelData data = download(name);
        if (!data.target().equals(target)) {
            throw new StoreException("the parallel data \"" + name + "\" are of the target language " + data.target()
                    + ", not " + target);
        }
        return data;
    }

    /**
     * Waits until a resource is settled.
     *
     * @throws dev.amts.api.StoreException also if it failed; the message is the store's
     * @throws dev.amts.api.CancelledException if the listener cancels; the store goes on
     */
    ParallelDataResource await(String name, ProgressListener listener);

    /** Frees what the store holds; never a client that the caller gave. */
    @Override
    default void close() {}
}
