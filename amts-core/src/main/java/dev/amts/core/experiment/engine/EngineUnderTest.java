package dev.amts.core.experiment.engine;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.progress.ProgressListener;
import java.util.List;
import java.util.Objects;

/** An engine that takes part in an experiment. Implementations are thread-safe. */
public interface EngineUnderTest {
    /** What to call it in reports; unique in its experiment. */
    String label();

    /**
     * Opens the engine for one direction.
     *
     * @throws dev.amts.api.ConfigurationException if it cannot be had with its settings
     */
    Session open(Language source, Language target);

    /** An engine that is ready for one direction. For one thread. */
    interface Session extends AutoCloseable {
        /**
         * Translates documents, each as a whole.
         *
         * @return one outcome for each document, in order
         * @throws dev.amts.api.EngineException if the engine fails; what was done before is kept for the next run
         */
        List<Outcome> translate(List<Document> documents, ParallelData pairs, ProgressListener listener);

        @Override
        void close();
    }

    /**
     * What became of one document. Immutable.
     *
     * @param text the translated document
     * @param effort what that took
     */
    record Outcome(String text, Effort effort) {
        public Outcome {
            Objects.requireNonNull(text);
            Objects.requireNonNull(effort);
        }
    }
}
