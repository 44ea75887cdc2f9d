package dev.amts.core.engine;

import dev.amts.api.CancelledException;
import dev.amts.api.EngineException;
import dev.amts.api.parallel.ParallelData;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Keeps what was made of the parallel data that was used last, by the identity of the data: a request comes for each
 * document, the data is the same. Thread-safe; each value is made once, outside the lock.
 *
 * @param <T> what is made of parallel data, such as an index
 */
public final class ParallelDataCache<T> {
    private final int capacity;
    private final Deque<Slot<T>> slots = new ArrayDeque<>();

    /** A cache for so many sets of parallel data. */
    public ParallelDataCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a cache holds at least one set, not " + capacity);
        }
        this.capacity = capacity;
    }

    private record Slot<T>(WeakReference<ParallelData> data, FutureTask<T> value) {}

    /**
     * What was made of these data, or is made now; a failure is not kept.
     *
     * @param make called at most once at a time for one set; must not return null
     * @throws EngineException if it fails with a checked exception; others pass as they are
     */
    public T of(ParallelData data, Function<ParallelData, T> make) {
        FutureTask<T> value = slot(data, make);
        value.run();
        try {
            return value.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("interrupted while learning from parallel data", e);
        } catch (ExecutionException e) {
            forget(value);
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new EngineException(
                    "the parallel data " + data.name() + " cannot be used: " + e.getCause(),
                    EngineException.Recovery.GIVE_UP,
                    e);
        }
    }

    private synchronized FutureTask<T> slot(ParallelData data, Function<ParallelData, T> make) {
        Slot<T> found = null;
        for (Iterator<Slot<T>> each = slots.iterator(); each.hasNext(); ) {
            Slot<T> slot = each.next();
            if (slot.data().refersTo(data)) {
                found = slot;
                each.remove();
            } else if (slot.data().refersTo(null)) {
                each.remove();
            }
        }
        if (found == null) {
            found = new Slot<>(
                    new WeakReference<>(data), new FutureTask<>(() -> Objects.requireNonNull(make.apply(data))));
        }
        slots.addFirst(found);
        while (slots.size() > capacity) {
            slots.removeLast();
        }
        return found.value();
    }

    private synchronized void forget(FutureTask<T> value) {
        slots.removeIf(slot -> slot.value() == value);
    }
}
