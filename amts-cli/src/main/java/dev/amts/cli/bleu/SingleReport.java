package dev.amts.cli.bleu;

import dev.amts.bleu.Score;
import dev.amts.bleu.print.Decimals;
import dev.amts.bleu.signature.Signature;
import dev.amts.bleu.significance.Bootstrap;
import dev.amts.bleu.significance.ConfidenceInterval;
import dev.amts.cli.bleu.print.PythonJson;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints the scores of one system, as sacreBLEU does. */
final class SingleReport {
    private final ReportOptions options;

    SingleReport(ReportOptions options) {
        this.options = options;
    }

    /** A score with its interval, if one was estimated, and how. */
    record Result(Score score, Optional<ConfidenceInterval> interval, Optional<Bootstrap> bootstrap) {
        Signature signature() {
            return bootstrap
                    .map(b -> score.signature()
                            .withBootstrap(b.resamples(), b.seed().toString()))
                    .orElse(score.signature());
        }
    }

    void print(List<Result> results, PrintWriter out) {
        if (options.format() == ReportOptions.Format.JSON) {
            List<String> parts = results.stream()
                    .map(result -> options.isScoreOnly() ? number(result) : json(result))
                    .toList();
            out.println(parts.size() == 1 ? parts.get(0) : "[\n" + String.join(",\n", parts) + "\n]");
        } else {
            printAligned(results.stream().map(this::line).toList(), out);
        }
        if (options.isDetailed()) {
            out.println("No subset information found. Consider using --origlang argument.");
        }
    }

    /** One line: the score alone, or all about it. */
    String line(Result result) {
        return options.isScoreOnly() ? number(result) : line(result, signature(result.signature()));
    }

    private static void printAligned(List<String> lines, PrintWriter out) {
        if (lines.size() == 1) {
            out.println(lines.get(0));
            return;
        }
        int widest =
                lines.stream().mapToInt(line -> line.indexOf('=') - 1).max().orElse(0);
        for (String line : lines) {
            int width = line.indexOf('=') - 1;
            out.println(width < 0 ? line : " ".repeat(widest - width) + line);
        }
    }

    private String line(Result result, String signature) {
        String details = result.score().details();
        return result.score().name() + "|" + signature + " = " + number(result)
                + (details.isEmpty() ? "" : " " + details);
    }

    private String number(Result result) {
        String score = fixed(result.score().percent());
        return shown(result).map(i -> score + " (" + text(i) + ")").orElse(score);
    }

    private String json(Result result) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", result.score().name());
        members.put("score", literal(result.score().percent()));
        members.put("signature", result.signature().toString());
        shown(result).ifPresent(interval -> {
            members.put("confidence_mean", literal(interval.mean()));
            members.put("confidence_var", literal(interval.halfWidth()));
            members.put("confidence", text(interval));
        });
        if (!result.score().details().isEmpty()) {
            members.put("verbose_score", result.score().details());
        }
        members.putAll(result.signature().fields());
        return new PythonJson(1, false).write(members);
    }

    /** sacreBLEU takes a mean of 0 for one that has not been estimated. */
    private static Optional<ConfidenceInterval> shown(Result result) {
        return result.interval().filter(interval -> interval.mean() > 0);
    }

    private String text(ConfidenceInterval interval) {
        return "μ = " + fixed(interval.mean()) + " ± " + fixed(interval.halfWidth());
    }

    private PythonJson.Literal literal(double value) {
        return new PythonJson.Literal(Decimals.shortest(Double.parseDouble(fixed(value))));
    }

    private String fixed(double value) {
        return Decimals.fixed(value, options.decimals());
    }

    private String signature(Signature signature) {
        return options.isShort() ? signature.toShortString() : signature.toString();
    }
}
