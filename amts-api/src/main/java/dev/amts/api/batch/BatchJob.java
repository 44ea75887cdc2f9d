package dev.amts.api.batch;

import dev.amts.api.Language;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an engine says of a job. Immutable.
 *
 * @param id the engine's name for it
 * @param name the caller's name for it
 * @param status its state
 * @param source the language of the documents
 * @param targets the languages wanted
 * @param translated documents translated so far
 * @param withErrors documents that could not be translated
 * @param inputs documents in all
 * @param message why it failed; empty if it did not
 * @param submittedAt when it was started, or null if the engine does not say
 * @param endedAt when it ended, or null
 */
public record BatchJob(
        String id,
        String name,
        JobStatus status,
        Language source,
        List<Language> targets,
        long translated,
        long withErrors,
        long inputs,
        String message,
        @Nullable Instant submittedAt,
        @Nullable Instant endedAt) {
    public BatchJob {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(status);
        Objects.requireNonNull(source);
        targets = List.copyOf(targets);
        Objects.requireNonNull(message);
    }
}
