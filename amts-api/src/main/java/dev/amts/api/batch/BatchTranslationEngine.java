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
     * What {@link #start} would send and what that would cost: the very plan that it carries out. Nothing is sent.
     *
     * @throws dev.amts.api.InvalidInputException if a document is beyond the engine's limits; the message names all such
     */
    BatchPlan plan(BatchRequest request, ProgressListener listener);

    /**
     * Sends the documents and starts a job. A request that equals one of an earlier run in everything (contents,
     * languages, resources and their versions) goes on with that run, so that nothing is paid for twice; another name
     * makes another run.
     *
     * @return the run: its id is what the other methods take
     * @throws dev.amts.api.InvalidInputException if a document is beyond the engine's limits; nothing is sent then
     * @throws dev.amts.api.CancelledException if the listener cancels before all was started; what was started is stopped
     *     as with {@link #await}
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
     * @throws UnknownRunException if the engine has no such run: nothing of it was sent
     */
    BatchJob resume(String id, ProgressListener listener);

    /**
     * Starts again what failed, and nothing else: documents with errors, and jobs that failed or were stopped.
     *
     * @return the run as it is now; as it was, where nothing had failed
     * @throws dev.amts.api.EngineException also if the job has not ended
     */
    BatchJob retry(String id, ProgressListener listener);

    /**
     * Waits until a job has come to an end, whichever.
     *
     * @throws dev.amts.api.CancelledException if the listener cancels; the engine stops the job then, unless it was
     *     told to leave it
     */
    BatchJob await(String id, ProgressListener listener);

    /**
     * Hands over what became of each document of a job that has ended, once for each target language, one at a time.
     * Of a job that was stopped, what was done before. May be called again.
     *
     * @throws dev.amts.api.EngineException also if the job has not ended, or failed as a whole
     */
    void collect(String id, Consumer<BatchOutput> outputs, ProgressListener listener);

    /** Frees connections; never a client that the caller gave. Jobs go on. */
    @Override
    default void close() {}
}
