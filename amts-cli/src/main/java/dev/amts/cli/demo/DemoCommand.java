package dev.amts.cli.demo;

import dev.amts.cli.support.ProgressDisplay;
import dev.amts.cli.support.TextTable;
import dev.amts.core.io.WholeFile;
import dev.amts.core.pipeline.SubPipelines;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.unit.UnitState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amts demo}: the main job with no account and no network. */
@Command(
        name = "demo",
        description = {
            "Shows the main job on a bundled book in English, Chinese and Spanish: prepares parallel data from its first "
                    + "edition, translates a chapter of the second edition with and without it, measures the quality, and "
                    + "synchronizes the old translation. The engine is a translation memory: no account, no network."
        },
        footer = {"", "Example: amts demo -o demo"})
public final class DemoCommand implements Callable<Integer> {
    private static final List<String> TARGETS = List.of("zh", "es");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            defaultValue = "amts-demo",
            description = "Folder for report.html (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("amts-demo");

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<DirectionResult> results = new ArrayList<>();
        try (ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            Map<String, Callable<List<DirectionResult>>> work = new LinkedHashMap<>();
            for (String target : TARGETS) {
                work.put(
                        "en-" + target,
                        () -> List.of(new DirectionRun("en", target).run(), new DirectionRun(target, "en").run()));
            }
            int threads = Math.min(TARGETS.size(), Runtime.getRuntime().availableProcessors());
            SubPipelines.onThreads(threads)
                    .run(work, progress)
                    .values()
                    .forEach(outcome -> results.addAll(outcome.get()));
        }
        printPairs(results, out);
        printScores(results, out);
        printSynchronization(results, out);
        Path report = folder.resolve("report.html");
        WholeFile.write(report, DemoReport.html(results));
        out.println("The same with examples: " + report);
        return 0;
    }

    private static void printPairs(List<DirectionResult> results, PrintWriter out) {
        out.println("Parallel data from the first edition (3 chapters)");
        out.println();
        TextTable table = new TextTable("", "text units", "paragraph pairs", "segments", "sentence pairs", "left out");
        for (DirectionResult result : results) {
            table.row(
                    result.direction(),
                    result.sentences().counts().sourceUnits(),
                    result.paragraphs().report().kept(),
                    result.sentences().counts().sourceSegments(),
                    result.sentences().report().kept(),
                    result.sentences().report().droppedTotal());
        }
        table.print(out);
        out.println();
    }

    private static void printScores(List<DirectionResult> results, PrintWriter out) {
        out.println("BLEU (0-1) of a chapter of the second edition, by translation memory");
        out.println();
        TextTable table = new TextTable("", "no parallel data", "paragraph pairs", "sentence pairs");
        for (DirectionResult result : results) {
            table.row(
                    result.direction(),
                    unit(result.none().unitValue()),
                    unit(result.withParagraphs().unitValue()),
                    unit(result.withSentences().unitValue()));
        }
        table.print(out);
        results.stream()
                .map(result -> result.none().signature())
                .distinct()
                .forEach(signature -> out.println("BLEU " + signature));
        out.println();
    }

    private static void printSynchronization(List<DirectionResult> results, PrintWriter out) {
        out.println("Synchronizing that chapter's old translation (characters of source)");
        out.println();
        TextTable table = new TextTable(
                "", "reused", "moved", "adapted", "translated", "untranslated", "conflict", "needs no work");
        for (DirectionResult result : results) {
            for (Draft draft : result.drafts()) {
                table.row(
                        result.direction(),
                        draft.work().characters(UnitState.REUSED),
                        draft.work().characters(UnitState.MOVED),
                        draft.work().characters(UnitState.ADAPTED),
                        draft.work().characters(UnitState.TRANSLATED),
                        draft.work().characters(UnitState.UNTRANSLATED),
                        draft.work().characters(UnitState.CONFLICT),
                        String.format(Locale.ROOT, "%.0f %%", 100 * draft.work().shareWithoutWork()));
            }
        }
        table.print(out);
        out.println();
    }

    static String unit(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
