package dev.amts.core.experiment.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.amts.core.experiment.ExperimentResult;
import dev.amts.core.experiment.ExperimentResult.DocumentRow;
import dev.amts.core.experiment.ExperimentResult.Row;
import dev.amts.core.experiment.score.Measurement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The figures as CSV: a line for each row, document and metric; the document of a corpus score is empty. */
final class CsvReport {
    private CsvReport() {}

    static String of(ExperimentResult result) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "source",
                    "target",
                    "engine",
                    "parallel data",
                    "document",
                    "metric",
                    "score",
                    "score 0-1",
                    "mean",
                    "half width",
                    "baseline",
                    "p",
                    "segments",
                    "seconds",
                    "characters",
                    "price",
                    "currency",
                    "signature");
            for (Row row : result.rows()) {
                for (DocumentRow document : row.documents()) {
                    document.measurements().forEach(each -> line(csv, result, row, document, each));
                }
                DocumentRow all = new DocumentRow(
                        "",
                        row.documents().stream().mapToInt(DocumentRow::segments).sum(),
                        row.total(),
                        row.effort());
                row.total().forEach(each -> line(csv, result, row, all, each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void line(
            CsvWriter csv, ExperimentResult result, Row row, DocumentRow document, Measurement measurement) {
        String[] languages = result.languages(row.direction()).split(" → ", 2);
        Measurement.Difference difference = measurement.difference();
        csv.writeRecord(
                languages[0],
                languages[1],
                row.engine(),
                row.set(),
                document.name(),
                measurement.metric(),
                Figures.decimals(measurement.value(), 4),
                Figures.decimals(measurement.unitValue(), 6),
                Figures.decimals(measurement.mean(), 4),
                Figures.decimals(measurement.halfWidth(), 4),
                difference == null ? "" : Figures.decimals(difference.baseline(), 4),
                difference == null ? "" : Figures.decimals(difference.pValue(), 6),
                Integer.toString(document.segments()),
                Figures.decimals(document.effort().time().toMillis() / 1000.0, 3),
                Long.toString(document.effort().characters()),
                document.effort().charge().amount().toPlainString(),
                document.effort().charge().currency(),
                measurement.signature());
    }
}
