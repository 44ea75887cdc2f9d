package dev.amts.core.experiment.report;

import dev.amts.core.experiment.score.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Horizontal bars with whiskers for the 95 % interval, as an inline SVG picture. Lengths are percentages of the width, so
 * that it fits any screen while its letters keep their size. Not thread-safe.
 */
final class BarChart {
    private static final int BAR = 14;
    private static final int ROW = 40;
    private static final int HEADING = 30;
    private static final int AXIS = 26;

    private final String title;
    private final List<Entry> entries = new ArrayList<>();

    /** A bar, or a heading where there is no measurement. */
    private record Entry(String label, List<Measurement> bar, int colour) {}

    BarChart(String title) {
        this.title = title;
    }

    void heading(String text) {
        entries.add(new Entry(text, List.of(), 0));
    }

    /** @param colour which of the page's colours */
    void bar(String label, Measurement measurement, int colour) {
        entries.add(new Entry(label, List.of(measurement), colour));
    }

    String svg() {
        double highest = entries.stream()
                .flatMap(entry -> entry.bar().stream())
                .mapToDouble(each -> Math.max(each.value(), each.mean() + each.halfWidth()))
                .max()
                .orElse(1);
        double step = step(highest);
        double end = Math.max(step, Math.ceil(highest / step) * step);
        int height = AXIS
                + entries.stream()
                        .mapToInt(entry -> entry.bar().isEmpty() ? HEADING : ROW)
                        .sum();
        StringBuilder out = new StringBuilder();
        out.append("<svg class=\"chart\" role=\"img\" width=\"100%\" height=\"")
                .append(height)
                .append("\" aria-label=\"")
                .append(Html.escape(title))
                .append("\">\n");
        axis(out, step, end, height);
        int y = 0;
        for (Entry entry : entries) {
            if (entry.bar().isEmpty()) {
                text(out, "group", "0", y + 20, entry.label());
                y += HEADING;
            } else {
                bar(out, entry, entry.bar().get(0), end, y);
                y += ROW;
            }
        }
        return out.append("</svg>\n").toString();
    }

    private static void bar(StringBuilder out, Entry entry, Measurement measured, double end, int y) {
        text(out, "label", "0", y + 15, entry.label());
        text(out, "value", "100%", y + 15, Figures.interval(measured) + mark(measured));
        int top = y + 21;
        out.append("<rect class=\"c")
                .append(entry.colour())
                .append("\" x=\"0\" y=\"")
                .append(top)
                .append("\" height=\"")
                .append(BAR)
                .append("\" width=\"")
                .append(percent(measured.value() / end))
                .append("\" rx=\"2\"><title>")
                .append(Html.escape(entry.label() + ": " + measured.metric() + " " + Figures.interval(measured) + ", "
                        + Figures.difference(measured)))
                .append("</title></rect>\n");
        String low = percent(Math.max(0, measured.mean() - measured.halfWidth()) / end);
        String high = percent((measured.mean() + measured.halfWidth()) / end);
        int middle = top + BAR / 2;
        line(out, "whisker", low, middle, high, middle);
        line(out, "whisker", low, middle - 4, low, middle + 4);
        line(out, "whisker", high, middle - 4, high, middle + 4);
    }

    private static String mark(Measurement measured) {
        return switch (measured.verdict()) {
            case BETTER -> " ▲";
            case WORSE -> " ▼";
            case UNDECIDED, BASELINE -> "";
        };
    }

    private static void axis(StringBuilder out, double step, double end, int height) {
        for (double tick = 0; tick <= end + step / 2; tick += step) {
            String x = percent(tick / end);
            line(out, "grid", x, 0, x, height - AXIS + 4);
            String anchor = tick == 0 ? "first" : tick > end - step / 2 ? "last" : "";
            text(out, ("tick " + anchor).strip(), x, height - 6, Figures.decimals(tick, step < 1 ? 1 : 0));
        }
    }

    /** Four to eight steps of 1, 2 or 5 with zeros. */
    private static double step(double highest) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 1e-6))));
        double digits = highest / power;
        if (digits <= 2) {
            return power / 2;
        }
        return digits <= 5 ? power : power * 2;
    }

    private static void text(StringBuilder out, String type, String x, int y, String text) {
        out.append("<text class=\"")
                .append(type)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">")
                .append(Html.escape(text))
                .append("</text>\n");
    }

    private static void line(StringBuilder out, String type, String x1, int y1, String x2, int y2) {
        out.append("<line class=\"")
                .append(type)
                .append("\" x1=\"")
                .append(x1)
                .append("\" y1=\"")
                .append(y1)
                .append("\" x2=\"")
                .append(x2)
                .append("\" y2=\"")
                .append(y2)
                .append("\"/>\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
