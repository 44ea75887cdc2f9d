package dev.amts.cli.bleu;

import dev.amts.bleu.print.Decimals;
import dev.amts.bleu.signature.Signature;
import dev.amts.bleu.significance.ConfidenceInterval;
import dev.amts.cli.bleu.print.PythonJson;
import dev.amts.cli.bleu.print.TextGrid;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Prints the scores of several systems as a table, as sacreBLEU does. */
final class SystemsReport {
    private static final double LEVEL = 0.05;

    private final ReportOptions options;
    private final TestOptions tests;
    private final List<String> systems;
    private final Map<String, List<Result>> results = new LinkedHashMap<>();
    private final Map<String, Signature> signatures = new LinkedHashMap<>();

    SystemsReport(ReportOptions options, TestOptions tests, List<String> systems) {
        this.options = options;
        this.tests = tests;
        this.systems = systems;
    }

    /** A system's score by one metric, and what a paired test says of it. */
    record Result(double score, OptionalDouble pValue, Optional<ConfidenceInterval> interval) {
        static Result of(double score) {
            return new Result(score, OptionalDouble.empty(), Optional.empty());
        }
    }

    /** Adds a metric's column. */
    void add(String metric, Signature signature, List<Result> scores) {
        results.put(metric, scores);
        signatures.put(metric, signature);
    }

    void print(PrintWriter out) {
        if (options.format() == ReportOptions.Format.JSON) {
            out.println(json());
            return;
        }
        boolean framed = options.format() == ReportOptions.Format.TEXT;
        TextGrid grid = grid(framed ? "\n" : " ");
        out.println(framed ? grid.framed() : grid.latex());
        out.println();
        if (tests.isPaired()) {
            boolean isFile = systems.get(0).startsWith("Baseline:");
            PairedExplanation.print(tests, isFile ? systems.get(0) : "", out);
        }
        out.println("-----------------");
        out.println("Metric signatures");
        out.println("-----------------");
        signatures.forEach((metric, signature) -> out.println(" - " + metric
                + " ".repeat(Math.max(0, 10 - metric.length())) + " "
                + (options.isShort() ? signature.toShortString() : signature.toString())));
    }

    private TextGrid grid(String lineBreak) {
        List<String> headers = new ArrayList<>(List.of("System"));
        List<List<String>> rows = new ArrayList<>();
        systems.forEach(system -> rows.add(new ArrayList<>(List.of(system))));
        boolean hasInterval = false;
        for (Map.Entry<String, List<Result>> column : results.entrySet()) {
            hasInterval |= column.getValue().stream()
                    .anyMatch(result -> result.interval().isPresent());
            headers.add(hasInterval ? column.getKey() + " (μ ± 95% CI)" : column.getKey());
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(cell(column.getValue().get(i), lineBreak));
            }
        }
        return new TextGrid(headers, rows);
    }

    private String cell(Result result, String lineBreak) {
        StringBuilder cell = new StringBuilder(fixed(result.score()));
        result.interval()
                .ifPresent(i -> cell.append(" (")
                        .append(fixed(i.mean()))
                        .append(" ± ")
                        .append(fixed(i.halfWidth()))
                        .append(')'));
        result.pValue()
                .ifPresent(p -> cell.append(lineBreak)
                        .append("(p = ")
                        .append(Decimals.fixed(p, 4))
                        .append(p > LEVEL ? ")" : ")*"));
        return cell.toString();
    }

    private String json() {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < systems.size(); i++) {
            Map<String, Object> system = new LinkedHashMap<>();
            system.put("system", systems.get(i));
            for (Map.Entry<String, List<Result>> column : results.entrySet()) {
                Result result = column.getValue().get(i);
                system.put(column.getKey(), tests.isPaired() ? members(result) : fixed(result.score()));
            }
            list.add(system);
        }
        return new PythonJson(4, true).write(list);
    }

    private static Map<String, Object> members(Result result) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("score", literal(OptionalDouble.of(result.score())));
        members.put("p_value", literal(result.pValue()));
        members.put(
                "mean",
                literal(result.interval().map(i -> OptionalDouble.of(i.mean())).orElse(OptionalDouble.empty())));
        members.put(
                "ci",
                literal(result.interval()
                        .map(i -> OptionalDouble.of(i.halfWidth()))
                        .orElse(OptionalDouble.empty())));
        return members;
    }

    private static PythonJson.Literal literal(OptionalDouble value) {
        return value.isPresent()
                ? new PythonJson.Literal(Decimals.shortest(value.getAsDouble()))
                : PythonJson.Literal.NULL;
    }

    private String fixed(double value) {
        return Decimals.fixed(value, options.decimals());
    }
}
