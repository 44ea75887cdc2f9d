package dev.amts.aws.internal.batch;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.JobStatus;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.ServiceOptions;
import dev.amts.aws.internal.journal.Batch;
import dev.amts.aws.internal.journal.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.translate.model.JobDetails;
import software.amazon.awssdk.services.translate.model.ListTextTranslationJobsResponse;
import software.amazon.awssdk.services.translate.model.ResourceNotFoundException;
import software.amazon.awssdk.services.translate.model.StartTextTranslationJobRequest;
import software.amazon.awssdk.services.translate.model.TextTranslationJobProperties;

/** Jobs at Amazon Translate. Thread-safe. */
final class Jobs {
    private final Access access;

    Jobs(Access access) {
        this.access = access;
    }

    /** Starts the job of a batch; asked twice, the service knows it by its token and starts none. */
    String start(Run run, Batch batch, String role) {
        StartTextTranslationJobRequest request = StartTextTranslationJobRequest.builder()
                .jobName(run.jobName(batch))
                .clientToken(batch.clientToken(run.id()))
                .dataAccessRoleArn(role)
                .sourceLanguageCode(run.source().tag())
                .targetLanguageCodes(batch.targets().stream().map(Language::tag).toList())
                .inputDataConfig(input -> input.s3Uri(run.input(batch).uri()).contentType(batch.mediaType()))
                .outputDataConfig(output -> output.s3Uri(run.output(batch).uri()))
                .parallelDataNames(run.parallelData().isEmpty() ? null : run.parallelData())
                .terminologyNames(run.terminologies().isEmpty() ? null : run.terminologies())
                .settings(ServiceOptions.of(run.options()))
                .build();
        return access.translate(
                "StartTextTranslationJob",
                "starting the job " + run.jobName(batch),
                client -> client.startTextTranslationJob(request).jobId());
    }

    /** The job of a name, if there is one; of several the latest. */
    Optional<String> named(String name) {
        return access.translate(
                "ListTextTranslationJobs",
                "looking for the job " + name,
                client -> client
                        .listTextTranslationJobs(list ->
                                list.filter(filter -> filter.jobName(name)).maxResults(50))
                        .textTranslationJobPropertiesList()
                        .stream()
                        .filter(job -> name.equals(job.jobName()))
                        .map(TextTranslationJobProperties::jobId)
                        .findFirst());
    }

    /** What the service says of a job, as it says it. */
    TextTranslationJobProperties find(String id) {
        return access.translate("DescribeTextTranslationJob", "looking at the job " + id, client -> {
            try {
                return client.describeTextTranslationJob(describe -> describe.jobId(id))
                        .textTranslationJobProperties();
            } catch (ResourceNotFoundException e) {
                throw new EngineException(
                        "there is no run and no job \"" + id + "\" in the region " + access.region()
                                + "; amts job list shows what there is",
                        Recovery.GIVE_UP,
                        e);
            }
        });
    }

    void stop(String id) {
        access.translate(
                "StopTextTranslationJob",
                "stopping the job " + id,
                client -> client.stopTextTranslationJob(stop -> stop.jobId(id)));
    }

    /** All jobs of the account in the region, the latest first. */
    List<BatchJob> list() {
        List<BatchJob> all = new ArrayList<>();
        String token = null;
        do {
            String next = token;
            ListTextTranslationJobsResponse page = access.translate(
                    "ListTextTranslationJobs",
                    "listing jobs",
                    client -> client.listTextTranslationJobs(
                            list -> list.maxResults(100).nextToken(next)));
            page.textTranslationJobPropertiesList().forEach(job -> all.add(of(job)));
            token = page.nextToken();
        } while (token != null);
        return all;
    }

    static BatchJob of(TextTranslationJobProperties job) {
        @Nullable JobDetails details = job.jobDetails();
        return new BatchJob(
                job.jobId(),
                job.jobName() == null ? "" : job.jobName(),
                JobStatus.valueOf(job.jobStatusAsString()),
                source(job.sourceLanguageCode()),
                job.targetLanguageCodes().stream().map(Language::of).toList(),
                details == null ? 0 : count(details.translatedDocumentsCount()),
                details == null ? 0 : count(details.documentsWithErrorsCount()),
                details == null ? 0 : count(details.inputDocumentsCount()),
                job.message() == null ? "" : job.message(),
                job.submittedTime(),
                job.endTime());
    }

    /** A job that somebody else started may leave the source language to the service. */
    private static Language source(String code) {
        return Language.of(code.equals("auto") ? "en" : code);
    }

    private static long count(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
