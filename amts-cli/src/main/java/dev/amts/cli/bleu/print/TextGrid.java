package dev.amts.cli.bleu.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of strings as Python's tabulate lays it out: the first column right-aligned, the others centred; a cell may
 * have several lines.
 */
public final class TextGrid {
    private static final int HEADER_PADDING = 2;
    private static final Map<Character, String> LATEX = Map.ofEntries(
            Map.entry('&', "\\&"),
            Map.entry('%', "\\%"),
            Map.entry('$', "\\$"),
            Map.entry('#', "\\#"),
            Map.entry('_', "\\_"),
            Map.entry('^', "\\^{}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('<', "\\ensuremath{<}"),
            Map.entry('>', "\\ensuremath{>}"));

    private final List<String> headers;
    private final List<List<String>> rows;
    private final int[] widths;

    public TextGrid(List<String> headers, List<List<String>> rows) {
        this.headers = headers;
        this.rows = rows;
        this.widths = new int[headers.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = headers.get(column).length() + HEADER_PADDING;
            for (List<String> row : rows) {
                widths[column] = Math.max(
                        widths[column],
                        row.get(column).lines().mapToInt(String::length).max().orElse(0));
            }
        }
    }

    /** With frames around all cells. */
    public String framed() {
        List<String> lines = new ArrayList<>();
        lines.add(rule("╒", "═", "╤", "╕"));
        lines.addAll(framedRow(headers));
        lines.add(rule("╞", "═", "╪", "╡"));
        for (int i = 0; i < rows.size(); i++) {
            lines.addAll(framedRow(rows.get(i)));
            lines.add(i < rows.size() - 1 ? rule("├", "─", "┼", "┤") : rule("╘", "═", "╧", "╛"));
        }
        return String.join("\n", lines);
    }

    /** For LaTeX's booktabs. */
    public String latex() {
        List<String> lines = new ArrayList<>();
        lines.add("\\begin{tabular}{r" + "c".repeat(headers.size() - 1) + "}");
        lines.add("\\toprule");
        lines.add(latexRow(headers));
        lines.add("\\midrule");
        rows.forEach(row -> lines.add(latexRow(row)));
        lines.add("\\bottomrule");
        lines.add("\\end{tabular}");
        return String.join("\n", lines);
    }

    private List<String> framedRow(List<String> cells) {
        int height = cells.stream()
                .mapToInt(cell -> (int) cell.lines().count())
                .max()
                .orElse(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder("│");
            for (int column = 0; column < cells.size(); column++) {
                List<String> parts = cells.get(column).lines().toList();
                line.append(' ')
                        .append(aligned(i < parts.size() ? parts.get(i) : "", column))
                        .append(" │");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String latexRow(List<String> cells) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            padded.add(escaped(" " + aligned(cells.get(column), column) + " "));
        }
        return String.join("&", padded) + "\\\\";
    }

    private String aligned(String cell, int column) {
        int padding = widths[column] - cell.length();
        int left = column == 0 ? padding : padding / 2;
        return " ".repeat(left) + cell + " ".repeat(padding - left);
    }

    private String rule(String left, String line, String crossing, String right) {
        return Arrays.stream(widths)
                .mapToObj(width -> line.repeat(width + 2))
                .collect(Collectors.joining(crossing, left, right));
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> LATEX.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }
}
