package dev.amts.core.engine.tm;

import dev.amts.api.CancelledException;
import dev.amts.api.EngineException;
import dev.amts.api.parallel.ParallelData;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Keeps the indexes of the parallel data that was used last, by the identity of the data: a request comes for each
 * document, the data is the same. Thread-safe; each index is built once, outside the lock.
 */
final class IndexCache {
    private final int capacity;
    private final Deque<Slot> slots = new ArrayDeque<>();

    IndexCache(int capacity) {
        this.capacity = capacity;
    }

    private record Slot(WeakReference<ParallelData> data, FutureTask<MemoryIndex> index) {}

    MemoryIndex of(ParallelData data) {
        FutureTask<MemoryIndex> index = slot(data);
        index.run();
        try {
            return index.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("interrupted while indexing parallel data", e);
        } catch (ExecutionException e) {
            forget(index);
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new EngineException(
                    "the parallel data " + data.name() + " cannot be indexed: " + e.getCause(),
                    EngineException.Recovery.GIVE_UP,
                    e);
        }
    }

    private synchronized FutureTask<MemoryIndex> slot(ParallelData data) {
        Slot found = null;
        for (Iterator<Slot> each = slots.iterator(); each.hasNext(); ) {
            Slot slot = each.next();
            if (slot.data().refersTo(data)) {
                found = slot;
                each.remove();
            } else if (slot.data().refersTo(null)) {
                each.remove();
            }
        }
        if (found == null) {
            found = new Slot(new WeakReference<>(data), new FutureTask<>(() -> MemoryIndex.of(data)));
        }
        slots.addFirst(found);
        while (slots.size() > capacity) {
            slots.removeLast();
        }
        return found.index();
    }

    private synchronized void forget(FutureTask<MemoryIndex> index) {
        slots.removeIf(slot -> slot.index() == index);
    }
}
