package dev.amts.aws.internal.batch;

import dev.amts.api.AmtsException;
import dev.amts.api.CancelledException;
import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchOutput;
import dev.amts.api.batch.BatchPlan;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.AmazonSettings;
import dev.amts.aws.internal.access.Clients;
import dev.amts.aws.internal.access.ObjectStorage;
import dev.amts.aws.internal.access.Pace;
import dev.amts.aws.internal.access.Workers;
import dev.amts.aws.internal.billing.PriceTable;
import dev.amts.aws.internal.billing.PriceTable.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Batch translation by Amazon Translate's jobs, with a journal on this machine. Thread-safe. */
public final class AmazonBatchEngine implements BatchTranslationEngine {
    private static final Logger LOG = LoggerFactory.getLogger(AmazonBatchEngine.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final AmazonSettings settings;
    private final Clients clients;
    private final RunBook book;
    private final ObjectStorage storage;
    private final Jobs jobs;
    private final ResourceVersions resources;
    private final Workers workers;

    /** An engine; the clients are closed with it, where they are not the caller's own. */
    public AmazonBatchEngine(AmazonSettings settings, Clients clients) {
        this.settings = settings;
        this.clients = clients;
        Access access = new Access(clients, Access.Service.ENGINE);
        book = new RunBook(settings.journal());
        storage = new ObjectStorage(access);
        jobs = new Jobs(access);
        resources = new ResourceVersions(access);
        workers = new Workers(settings.parallelism());
    }

    @Override
    public BatchPlan plan(BatchRequest request, ProgressListener listener) {
        try (Draft draft = Draft.of(settings.journal(), request, listener)) {
            return plan(planned(draft, request), draft.batches());
        }
    }

    @Override
    public BatchJob start(BatchRequest request, ProgressListener listener) {
        settings.role();
        try (Draft draft = Draft.of(settings.journal(), request, listener)) {
            Run run = run(draft, request);
            long characters = plan(run, draft.batches()).charge().characters();
            if (characters > settings.maximumCharacters()) {
                throw new EngineException(
                        "the run would be billed for " + characters + " characters, and --max-characters is "
                                + settings.maximumCharacters() + "; nothing was sent",
                        Recovery.GIVE_UP);
            }
            return advanceOrStop(draft.commit(run).run().id(), listener);
        }
    }

    @Override
    public BatchJob describe(String id) {
        return book.find(id).map(folder -> RunState.of(folder, jobs).asJob()).orElseGet(() -> Jobs.of(jobs.find(id)));
    }

    @Override
    public List<BatchJob> list() {
        List<BatchJob> all = new ArrayList<>();
        for (RunFolder folder : book.all()) {
            if (folder.batches().stream().anyMatch(batch -> folder.job(batch).isEmpty())) {
                all.add(RunState.of(folder, jobs).asJob());
            }
        }
        all.addAll(jobs.list());
        return List.copyOf(all);
    }

    @Override
    public BatchJob stop(String id) {
        stopAll(id);
        return describe(id);
    }

    @Override
    public BatchJob resume(String id, ProgressListener listener) {
        return advanceOrStop(id, listener);
    }

    @Override
    public BatchJob retry(String id, ProgressListener listener) {
        book.locked(id, folder -> {
            RunState state = RunState.of(folder, jobs);
            requireEnded(state.asJob());
            download(folder, state, listener);
            List<Repetition> repetitions = Repetition.of(folder);
            repetitions.forEach(each -> folder.repeat(each.mediaType(), each.targets(), each.documents()));
            return repetitions;
        });
        return advanceOrStop(id, listener);
    }

    @Override
    public BatchJob await(String id, ProgressListener listener) {
        try {
            return look(id, listener);
        } catch (CancelledException e) {
            throw stopped(id, e);
        }
    }

    private BatchJob look(String id, ProgressListener listener) {
        String task = "translating";
        for (int look = 0; ; look++) {
            BatchJob job = describe(id);
            if (job.status().isFinal()) {
                return job;
            }
            long total = job.inputs() == 0 ? -1 : job.inputs();
            listener.report(new ProgressEvent(
                    task,
                    Math.min(job.translated() + job.withErrors(), total < 0 ? Long.MAX_VALUE : total),
                    total,
                    "documents",
                    job.status().name()));
            Pace.sleep(Pace.backOff(settings.pollInterval(), LONGEST_PAUSE, look), listener, task);
        }
    }

    @Override
    public void collect(String id, Consumer<BatchOutput> outputs, ProgressListener listener) {
        book.locked(id, folder -> {
            RunState state = RunState.of(folder, jobs);
            BatchJob job = state.asJob();
            requireEnded(job);
            if (job.status() == JobStatus.FAILED) {
                throw new EngineException(
                        "the job " + job.id() + " failed: " + job.message()
                                + "; once that is mended, amts job resume --retry starts it again",
                        Recovery.GIVE_UP);
            }
            download(folder, state, listener);
            Outputs.hand(folder, outputs);
            return job;
        });
    }

    @Override
    public void close() {
        clients.close();
    }

    /** A plan can be made before the resources of the run are there. */
    private Run planned(Draft draft, BatchRequest request) {
        try {
            return run(draft, request);
        } catch (EngineException e) {
            LOG.info("planned without a look at its resources: {}", e.getMessage());
            return draft.run(settings, terminologies(request), "");
        }
    }

    private Run run(Draft draft, BatchRequest request) {
        List<String> terminologies = terminologies(request);
        return draft.run(settings, terminologies, resources.check(request, terminologies));
    }

    private List<String> terminologies(BatchRequest request) {
        return request.terminologies().isEmpty()
                ? settings.terminology().stream().toList()
                : request.terminologies();
    }

    private BatchPlan plan(Run run, List<Batch> batches) {
        PriceTable prices = PriceTable.load(settings.priceTable());
        Rate rate = run.parallelData().isEmpty() ? Rate.BATCH : Rate.BATCH_PARALLEL_DATA;
        return new BatchPlan(
                run.id(),
                batches.stream()
                        .map(batch -> new BatchPlan.Job(
                                run.jobName(batch),
                                batch.mediaType(),
                                batch.targets(),
                                batch.documents().size(),
                                batch.bytes(),
                                prices.charge(rate, batch.characters())))
                        .toList());
    }

    /** How many jobs were asked to stop. */
    private long stopAll(String id) {
        List<String> running = book
                .find(id)
                .map(folder -> folder.batches().stream()
                        .flatMap(batch -> folder.job(batch).stream())
                        .toList())
                .orElse(List.of(id))
                .stream()
                .filter(job -> !Jobs.of(jobs.find(job)).status().isFinal())
                .toList();
        running.forEach(jobs::stop);
        return running.size();
    }

    /** What to throw for a cancellation, once the jobs were asked to stop. */
    private CancelledException stopped(String id, CancelledException cancelled) {
        // An interrupted thread could make no call.
        boolean interrupted = Thread.interrupted();
        try {
            if (settings.onCancel() == AmazonSettings.OnCancel.LEAVE || stopAll(id) == 0) {
                return cancelled;
            }
            return new CancelledException(
                    cancelled.getMessage() + "; the job " + id + " was stopped: amts job resume --retry " + id
                            + " translates what is left",
                    cancelled);
        } catch (AmtsException e) {
            cancelled.addSuppressed(e);
            return cancelled;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private BatchJob advanceOrStop(String id, ProgressListener listener) {
        try {
            return advance(id, listener);
        } catch (CancelledException e) {
            throw stopped(id, e);
        }
    }

    /** Uploads what is missing and starts the jobs that were not started. */
    private BatchJob advance(String id, ProgressListener listener) {
        return book.locked(id, folder -> {
            List<Batch> waiting = folder.batches().stream()
                    .filter(batch -> folder.job(batch).isEmpty())
                    .toList();
            if (!waiting.isEmpty()) {
                storage.requireBucket(folder.run().bucket());
            }
            waiting.forEach(batch -> start(folder, batch, listener));
            return RunState.of(folder, jobs).asJob();
        });
    }

    private void start(RunFolder folder, Batch batch, ProgressListener listener) {
        // A job whose start was not noted any more is found by its name, which holds what it translates.
        String known = jobs.named(folder.run().jobName(batch)).orElse("");
        if (known.isEmpty()) {
            new Uploads(storage, workers).complete(folder, batch, listener);
            listener.report(ProgressEvent.of(
                    "starting jobs", batch.number(), folder.batches().size(), "jobs"));
            known = jobs.start(folder.run(), batch, settings.role());
        }
        folder.add(new Journal.Entry(Journal.Event.SUBMITTED, batch.number(), "", "", known));
    }

    private void download(RunFolder folder, RunState state, ProgressListener listener) {
        for (Batch batch : folder.batches()) {
            state.job(batch).ifPresent(job -> {
                if (!folder.isCollected(batch)) {
                    new Outputs(storage, workers).complete(folder, batch, job, listener);
                }
            });
        }
    }

    private static void requireEnded(BatchJob job) {
        if (!job.status().isFinal()) {
            throw new EngineException(
                    "the job " + job.id() + " has not ended: it is " + job.status() + "; amts job wait waits for it",
                    Recovery.RETRY);
        }
    }
}
