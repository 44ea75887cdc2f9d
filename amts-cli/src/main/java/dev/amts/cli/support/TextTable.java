package dev.amts.cli.support;

import dev.amts.core.text.LineJoiner;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text for a terminal: the first column left-aligned, the others right-aligned. Not thread-safe. */
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with a header. */
    public TextTable(String... header) {
        rows.add(List.of(header));
    }

    /** Adds a row of as many cells as the header has. */
    public TextTable row(Object... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells in a table of " + rows.get(0).size());
        }
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    /** Writes the table, with a rule under the header. */
    public void print(PrintWriter out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                String padding = " ".repeat(widths[i] - width(cell));
                line.append(i == 0 ? cell + padding : "  " + padding + cell);
            }
            out.println(line.toString().stripTrailing());
            if (r == 0) {
                out.println("-".repeat(Arrays.stream(widths).sum() + 2 * (columns - 1)));
            }
        }
    }

    /** Columns on a terminal: ideographs and full-width characters take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> LineJoiner.isWide(c) && c >= 0x2E80 ? 2 : 1)
                .sum();
    }
}
