package dev.amts.core.experiment.report;

import dev.amts.core.experiment.ExperimentResult.Example;
import dev.amts.core.experiment.ExperimentResult.Examples;
import dev.amts.core.experiment.ExperimentResult.Row;
import dev.amts.core.sync.diff.Change;
import dev.amts.core.sync.diff.Change.Kind;
import java.util.List;

/** Texts side by side as the baseline and a row translated them, with what differs marked. */
final class ExampleCards {
    private ExampleCards() {}

    static void append(StringBuilder out, String languages, Row row) {
        Examples examples = row.examples();
        if (examples.best().isEmpty() && examples.worst().isEmpty()) {
            return;
        }
        out.append("<h3>")
                .append(Html.escape(row.engine() + ", " + row.set()))
                .append("</h3>\n<p>Of ")
                .append(examples.better() + examples.same() + examples.worse())
                .append(" texts ")
                .append(examples.better())
                .append(" score higher than the baseline's, ")
                .append(examples.same())
                .append(" the same, ")
                .append(examples.worse())
                .append(" lower (chrF2++).</p>\n");
        cards(out, "Where it helps most", examples.best(), languages, true);
        cards(out, "Where it hurts most", examples.worst(), languages, false);
    }

    private static void cards(
            StringBuilder out, String title, List<Example> examples, String languages, boolean helping) {
        if (examples.isEmpty()) {
            return;
        }
        out.append("<details")
                .append(helping ? " open" : "")
                .append("><summary>")
                .append(title)
                .append("</summary>\n");
        for (Example each : examples) {
            String[] tags = languages.split(" → ", 2);
            out.append("<article class=\"example\">\n<p class=\"where\">")
                    .append(Html.escape(each.document()))
                    .append(" <b>")
                    .append(Figures.signed(each.after() - each.before(), 1))
                    .append("</b></p>\n<dl>\n");
            part(out, "source", "source", tags[0], Html.escape(each.source()));
            part(out, "reference", "reference", tags[1], Html.escape(each.reference()));
            List<Change> changes = Change.between(each.baseline(), each.translation());
            part(
                    out,
                    "before",
                    "baseline " + Figures.decimals(each.before(), 1),
                    tags[1],
                    marked(changes, Kind.DELETED, "del"));
            part(
                    out,
                    "after",
                    "with pairs " + Figures.decimals(each.after(), 1),
                    tags[1],
                    marked(changes, Kind.INSERTED, "ins"));
            out.append("</dl>\n</article>\n");
        }
        out.append("</details>\n");
    }

    private static void part(StringBuilder out, String type, String title, String language, String html) {
        out.append("<div class=\"")
                .append(type)
                .append("\"><dt>")
                .append(Html.escape(title))
                .append("</dt><dd lang=\"")
                .append(Html.escape(language))
                .append("\">")
                .append(html)
                .append("</dd></div>\n");
    }

    private static String marked(List<Change> changes, Kind own, String tag) {
        StringBuilder out = new StringBuilder();
        for (Change change : changes) {
            if (change.kind() == Kind.SAME) {
                out.append(Html.escape(change.text()));
            } else if (change.kind() == own) {
                out.append('<')
                        .append(tag)
                        .append('>')
                        .append(Html.escape(change.text()))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
        }
        return out.toString();
    }
}
