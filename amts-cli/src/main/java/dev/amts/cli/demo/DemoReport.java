package dev.amts.cli.demo;

import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import java.util.List;
import java.util.Locale;

/** The demo's figures as one HTML page that needs nothing from elsewhere. */
final class DemoReport {
    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8885; --bar: #0969da; --weak: #57606a; }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
            table { border-collapse: collapse; width: 100%; } .wide { overflow-x: auto; }
            th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: right; vertical-align: top; }
            th:first-child, td:first-child, td.text { text-align: left; }
            .bar { display: inline-block; height: .7rem; background: var(--bar); border-radius: 2px; margin-right: .4rem; }
            .weak { color: var(--weak); font-size: .875rem; }
            @media (prefers-color-scheme: dark) { :root { --bar: #58a6ff; --weak: #9198a1; } }
            """;

    private DemoReport() {}

    static String html(List<DirectionResult> results) {
        StringBuilder out = new StringBuilder(1 << 14);
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>AMTS demo</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>AMTS demo</h1>\n")
                .append(
                        "<p>Parallel data from the first edition of a small book; a chapter of its second edition translated ")
                .append("with it by a translation memory and compared with people's translations.</p>\n");
        scores(results, out);
        pairs(results, out);
        synchronization(results, out);
        return out.append("</body>\n</html>\n").toString();
    }

    private static void scores(List<DirectionResult> results, StringBuilder out) {
        out.append("<h2>BLEU</h2>\n<div class=\"wide\"><table>\n");
        row(out, "th", "", "no parallel data", "paragraph pairs", "sentence pairs");
        for (DirectionResult result : results) {
            out.append("<tr><td>").append(result.direction()).append("</td>");
            for (double value : new double[] {
                result.none().unitValue(),
                result.withParagraphs().unitValue(),
                result.withSentences().unitValue()
            }) {
                out.append(String.format(
                        Locale.ROOT,
                        "<td><span class=\"bar\" style=\"width:%.1frem\"></span>%s</td>",
                        6 * value,
                        DemoCommand.unit(value)));
            }
            out.append("</tr>\n");
        }
        out.append("</table></div>\n");
        results.stream()
                .map(result -> result.none().signature())
                .distinct()
                .forEach(signature ->
                        out.append("<p class=\"weak\">").append(text(signature)).append("</p>\n"));
    }

    private static void pairs(List<DirectionResult> results, StringBuilder out) {
        out.append("<h2>Parallel data</h2>\n");
        for (DirectionResult result : results) {
            if (!result.source().equals("en")) {
                continue;
            }
            out.append("<h3>")
                    .append(result.direction())
                    .append("</h3>\n<p class=\"weak\">")
                    .append(result.sentences().report().kept())
                    .append(" pairs kept")
                    .append(text(String.join(
                            "",
                            result.sentences().report().lines().stream()
                                    .map(line -> "; " + line)
                                    .toList())))
                    .append("</p>\n<div class=\"wide\"><table>\n");
            result.sentences().pairs().pairs().limit(12).forEach(pair -> pair(pair, out));
            out.append("</table></div>\n");
        }
    }

    private static void pair(SegmentPair pair, StringBuilder out) {
        out.append("<tr><td class=\"text\">")
                .append(text(pair.source()))
                .append("</td><td class=\"text\">")
                .append(text(pair.target()))
                .append("</td></tr>\n");
    }

    private static void synchronization(List<DirectionResult> results, StringBuilder out) {
        out.append("<h2>Synchronization</h2>\n");
        for (DirectionResult result : results) {
            if (!result.source().equals("en")) {
                continue;
            }
            result.drafts().forEach(draft -> {
                out.append(String.format(
                        Locale.ROOT,
                        "<h3>%s: %.0f %% needs no work</h3>%n<div class=\"wide\"><table>%n",
                        result.direction(),
                        100 * draft.work().shareWithoutWork()));
                row(out, "th", "state", "new source", "draft");
                draft.units().stream()
                        .filter(unit -> unit.isText() && unit.state() != UnitState.REUSED)
                        .forEach(unit -> unit(unit, out));
                out.append("</table></div>\n");
            });
        }
    }

    private static void unit(SyncUnit unit, StringBuilder out) {
        out.append("<tr><td>")
                .append(unit.state().name().toLowerCase(Locale.ROOT))
                .append("</td><td class=\"text\">")
                .append(text(unit.newSource()))
                .append("</td><td class=\"text\">")
                .append(text(unit.target()))
                .append("</td></tr>\n");
    }

    private static void row(StringBuilder out, String cell, String... texts) {
        out.append("<tr>");
        for (String text : texts) {
            out.append('<')
                    .append(cell)
                    .append('>')
                    .append(text(text))
                    .append("</")
                    .append(cell)
                    .append('>');
        }
        out.append("</tr>\n");
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
