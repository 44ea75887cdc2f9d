package dev.amts.core.experiment.report;

import dev.amts.core.experiment.Direction;
import dev.amts.core.experiment.ExperimentResult;
import dev.amts.core.experiment.ExperimentResult.Example;
import dev.amts.core.experiment.ExperimentResult.Row;
import dev.amts.core.experiment.HeldOutReport;
import dev.amts.core.experiment.score.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report as Markdown: the article's tables first, then all that makes them credible. Not thread-safe. */
final class MarkdownReport {
    private static final int EXAMPLES = 3;

    private final ExperimentResult result;
    private final StringBuilder out = new StringBuilder(1 << 13);

    MarkdownReport(ExperimentResult result) {
        this.result = result;
    }

    String text() {
        tables();
        examples();
        return out.toString();
    }

    /** Everything but the examples. */
    String tables() {
        out.append("# ").append(cell(result.title())).append('\n');
        for (Direction direction : directions()) {
            out.append("\n## ").append(result.languages(direction)).append('\n');
            engines(direction).forEach(engine -> documents(direction, engine));
            scores(direction);
        }
        heldOut();
        effort();
        out.append("\n## Signatures\n\n");
        Figures.signatures(result)
                .forEach(each -> out.append("- `").append(each).append("`\n"));
        return out.toString();
    }

    /** The article's layout: a line for each document, a column for each set, BLEU from 0 to 1. */
    private void documents(Direction direction, String engine) {
        List<Row> rows = Figures.rows(result, direction)
                .filter(row -> row.engine().equals(engine))
                .toList();
        out.append("\nBLEU (0–1), ").append(cell(engine)).append("\n\n");
        header(Stream.concat(Stream.of("document"), rows.stream().map(Row::set)).toList());
        for (int i = 0; i < rows.get(0).documents().size(); i++) {
            int place = i;
            line(Stream.concat(
                            Stream.of(rows.get(0).documents().get(i).name()),
                            rows.stream().map(row -> {
                                Measurement bleu = row.documents()
                                        .get(place)
                                        .measurements()
                                        .get(0);
                                return Figures.decimals(bleu.unitValue(), 3) + (Figures.isCertain(bleu) ? "*" : "");
                            }))
                    .toList());
        }
        line(Stream.concat(
                        Stream.of("**average**"),
                        rows.stream().map(row -> "**" + Figures.decimals(row.average("BLEU") / 100, 3) + "**"))
                .toList());
        out.append("\n\\* differs from the first column by more than chance (paired bootstrap, p < 0.05)\n");
    }

    private void scores(Direction direction) {
        out.append("\nAll documents as one corpus (0–100; ± 95 % interval; difference from the baseline)\n\n");
        List<String> header = new ArrayList<>(List.of("engine", "parallel data"));
        Figures.metrics(result).forEach(metric -> header.addAll(List.of(metric, "difference")));
        header.add("better / same / worse");
        header(header);
        Figures.rows(result, direction).forEach(row -> {
            List<String> cells = new ArrayList<>(List.of(row.engine(), row.set()));
            for (Measurement each : row.total()) {
                cells.add(Figures.interval(each));
                cells.add(Figures.difference(each));
            }
            cells.add(
                    row.examples().equals(ExperimentResult.Examples.NONE)
                            ? ""
                            : row.examples().better() + " / " + row.examples().same() + " / "
                                    + row.examples().worse());
            line(cells);
        });
    }

    private void heldOut() {
        out.append("\n## Held out\n\n").append(Figures.rule(result)).append("\n\n");
        header(List.of(
                "direction",
                "parallel data",
                "pairs used",
                "left out: under test",
                "left out: revisions",
                "left out: near-duplicates",
                "of earlier revisions, used"));
        for (HeldOutReport report : result.reports()) {
            line(List.of(
                    result.languages(report.direction()),
                    report.set(),
                    Integer.toString(report.kept()),
                    Integer.toString(report.ofTestDocuments()),
                    Integer.toString(report.ofRevisions()),
                    Integer.toString(report.nearDuplicates()),
                    Integer.toString(report.usedRevisions())));
        }
        List<String> documents = result.reports().stream()
                .flatMap(report -> report.documents().stream())
                .distinct()
                .toList();
        if (!documents.isEmpty()) {
            out.append("\nLeft out as a whole:\n\n");
            documents.forEach(each -> out.append("- ").append(each).append('\n'));
        }
    }

    private void effort() {
        out.append("\n## Effort\n\n");
        header(List.of(
                "direction", "engine", "parallel data", "time", "characters", "estimated price", "requests", "kept"));
        for (Row row : result.rows()) {
            line(List.of(
                    result.languages(row.direction()),
                    row.engine(),
                    row.set(),
                    Figures.seconds(row.effort()),
                    Long.toString(row.effort().characters()),
                    Figures.price(row.effort().charge()),
                    Integer.toString(row.effort().requests()),
                    Integer.toString(row.effort().kept())));
        }
        Figures.prices(result)
                .forEach(each -> out.append("\nPrices of ").append(each).append('\n'));
    }

    private void examples() {
        for (Row row : result.rows()) {
            examples(row, "helped most", row.examples().best());
            examples(row, "hurt most", row.examples().worst());
        }
    }

    private void examples(Row row, String what, List<Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        out.append("\n## ")
                .append(result.languages(row.direction()))
                .append(", ")
                .append(cell(row.engine()))
                .append(": where \"")
                .append(cell(row.set()))
                .append("\" ")
                .append(what)
                .append("\n");
        for (Example each : examples.subList(0, Math.min(EXAMPLES, examples.size()))) {
            out.append("\n- source: ")
                    .append(each.source())
                    .append("\n- reference: ")
                    .append(each.reference())
                    .append("\n- baseline (")
                    .append(Figures.decimals(each.before(), 1))
                    .append("): ")
                    .append(each.baseline())
                    .append("\n- with pairs (")
                    .append(Figures.decimals(each.after(), 1))
                    .append("): ")
                    .append(each.translation())
                    .append("\n");
        }
    }

    private List<Direction> directions() {
        return result.rows().stream().map(Row::direction).distinct().toList();
    }

    private Stream<String> engines(Direction direction) {
        return Figures.rows(result, direction).map(Row::engine).distinct();
    }

    private void header(List<String> cells) {
        line(cells);
        line(cells.stream()
                .map(cell -> cell.equals(cells.get(0)) ? "---" : "---:")
                .toList());
    }

    private void line(List<String> cells) {
        cells.forEach(each -> out.append("| ").append(cell(each)).append(' '));
        out.append("|\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }
}
