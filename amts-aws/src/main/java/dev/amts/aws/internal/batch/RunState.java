package dev.amts.aws.internal.batch;

import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.JobStatus;
import dev.amts.aws.internal.journal.Batch;
import dev.amts.aws.internal.journal.Run;
import dev.amts.aws.internal.journal.RunFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.translate.model.TextTranslationJobProperties;

/** What the service says of all jobs of a run, taken together. Immutable. */
record RunState(RunFolder folder, Map<Integer, TextTranslationJobProperties> jobs) {
    static RunState of(RunFolder folder, Jobs service) {
        Map<Integer, TextTranslationJobProperties> found = new HashMap<>();
        for (Batch batch : folder.batches()) {
            folder.job(batch).ifPresent(id -> found.put(batch.number(), service.find(id)));
        }
        return new RunState(folder, found);
    }

    Optional<TextTranslationJobProperties> job(Batch batch) {
        return Optional.ofNullable(jobs.get(batch.number()));
    }

    /** The run as one job. */
    BatchJob asJob() {
        List<BatchJob> each = folder.batches().stream()
                .flatMap(batch -> job(batch).stream())
                .map(Jobs::of)
                .toList();
        boolean started = each.size() == folder.batches().size();
        long inputs = folder.batches().stream()
                .filter(batch -> !batch.repeats())
                .mapToLong(batch -> batch.documents().size())
                .sum();
        long repeated = folder.batches().stream()
                .filter(Batch::repeats)
                .mapToLong(batch -> batch.documents().size())
                .sum();
        Run run = folder.run();
        return new BatchJob(
                run.id(),
                run.name(),
                started ? status() : JobStatus.SUBMITTED,
                run.source(),
                run.targets(),
                each.stream().mapToLong(BatchJob::translated).sum(),
                Math.max(0, each.stream().mapToLong(BatchJob::withErrors).sum() - repeated),
                inputs,
                started ? message(each) : "not all jobs are started yet; amts job resume " + run.id() + " goes on",
                each.stream()
                        .map(BatchJob::submittedAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                each.stream()
                        .map(BatchJob::endedAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    private JobStatus status() {
        List<Batch> batches = folder.batches();
        boolean repeated = batches.stream().anyMatch(Batch::repeats);
        List<JobStatus> all = new ArrayList<>();
        for (Batch batch : batches) {
            JobStatus status = job(batch)
                    .map(job -> JobStatus.valueOf(job.jobStatusAsString()))
                    .orElse(JobStatus.SUBMITTED);
            // Once something was translated again, the later batches tell what became of it.
            boolean superseded = repeated && !batch.repeats() && status.isFinal();
            all.add(superseded ? JobStatus.COMPLETED : status);
        }
        for (JobStatus running : List.of(JobStatus.IN_PROGRESS, JobStatus.STOP_REQUESTED, JobStatus.SUBMITTED)) {
            if (all.contains(running)) {
                return running;
            }
        }
        List<JobStatus> kinds = all.stream().distinct().toList();
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        return kinds.contains(JobStatus.STOPPED) ? JobStatus.STOPPED : JobStatus.COMPLETED_WITH_ERROR;
    }

    private static String message(List<BatchJob> jobs) {
        return jobs.stream()
                .map(BatchJob::message)
                .filter(message -> !message.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
