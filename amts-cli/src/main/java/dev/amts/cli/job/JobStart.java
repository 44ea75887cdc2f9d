package dev.amts.cli.job;

import dev.amts.api.Language;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.engine.TranslationOptions.Formality;
import dev.amts.api.engine.TranslationOptions.Profanity;
import dev.amts.api.provider.Settings;
import dev.amts.cli.amazon.BudgetOptions;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.ProgressDisplay;
import dev.amts.core.discovery.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts job start}. */
@Command(
        name = "start",
        description =
                "Sends documents and starts a job. With -o waits for it and writes DIR/<target language>.<file name>.",
        footer = {
            "",
            "The same documents and options again go on with the same run: nothing is paid for twice.",
            "",
            "Example: amts job start --from en --to zh --to es --parallel-data d2l --s3-bucket books"
                    + " --role-arn arn:aws:iam::111122223333:role/amts-translate chapter_*.md"
        })
final class JobStart implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "LANG", description = "Language of the documents.")
    private @Nullable Language source;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "LANG",
            description = "Language wanted; may be repeated.")
    private List<Language> targets = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the job (default: documents).")
    private String name = "documents";

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private JobOptions options = new JobOptions();

    @Mixin
    private BudgetOptions budget = new BudgetOptions();

    @Option(
            names = "--parallel-data",
            paramLabel = "NAME",
            description = "Parallel data of the engine's store to translate by.")
    private @Nullable String parallelData;

    @Option(names = "--terminology", paramLabel = "NAME", description = "A terminology that the engine keeps.")
    private @Nullable String terminology;

    @Option(names = "--formality", paramLabel = "HOW", description = "formal or informal.")
    private Formality formality = Formality.UNSPECIFIED;

    @Option(names = "--mask-profanity", description = "Mask profane words.")
    private boolean maskProfanity;

    @Option(
            names = "--memory",
            paramLabel = "PAIRS",
            description = "Pairs (.csv, .tsv, .tmx) whose exact matches are not sent; for one target language.")
    private @Nullable Path memory;

    @Option(names = "-o", paramLabel = "DIR", description = "Wait for the job and write the translations here.")
    private @Nullable Path output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (memory != null && targets.size() > 1) {
            throw new dev.amts.api.ConfigurationException(
                    "--memory holds pairs of one language pair: start a job for each target language");
        }
        Settings settings = budget.over(options.settings());
        try (BatchTranslationEngine engine = Services.discover().batchEngine(options.engine(), settings);
                ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            return new JobRun(engine, options.jobs(), out, progress)
                    .carryOut(
                            job(settings),
                            files,
                            Optional.ofNullable(memory),
                            budget.isDryRun() ? JobRun.Mode.DRY : JobRun.Mode.REAL);
        }
    }

    private Job job(Settings settings) {
        return new Job(
                name,
                options.engine(),
                settings.asMap(),
                Objects.requireNonNull(source).tag(),
                targets.stream().map(Language::tag).toList(),
                format.name().orElse(null),
                parallelData == null ? List.of() : List.of(parallelData),
                terminology == null ? List.of() : List.of(terminology),
                formality,
                maskProfanity ? Profanity.MASK : Profanity.KEEP,
                memory == null ? null : "memory-" + memory.getFileName(),
                output == null ? null : output.toAbsolutePath().toString(),
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }
}
