package dev.amts.cli.job;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchPlan;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.batch.UnknownRunException;
import dev.amts.api.progress.ProgressListener;
import dev.amts.cli.amazon.BudgetOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a job: start or go on, wait, download. Each can be done again. Not thread-safe. */
public final class JobRun {
    private final BatchTranslationEngine engine;
    private final Path jobs;
    private final PrintWriter out;
    private final ProgressListener listener;

    /**
     * Steps with an engine.
     *
     * @param jobs where jobs are kept
     */
    public JobRun(BatchTranslationEngine engine, Path jobs, PrintWriter out, ProgressListener listener) {
        this.engine = engine;
        this.jobs = jobs;
        this.out = out;
        this.listener = listener;
    }

    /**
     * Carries out a job from its start as far as it says: with an output folder up to its translations.
     *
     * @param files the documents
     * @param memory pairs whose exact matches are not sent
     * @return 0 if all is done
     */
    public int carryOut(Job job, List<Path> files, Optional<Path> memory, Mode mode) throws IOException {
        JobFolder draft = JobFolder.draft(jobs, job, files, memory);
        try {
            if (isNothingToSend(draft)) {
                out.println("nothing is sent: the pairs have every text");
                return mode == Mode.DRY || job.output() == null ? 0 : writeUnsent(draft, Path.of(job.output()));
            }
            if (mode == Mode.DRY) {
                plan(draft);
                return 0;
            }
            BatchJob started = start(draft);
            out.println(started.id() + ": " + started.status());
            out.flush();
            return job.output() == null ? 0 : finish(started.id(), Path.of(job.output()));
        } finally {
            draft.discard();
        }
    }

    /** Whether a job is started, or only planned. */
    public enum Mode {
        REAL,
        DRY
    }

    private static boolean isNothingToSend(JobFolder draft) {
        try (JobDocuments documents = new JobDocuments(draft)) {
            return !documents.request().documents().iterator().hasNext();
        }
    }

    private int writeUnsent(JobFolder draft, Path output) throws IOException {
        try (JobDocuments documents = new JobDocuments(draft);
                JobResults results = new JobResults(draft, documents, output)) {
            results.addUnsent();
            out.println(results.written() + " documents written to " + output);
            return 0;
        }
    }

    private int finish(String id, Path output) throws IOException {
        await(id);
        return download(JobFolder.find(jobs, id).orElseThrow(), id, output);
    }

    /** Prints what a job would send and cost. */
    void plan(JobFolder draft) {
        try (JobDocuments documents = new JobDocuments(draft)) {
            print(engine.plan(documents.request(), listener));
        }
    }

    /** Keeps a job and starts it. */
    BatchJob start(JobFolder draft) throws IOException {
        try (JobDocuments documents = new JobDocuments(draft)) {
            BatchPlan plan = engine.plan(documents.request(), listener);
            JobFolder kept = draft.commit(jobs, plan.id());
            print(plan);
            out.flush();
            return send(kept);
        }
    }

    /** Goes on with a job, wherever it was interrupted. */
    BatchJob resume(JobFolder folder) throws IOException {
        try {
            // As it was planned, even if a resource that it uses has a new version by now.
            return engine.resume(folder.run(), listener);
        } catch (UnknownRunException e) {
            return send(folder);
        }
    }

    private BatchJob send(JobFolder folder) throws IOException {
        try (JobDocuments documents = new JobDocuments(folder)) {
            BatchJob job = engine.start(documents.request(), listener);
            // The engine has its own copies now.
            folder.outgoing().remove();
            return job;
        }
    }

    /** Waits for the end of a job. */
    BatchJob await(String id) {
        BatchJob job = awaitOrTell(id);
        if (job.status() == JobStatus.FAILED) {
            throw new EngineException(
                    "the job " + id + " failed: " + job.message()
                            + "; mend that, then start it again with amts job resume --retry " + id,
                    Recovery.GIVE_UP);
        }
        return job;
    }

    /** Waits; whom it takes too long, and who ends the program, is told that the job goes on. */
    private BatchJob awaitOrTell(String id) {
        Thread tell = new Thread(() -> System.err.println(
                "the job goes on: amts job resume " + id + " waits for it, amts job stop " + id + " stops it"));
        Runtime.getRuntime().addShutdownHook(tell);
        try {
            return engine.await(id, listener);
        } finally {
            forget(tell);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending: it has its say.
        }
    }

    /**
     * Writes the translations of a job that has ended.
     *
     * @return 0 if all are there, else 1
     */
    int download(JobFolder folder, String id, Path output) throws IOException {
        try (JobDocuments documents = new JobDocuments(folder);
                JobResults results = new JobResults(folder, documents, output)) {
            engine.collect(id, results::add, listener);
            results.addUnsent();
            for (Map.Entry<String, String> error : results.errors().entrySet()) {
                out.println(error.getKey() + ": not translated: " + error.getValue());
            }
            if (results.untranslated() > 0) {
                out.println(results.untranslated()
                        + " texts stayed as they were: the engine gave nothing for them, or lost their inline codes");
            }
            out.println(results.written() + " documents written to " + output);
            if (!results.errors().isEmpty()) {
                throw new EngineException(
                        results.errors().size() + " documents were not translated; amts job resume --retry " + id
                                + " translates just those again",
                        Recovery.RETRY);
            }
            return 0;
        }
    }

    private void print(BatchPlan plan) {
        out.println("run " + plan.id());
        for (BatchPlan.Job job : plan.jobs()) {
            out.println("  job " + job.name() + ": " + job.documents() + " documents of " + job.mediaType() + ", "
                    + job.bytes() + " bytes, to "
                    + String.join(
                            " ",
                            job.targets().stream().map(target -> target.tag()).toList())
                    + ": " + BudgetOptions.describe(job.charge()));
        }
        out.println("  in total " + BudgetOptions.describe(plan.charge()));
    }
}
