package dev.amts.cli.job;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.cli.support.JsonText;
import dev.amts.cli.support.ProgressDisplay;
import dev.amts.cli.support.TextTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts job}: batch translation jobs. */
@Command(
        name = "job",
        description = "Translates many documents by jobs that run elsewhere.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = JobStart.class,
        footer = {"", "Example: amts job resume my-book-3f2a9c01b7de"})
public final class JobCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "say what to do: start, list, show, wait, download, stop or resume");
    }

    @Command(
            name = "list",
            description = "Shows the jobs that the engine knows of, the latest first, and runs that were interrupted.",
            footer = {"", "Example: amts job list --region us-east-1"})
    int list(@Mixin JobOptions options, @Option(names = "--json", description = "Print JSON.") boolean json) {
        try (BatchTranslationEngine engine = options.open()) {
            List<BatchJob> all = engine.list();
            if (json) {
                out().println(JsonText.of(all.stream().map(JobCommand::figures).toList()));
            } else {
                TextTable table = new TextTable("id", "name", "status", "to", "documents", "errors");
                all.forEach(job ->
                        table.row(job.id(), job.name(), job.status(), targets(job), job.inputs(), job.withErrors()));
                table.print(out());
            }
            return 0;
        }
    }

    @Command(
            name = "show",
            description = "Shows what the engine says of a job.",
            footer = {"", "Example: amts job show my-book-3f2a9c01b7de"})
    int show(
            @Parameters(paramLabel = "ID", description = "A run, or a job of the engine.") String id,
            @Mixin JobOptions options,
            @Option(names = "--json", description = "Print JSON.") boolean json) {
        try (BatchTranslationEngine engine = options.open()) {
            print(engine.describe(id), json);
            return 0;
        }
    }

    @Command(
            name = "wait",
            description = "Waits until a job has ended.",
            footer = {"", "Example: amts job wait my-book-3f2a9c01b7de"})
    int await(
            @Parameters(paramLabel = "ID", description = "A run, or a job of the engine.") String id,
            @Mixin JobOptions options,
            @Option(names = "--json", description = "Print JSON.") boolean json) {
        try (BatchTranslationEngine engine = options.open();
                ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            print(run(engine, options, progress).await(id), json);
            return 0;
        }
    }

    @Command(
            name = "stop",
            description = "Asks the engine to stop a job; documents that are done stay done.",
            footer = {"", "Example: amts job stop my-book-3f2a9c01b7de"})
    int stop(
            @Parameters(paramLabel = "ID", description = "A run, or a job of the engine.") String id,
            @Mixin JobOptions options) {
        try (BatchTranslationEngine engine = options.open()) {
            print(engine.stop(id), false);
            return 0;
        }
    }

    @Command(
            name = "download",
            description = "Writes the translations of a job that has ended: DIR/<target language>.<file name>.",
            footer = {"", "Example: amts job download my-book-3f2a9c01b7de -o out/"})
    int download(
            @Parameters(paramLabel = "ID", description = "A run that was started with amts job start.") String id,
            @Option(names = "-o", required = true, paramLabel = "DIR", description = "Folder to write to.") Path output,
            @Mixin JobOptions options)
            throws IOException {
        JobFolder folder = require(options, id);
        try (BatchTranslationEngine engine = options.open(folder.job());
                ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            return run(engine, options, progress).download(folder, id, output);
        }
    }

    @Command(
            name = "resume",
            description = "Goes on with a run that was interrupted, up to where amts job start would have gone.",
            footer = {"", "Example: amts job resume my-book-3f2a9c01b7de"})
    int resume(
            @Parameters(paramLabel = "ID", arity = "0..1", description = "A run (default: the latest).") @Nullable
                    String given,
            @Option(names = "--retry", description = "Translate again what failed, and nothing else.") boolean retry,
            @Option(names = "-o", paramLabel = "DIR", description = "Wait for the job and write the translations here.")
                    @Nullable
                    Path output,
            @Mixin JobOptions options)
            throws IOException {
        String id = given == null ? latest(options) : given;
        JobFolder folder = require(options, id);
        try (BatchTranslationEngine engine = options.open(folder.job());
                ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            JobRun run = run(engine, options, progress);
            BatchJob job = retry ? engine.retry(id, progress) : run.resume(folder);
            out().println(job.id() + ": " + job.status());
            out().flush();
            String wanted = output != null ? output.toString() : folder.job().output();
            if (wanted == null) {
                return 0;
            }
            run.await(id);
            return run.download(folder, id, Path.of(wanted));
        }
    }

    private JobRun run(BatchTranslationEngine engine, JobOptions options, ProgressDisplay progress) {
        return new JobRun(engine, options.jobs(), out(), progress);
    }

    private static JobFolder require(JobOptions options, String id) {
        return JobFolder.find(options.jobs(), id)
                .orElseThrow(() -> new ConfigurationException("no run \"" + id + "\" was started from " + options.jobs()
                        + "; amts job list shows what there is, --journal names another journal"));
    }

    private static String latest(JobOptions options) throws IOException {
        return JobFolder.runs(options.jobs()).stream()
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("no run was started from " + options.jobs()
                        + " yet: nothing was sent; start it with amts job start"));
    }

    private void print(BatchJob job, boolean json) {
        if (json) {
            out().println(JsonText.of(figures(job)));
        } else {
            figures(job).forEach((key, value) -> out().println(key + ": " + value));
        }
    }

    private static Map<String, Object> figures(BatchJob job) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("id", job.id());
        figures.put("name", job.name());
        figures.put("status", job.status().name());
        figures.put("from", job.source().tag());
        figures.put("to", targets(job));
        figures.put("documents", job.inputs());
        figures.put("translated", job.translated());
        figures.put("errors", job.withErrors());
        figures.put("message", job.message());
        figures.put(
                "submitted", job.submittedAt() == null ? "" : job.submittedAt().toString());
        figures.put("ended", job.endedAt() == null ? "" : job.endedAt().toString());
        return figures;
    }

    private static String targets(BatchJob job) {
        return String.join(" ", job.targets().stream().map(Language::tag).toList());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
