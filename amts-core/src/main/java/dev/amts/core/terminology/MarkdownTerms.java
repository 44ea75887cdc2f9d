package dev.amts.core.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds rows of terms in Markdown: of tables, and lines that hold one pair. Stateless. */
final class MarkdownTerms {
    private static final Pattern DELIMITER_ROW = Pattern.compile("\\|?[\\s:|-]+\\|?");
    private static final Pattern BULLET = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])\\s+");
    private static final Pattern PAIR_SEPARATOR = Pattern.compile("\\s*(?:，|：|\\t+|\\s[-–—=:]\\s|:\\s)\\s*|,\\s*");
    private static final int MAX_SIDE = 80;

    private MarkdownTerms() {}

    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        boolean fenced = false;
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.startsWith("```") || line.startsWith("~~~")) {
                fenced = !fenced;
            } else if (!fenced && line.indexOf('|') >= 0) {
                if (!DELIMITER_ROW.matcher(line).matches()) {
                    rows.add(cells(line));
                }
            } else if (!fenced && !line.isEmpty() && !line.startsWith("#") && !line.startsWith(">")) {
                addPair(BULLET.matcher(line).replaceFirst(""), rows);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        String inner = line.startsWith("|") ? line.substring(1) : line;
        inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= inner.length(); i++) {
            if (i == inner.length() || (inner.charAt(i) == '|' && (i == 0 || inner.charAt(i - 1) != '\\'))) {
                cells.add(plain(inner.substring(from, i)));
                from = i + 1;
            }
        }
        return cells;
    }

    /** A line is a pair if it has one separator and ends like no sentence. */
    private static void addPair(String line, List<List<String>> rows) {
        if (line.length() > 2 * MAX_SIDE || "。.！!？?；;：:".indexOf(line.charAt(Math.max(0, line.length() - 1))) >= 0) {
            return;
        }
        String[] sides = PAIR_SEPARATOR.split(line, -1);
        if (sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank()) {
            rows.add(List.of(plain(sides[0]), plain(sides[1])));
        }
    }

    /** Without the marks of emphasis and code around a cell. */
    private static String plain(String cell) {
        return cell.strip()
                .replace("\\|", "|")
                .replaceAll("^[*_`]{1,3}|[*_`]{1,3}$", "")
                .strip();
    }
}
