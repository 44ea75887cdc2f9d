package dev.amts.aws.internal.journal;

import dev.amts.api.Language;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.aws.internal.access.S3Place;
import java.util.List;

/**
 * What a run is to do, as planned. Immutable.
 *
 * @param id its name in the journal and in S3
 * @param name what its owner calls it
 * @param source the language of the documents
 * @param targets the languages wanted
 * @param parallelData names of resources
 * @param terminologies names of terminologies
 * @param options formality and the like
 * @param bucket the bucket that it works in
 * @param folder its folder there, with a slash at its end
 */
public record Run(
        String id,
        String name,
        Language source,
        List<Language> targets,
        List<String> parallelData,
        List<String> terminologies,
        TranslationOptions options,
        String bucket,
        String folder) {
    public Run {
        targets = List.copyOf(targets);
        parallelData = List.copyOf(parallelData);
        terminologies = List.copyOf(terminologies);
    }

    /** Where the documents of a batch lie, and nothing else. */
    public S3Place input(Batch batch) {
        return new S3Place(bucket, folder + batch.number() + "/input/");
    }

    /** Where the job of a batch makes its own folder. */
    public S3Place output(Batch batch) {
        return new S3Place(bucket, folder + batch.number() + "/output/");
    }

    /** What the job of a batch is called. */
    public String jobName(Batch batch) {
        return id + "-" + batch.number();
    }
}
