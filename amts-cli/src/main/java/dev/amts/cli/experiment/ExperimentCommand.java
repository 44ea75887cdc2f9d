package dev.amts.cli.experiment;

import dev.amts.cli.support.ProgressDisplay;
import dev.amts.core.experiment.Experiment;
import dev.amts.core.experiment.ExperimentResult;
import dev.amts.core.experiment.ExperimentRun;
import dev.amts.core.experiment.report.ExperimentReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts experiment}: what parallel data are worth, measured. */
@Command(
        name = "experiment",
        description = {
            "Translates documents of which a human translation is known with each engine and each set of parallel data that "
                    + "the configuration names, in each direction, and compares: BLEU, chrF2++ and TER with intervals and "
                    + "significance, time and price. What is under test is kept out of the parallel data.",
            "Writes DIR/report.md, .csv, .json and .html. Answers of engines are kept in DIR/answers: run again after an "
                    + "interruption or a change, it sends only what was never sent."
        },
        footer = {"", "Example: amts experiment experiment.yaml -o report"})
public final class ExperimentCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CONFIG.yaml", description = "The experiment; docs/experiments.md tells its keys.")
    private @Nullable Path config;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            defaultValue = "amts-experiment",
            description = "Folder for the report and the answers (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("amts-experiment");

    @Option(
            names = "--answers",
            paramLabel = "DIR",
            description =
                    "Folder for the answers of engines, to share it between experiments (default: answers in -o).")
    private @Nullable Path answers;

    @Option(names = "--json", description = "Print the figures as JSON instead of Markdown.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path kept = answers == null ? folder.resolve("answers") : answers;
        Experiment experiment = ExperimentConfig.read(Objects.requireNonNull(config), kept);
        ExperimentResult result;
        try (ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            result = ExperimentRun.of(experiment).run(progress);
        }
        ExperimentReport.write(result, folder);
        out.println(json ? ExperimentReport.json(result) : ExperimentReport.summary(result));
        if (!json) {
            out.println("The same with examples and pictures: " + folder.resolve("report.html"));
        }
        return 0;
    }
}
