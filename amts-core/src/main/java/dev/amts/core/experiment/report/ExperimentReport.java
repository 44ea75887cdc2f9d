package dev.amts.core.experiment.report;

import dev.amts.core.experiment.ExperimentResult;
import dev.amts.core.io.WholeFile;
import java.nio.file.Path;

/**
 * Writes what an experiment found: {@code report.md}, {@code report.csv} (a line for each document, row and metric), {@code
 * report.json} (everything) and {@code report.html} (a page that needs nothing from elsewhere).
 */
public final class ExperimentReport {
    private ExperimentReport() {}

    /**
     * Writes all four files.
     *
     * @param folder made where it is missing
     * @throws java.io.UncheckedIOException if that fails
     */
    public static void write(ExperimentResult result, Path folder) {
        WholeFile.write(folder.resolve("report.md"), markdown(result));
        WholeFile.write(folder.resolve("report.csv"), CsvReport.of(result));
        WholeFile.write(folder.resolve("report.json"), JsonReport.of(result));
        WholeFile.write(folder.resolve("report.html"), HtmlReport.of(result));
    }

    /** The outcome as Markdown. */
    public static String markdown(ExperimentResult result) {
        return new MarkdownReport(result).text();
    }

    /** The outcome as JSON: the records of {@link ExperimentResult}, durations as ISO 8601 writes them. */
    public static String json(ExperimentResult result) {
        return JsonReport.of(result);
    }

    /** The tables alone, as Markdown, without examples. */
    public static String summary(ExperimentResult result) {
        return new MarkdownReport(result).tables();
    }
}
