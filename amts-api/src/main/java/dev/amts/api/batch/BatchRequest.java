package dev.amts.api.batch;

import dev.amts.api.Language;
import dev.amts.api.engine.TranslationOptions;
import java.util.List;
import java.util.Objects;

/**
 * Many documents to be translated by one job. Immutable.
 *
 * @param name what to call the job
 * @param source the language of the documents
 * @param targets the languages wanted, one or more
 * @param documents read once, in order, when the job is started; need not fit in memory
 * @param parallelData names of resources in the engine's store
 * @param terminologies names of terminologies that the engine keeps
 * @param options formality and the like
 */
public record BatchRequest(
        String name,
        Language source,
        List<Language> targets,
        Iterable<BatchDocument> documents,
        List<String> parallelData,
        List<String> terminologies,
        TranslationOptions options) {
    public BatchRequest {
        Objects.requireNonNull(name);
        Objects.requireNonNull(source);
        targets = List.copyOf(targets);
        Objects.requireNonNull(documents);
        parallelData = List.copyOf(parallelData);
        terminologies = List.copyOf(terminologies);
        Objects.requireNonNull(options);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a job needs a target language");
        }
    }
}
