package dev.amts.api.parallel;

import dev.amts.api.Language;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a store says of one resource. Immutable.
 *
 * @param name its name
 * @param description what its owner wrote; may be empty
 * @param source the language of the sources, or null while a store has yet to read it from the data
 * @param targets the languages of the targets; empty while the store has yet to read them
 * @param status the state of what can be used now
 * @param latestUpdate the state of the latest update, or null if there was none: while an update is under way the old
 *     version stays {@link ParallelDataStatus#ACTIVE}
 * @param message why it failed; empty if it did not
 * @param counts what became of the records
 * @param createdAt when it was created, or null if the store does not say
 * @param updatedAt when it last changed, or null if the store does not say
 */
public record ParallelDataResource(
        String name,
        String description,
        @Nullable Language source,
        List<Language> targets,
        ParallelDataStatus status,
        @Nullable ParallelDataStatus latestUpdate,
        String message,
        ImportCounts counts,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {
    public ParallelDataResource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        targets = List.copyOf(targets);
        Objects.requireNonNull(status);
        Objects.requireNonNull(message);
        Objects.requireNonNull(counts);
    }

    /** Whether neither creation nor an update is under way. */
    public boolean isSettled() {
        return status.isSettled() && (latestUpdate == null || latestUpdate.isSettled());
    }

    /**
     * What became of the records of an import.
     *
     * @param imported taken over
     * @param skipped left out because they were equal to others or empty
     * @param failed refused
     * @param bytes of what was imported, in UTF-8
     */
    public record ImportCounts(long imported, long skipped, long failed, long bytes) {
        /** Nothing known or nothing imported. */
        public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);
    }
}
