package dev.amts.core.experiment.report;

import dev.amts.api.engine.Charge;
import dev.amts.core.experiment.ExperimentResult;
import dev.amts.core.experiment.ExperimentResult.Row;
import dev.amts.core.experiment.HeldOut.Revisions;
import dev.amts.core.experiment.HeldOutReport;
import dev.amts.core.experiment.engine.Effort;
import dev.amts.core.experiment.score.Measurement;
import dev.amts.core.experiment.score.Measurement.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How figures are written, the same in all reports. */
final class Figures {
    private Figures() {}

    static String decimals(double value, int places) {
        String text = String.format(Locale.ROOT, "%." + places + "f", value);
        return text.matches("-0\\.?0*") ? text.substring(1) : text;
    }

    static String signed(double value, int places) {
        String text = decimals(value, places);
        return value > 0 && !text.matches("0\\.?0*") ? "+" + text : text.replace('-', '−');
    }

    /** {@code 34.5 ± 1.2}. */
    static String interval(Measurement measurement) {
        return decimals(measurement.value(), 1) + " ± " + decimals(measurement.halfWidth(), 1);
    }

    /** {@code +2.1 (p = 0.001)}, or {@code baseline}. */
    static String difference(Measurement measurement) {
        return measurement.difference() == null
                ? "baseline"
                : signed(measurement.gain(), 1) + " (p = "
                        + decimals(measurement.difference().pValue(), 3) + ")";
    }

    static String verdict(Measurement measurement) {
        return switch (measurement.verdict()) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case UNDECIDED -> "may be chance";
            case BASELINE -> "";
        };
    }

    static boolean isCertain(Measurement measurement) {
        return measurement.verdict() == Verdict.BETTER || measurement.verdict() == Verdict.WORSE;
    }

    static String seconds(Effort effort) {
        return decimals(effort.time().toMillis() / 1000.0, 1) + " s";
    }

    static String price(Charge charge) {
        return charge.currency().isEmpty() ? "free" : charge.amount().toPlainString() + " " + charge.currency();
    }

    /** What the prices are of, if anything was billed. */
    static List<String> prices(ExperimentResult result) {
        return result.rows().stream()
                .map(row -> row.effort().charge())
                .filter(charge -> !charge.currency().isEmpty())
                .map(Charge::pricesOf)
                .distinct()
                .toList();
    }

    static List<String> signatures(ExperimentResult result) {
        return result.rows().stream()
                .flatMap(row -> row.total().stream()
                        .map(each -> each.metric() + " " + each.signature() + " (" + result.languages(row.direction())
                                + ")"))
                .distinct()
                .toList();
    }

    static List<String> metrics(ExperimentResult result) {
        return result.rows().get(0).total().stream().map(Measurement::metric).toList();
    }

    static Stream<Row> rows(ExperimentResult result, dev.amts.core.experiment.Direction direction) {
        return result.rows().stream().filter(row -> row.direction() == direction);
    }

    /** The held-out rule in sentences. */
    static String rule(ExperimentResult result) {
        String similarity = decimals(result.heldOut().similarity(), 2);
        return result.heldOut().revisions() == Revisions.USED
                ? "Documents under test are never in the parallel data they are tested with. This experiment asks what an "
                        + "old translation is worth: earlier revisions of the documents under test are used, with all that "
                        + "did not change in them."
                : "Documents under test, their earlier revisions, and pairs of which a sentence is nearly one under test "
                        + "(similarity of " + similarity
                        + " or more) are never in the parallel data they are tested with.";
    }

    /** What was left out of one set, in words; empty where nothing was. */
    static List<String> leftOut(HeldOutReport report) {
        List<String> out = new ArrayList<>();
        add(out, report.ofTestDocuments(), "of documents under test");
        add(out, report.ofRevisions(), "of revisions of these");
        add(out, report.nearDuplicates(), "near-duplicates of sentences under test");
        return out;
    }

    private static void add(List<String> out, int count, String what) {
        if (count > 0) {
            out.add(count + " " + what);
        }
    }
}
