package dev.amts.api.parallel;

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
     * The pairs of a resource, to be read while the store is open.
     *
     * @throws dev.amts.api.StoreException also if there is no such name
     */
    ParallelData download(String name);

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
