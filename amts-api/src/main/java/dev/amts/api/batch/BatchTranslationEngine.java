package dev.amts.api.batch;

import dev.amts.api.progress.ProgressListener;
import java.util.List;
import java.util.function.Consumer;

/**
 * Translates many documents by jobs that run elsewhere and outlive the program. Implementations are thread-safe.
 *
 * <p>All methods throw {@link dev.amts.api.EngineException} if the engine cannot be reached or refuses.
 */
public interface BatchTranslationEngine extends AutoCloseable {
    /**
     * Sends the documents and starts a job.
     *
     * @throws dev.amts.api.CancelledException if the listener cancels before the job was started
     */
    BatchJob start(BatchRequest request, ProgressListener listener);

    /** What the engine says of a job. */
    BatchJob describe(String id);

    /** The jobs that the engine knows of, the latest first. */
    List<BatchJob> list();

    /** Asks the engine to stop a job; documents that are done stay done. */
    BatchJob stop(String id);

    /**
     * Goes on with a run that was interrupted, without a second job or a second upload of what is there.
     *
     * @param id a job's id, or the engine's name for a run that had not come to a job
     */
    BatchJob resume(String id, ProgressListener listener);

    /**
     * Waits until a job has come to an end, whichever.
     *
     * @throws dev.amts.api.CancelledException if the listener cancels; the job goes on
     */
    BatchJob await(String id, ProgressListener listener);

    /**
     * Hands over what became of each document of a job that has ended, one at a time.
     *
     * @throws dev.amts.api.EngineException also if the job has not ended, or failed as a whole
     */
    void collect(String id, Consumer<BatchOutput> outputs, ProgressListener listener);

    /** Frees connections; never a client that the caller gave. Jobs go on. */
    @Override
    default void close() {}
}
