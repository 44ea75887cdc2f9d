package dev.amts.core.experiment.report;

import dev.amts.core.experiment.Direction;
import dev.amts.core.experiment.ExperimentResult;
import dev.amts.core.experiment.ExperimentResult.DocumentRow;
import dev.amts.core.experiment.ExperimentResult.Row;
import dev.amts.core.experiment.HeldOutReport;
import dev.amts.core.experiment.score.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report as one page: no script at all, no style or picture from elsewhere, and a policy that holds that. */
final class HtmlReport {
    private static final int COLOURS = 5;

    private final ExperimentResult result;
    private final List<String> sets;
    private final StringBuilder out = new StringBuilder(1 << 16);

    private HtmlReport(ExperimentResult result) {
        this.result = result;
        this.sets = result.rows().stream().map(Row::set).distinct().toList();
    }

    static String of(ExperimentResult result) {
        return new HtmlReport(result).page();
    }

    private String page() {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src 'unsafe-inline'; img-src data:\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<link rel=\"icon\" href=\"data:,\">\n<title>")
                .append(Html.escape(result.title()))
                .append("</title>\n<style>\n")
                .append(Html.style())
                .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(Html.escape(result.title()))
                .append("</h1>\n");
        findings();
        out.append("</header>\n<main>\n");
        for (Direction direction :
                result.rows().stream().map(Row::direction).distinct().toList()) {
            direction(direction);
        }
        heldOut();
        effort();
        out.append("<section><h2>Signatures</h2>\n<p>± is the 95 % interval of 1000 bootstrap resamples, p the paired "
                + "bootstrap test against the first set of parallel data of the same engine, over all documents taken as one "
                + "corpus.</p>\n<ul class=\"signatures\">\n");
        Figures.signatures(result)
                .forEach(each ->
                        out.append("<li><code>").append(Html.escape(each)).append("</code></li>\n"));
        return out.append("</ul></section>\n</main>\n</body>\n</html>\n").toString();
    }

    /** What a reader takes home: the last set of each engine against the first. */
    private void findings() {
        out.append("<ul class=\"findings\">\n");
        result.rows().stream().filter(row -> !row.set().equals(sets.get(0))).forEach(row -> {
            Measurement bleu = row.total("BLEU");
            out.append("<li class=\"")
                    .append(bleu.verdict().name().toLowerCase(java.util.Locale.ROOT))
                    .append("\"><span>")
                    .append(Html.escape(result.languages(row.direction()) + ", " + row.engine() + ", " + row.set()))
                    .append("</span> <strong>")
                    .append(Figures.signed(bleu.gain(), 1))
                    .append(" BLEU</strong> <small>")
                    .append(Html.escape(finding(bleu)))
                    .append("</small></li>\n");
        });
        out.append("</ul>\n");
    }

    private static String finding(Measurement bleu) {
        return bleu.difference() == null
                ? ""
                : "p = " + Figures.decimals(bleu.difference().pValue(), 3)
                        + (Figures.isCertain(bleu) ? "" : ", may be chance");
    }

    private void direction(Direction direction) {
        String languages = result.languages(direction);
        List<Row> rows = Figures.rows(result, direction).toList();
        out.append("<section><h2>").append(Html.escape(languages)).append("</h2>\n<div class=\"charts\">\n");
        for (String metric : Figures.metrics(result)) {
            chart(languages, metric, rows);
        }
        out.append("</div>\n");
        for (String engine : rows.stream().map(Row::engine).distinct().toList()) {
            documents(
                    languages,
                    engine,
                    rows.stream().filter(row -> row.engine().equals(engine)).toList());
        }
        scores(rows);
        for (Row row : rows) {
            ExampleCards.append(out, languages, row);
        }
        out.append("</section>\n");
    }

    private void chart(String languages, String metric, List<Row> rows) {
        boolean less = rows.get(0).total(metric).preference() == Measurement.Preference.LOWER;
        BarChart chart = new BarChart(metric + ", " + languages);
        String engine = "";
        for (Row row : rows) {
            if (!row.engine().equals(engine)) {
                engine = row.engine();
                chart.heading(engine);
            }
            chart.bar(row.set(), row.total(metric), colour(row));
        }
        out.append("<figure><figcaption>")
                .append(Html.escape(metric))
                .append(less ? " <small>less is better</small>" : " <small>more is better</small>")
                .append("</figcaption>\n")
                .append(chart.svg())
                .append("</figure>\n");
    }

    private int colour(Row row) {
        return sets.indexOf(row.set()) % COLOURS;
    }

    private void documents(String languages, String engine, List<Row> rows) {
        BarChart chart = new BarChart("BLEU of each document, " + languages + ", " + engine);
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < rows.get(0).documents().size(); i++) {
            int place = i;
            List<String> cells =
                    new ArrayList<>(List.of(rows.get(0).documents().get(i).name()));
            chart.heading(cells.get(0));
            for (Row row : rows) {
                Measurement bleu = row.documents().get(place).measurements().get(0);
                chart.bar(row.set(), bleu, colour(row));
                cells.add(Figures.decimals(bleu.unitValue(), 3) + (Figures.isCertain(bleu) ? " *" : ""));
            }
            table.add(cells);
        }
        table.add(Stream.concat(
                        Stream.of("average"), rows.stream().map(row -> Figures.decimals(row.average("BLEU") / 100, 3)))
                .toList());
        Html.table(
                out,
                "BLEU (0–1), " + engine + "; * differs from the first column by more than chance",
                Stream.concat(Stream.of("document"), rows.stream().map(Row::set))
                        .toList(),
                table);
        out.append("<details><summary>BLEU of each document as bars</summary>\n<figure>\n")
                .append(chart.svg())
                .append("</figure></details>\n");
    }

    private void scores(List<Row> rows) {
        List<String> header = new ArrayList<>(List.of("engine, parallel data"));
        Figures.metrics(result).forEach(metric -> header.addAll(List.of(metric, "difference")));
        Html.table(
                out,
                "All documents as one corpus (0–100)",
                header,
                rows.stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.engine() + ", " + row.set()),
                                        row.total().stream()
                                                .flatMap(each ->
                                                        Stream.of(Figures.interval(each), Figures.difference(each))))
                                .toList())
                        .toList());
    }

    private void heldOut() {
        out.append("<section><h2>Held out</h2>\n<p>")
                .append(Html.escape(Figures.rule(result)))
                .append("</p>\n");
        Html.table(
                out,
                "Pairs",
                List.of("parallel data", "used", "under test", "revisions", "near-duplicates", "used of revisions"),
                result.reports().stream().map(this::pairs).toList());
        List<String> whole = result.reports().stream()
                .flatMap(report -> report.documents().stream())
                .distinct()
                .toList();
        if (!whole.isEmpty()) {
            out.append("<details><summary>")
                    .append(whole.size())
                    .append(" documents were left out as a whole</summary>\n<ul>\n");
            whole.forEach(each -> out.append("<li>").append(Html.escape(each)).append("</li>\n"));
            out.append("</ul></details>\n");
        }
        out.append("</section>\n");
    }

    private List<String> pairs(HeldOutReport report) {
        return List.of(
                result.languages(report.direction()) + ", " + report.set(),
                Integer.toString(report.kept()),
                Integer.toString(report.ofTestDocuments()),
                Integer.toString(report.ofRevisions()),
                Integer.toString(report.nearDuplicates()),
                Integer.toString(report.usedRevisions()));
    }

    private void effort() {
        out.append("<section><h2>Effort</h2>\n");
        Html.table(
                out,
                "Time the engine worked, and what it would cost",
                List.of("row", "time", "characters", "estimated price", "requests", "of these kept"),
                result.rows().stream()
                        .map(row -> List.of(
                                result.languages(row.direction()) + ", " + row.engine() + ", " + row.set(),
                                Figures.seconds(row.effort()),
                                Long.toString(row.effort().characters()),
                                Figures.price(row.effort().charge()),
                                Integer.toString(row.effort().requests()),
                                Integer.toString(row.effort().kept())))
                        .toList());
        Figures.prices(result)
                .forEach(each ->
                        out.append("<p>Prices of ").append(Html.escape(each)).append("</p>\n"));
        int segments = result.rows().get(0).documents().stream()
                .mapToInt(DocumentRow::segments)
                .sum();
        out.append("<p>")
                .append(segments)
                .append(" texts of ")
                .append(result.rows().get(0).documents().size())
                .append(" documents were compared.</p>\n</section>\n");
    }
}
