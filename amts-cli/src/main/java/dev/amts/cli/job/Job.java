package dev.amts.cli.job;

import dev.amts.api.Language;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.engine.TranslationOptions.Formality;
import dev.amts.api.engine.TranslationOptions.Profanity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to do, as it is kept on disk. Immutable.
 *
 * @param name what its owner calls it
 * @param engine the batch engine
 * @param settings of the engine
 * @param source the language of the documents
 * @param targets the languages wanted
 * @param format of the documents; null for that which fits each best
 * @param parallelData names of resources in the engine's store
 * @param terminologies names of terminologies that the engine keeps
 * @param formality how readers are addressed
 * @param profanity what to do with profane words
 * @param memory the file name of pairs whose exact matches are not sent; null if there are none
 * @param output the folder for the translations; null if they are to wait for {@code amts job download}
 * @param files the file names of the documents
 */
public record Job(
        String name,
        String engine,
        Map<String, String> settings,
        String source,
        List<String> targets,
        @Nullable String format,
        List<String> parallelData,
        List<String> terminologies,
        Formality formality,
        Profanity profanity,
        @Nullable String memory,
        @Nullable String output,
        List<String> files) {
    public Job {
        targets = List.copyOf(targets);
        parallelData = List.copyOf(parallelData);
        terminologies = List.copyOf(terminologies);
        files = List.copyOf(files);
    }

    Language sourceLanguage() {
        return Language.of(source);
    }

    List<Language> targetLanguages() {
        return targets.stream().map(Language::of).toList();
    }

    TranslationOptions options() {
        return new TranslationOptions(formality, profanity);
    }

    /** The same job with settings that count before its own. */
    Job with(Map<String, String> given) {
        Map<String, String> all = new java.util.TreeMap<>(settings);
        all.putAll(given);
        return new Job(
                name,
                engine,
                all,
                source,
                targets,
                format,
                parallelData,
                terminologies,
                formality,
                profanity,
                memory,
                output,
                files);
    }
}
