package dev.amts.cli.evaluate;

import dev.amts.api.metric.Score;
import dev.amts.cli.support.TextTable;
import dev.amts.core.evaluate.Evaluation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation as a table: a row for each document and one for all, BLEU on both scales. */
final class EvaluationTable {
    private EvaluationTable() {}

    static void print(Evaluation evaluation, PrintWriter out) {
        List<String> header = new ArrayList<>(List.of("document", "units"));
        for (Score score : evaluation.total()) {
            header.add(score.metric());
            if (score.metric().equals("BLEU")) {
                header.add("(0-1)");
            }
        }
        TextTable table = new TextTable(header.toArray(String[]::new));
        int units = 0;
        for (Evaluation.DocumentScores document : evaluation.documents()) {
            table.row(row(document.name(), document.segments(), document.scores()));
            units += document.segments();
        }
        table.row(row("total", units, evaluation.total()));
        table.print(out);
        for (Evaluation.DocumentScores document : evaluation.documents()) {
            if (document.missing() + document.extra() > 0) {
                out.println(document.name() + ": " + document.missing()
                        + " units of the reference stand against nothing, " + document.extra() + " of the translation");
            }
        }
        for (Score score : evaluation.total()) {
            out.println(score.metric() + " " + score.signature());
        }
    }

    private static Object[] row(String name, int units, List<Score> scores) {
        List<Object> cells = new ArrayList<>(List.of(name, units));
        for (Score score : scores) {
            cells.add(String.format(Locale.ROOT, "%.2f", score.value()));
            if (score.metric().equals("BLEU")) {
                cells.add(String.format(Locale.ROOT, "%.3f", score.unitValue()));
            }
        }
        return cells.toArray();
    }
}
