package dev.amts.aws.internal.terms;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Terms as the CSV that the service imports, checked against its quotas of November 2026. */
final class TermFile {
    private static final int TERM_BYTES = 200;
    private static final int FILE_BYTES = 10 << 20;
    private static final int TARGETS = 10;

    private TermFile() {}

    /**
     * The file's bytes.
     *
     * @throws InvalidInputException if the service would refuse it; the message names what
     */
    static byte[] of(String name, Language source, Map<Language, List<Term>> terms) {
        if (name.length() > 256 || !name.matches("[A-Za-z0-9-](?:_?[A-Za-z0-9-])*_?")) {
            throw new InvalidInputException("\"" + name
                    + "\" cannot be the name of a terminology: 1 to 256 letters, digits, hyphens, and single underscores"
                    + " between them");
        }
        if (terms.isEmpty() || terms.size() > TARGETS) {
            throw new InvalidInputException(
                    "a terminology has 1 to " + TARGETS + " target languages, not " + terms.size());
        }
        List<Language> targets = List.copyOf(terms.keySet());
        Map<String, String[]> rows = new LinkedHashMap<>();
        for (int column = 0; column < targets.size(); column++) {
            for (Term term : terms.getOrDefault(targets.get(column), List.of())) {
                check(term.source());
                check(term.target());
                String[] row = rows.computeIfAbsent(term.source(), any -> empty(targets.size()));
                // Of two terms with one source the first counts.
                row[column] = row[column].isEmpty() ? term.target() : row[column];
            }
        }
        StringBuilder csv = new StringBuilder();
        List<String> header = new ArrayList<>(List.of(source.tag()));
        targets.forEach(target -> header.add(target.tag()));
        line(header, csv);
        rows.forEach((term, row) -> {
            List<String> cells = new ArrayList<>(List.of(term));
            cells.addAll(List.of(row));
            line(cells, csv);
        });
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        if (file.length > FILE_BYTES) {
            throw new InvalidInputException("the terminology " + name + " is over 10 MB: make several of it");
        }
        return file;
    }

    private static String[] empty(int columns) {
        String[] row = new String[columns];
        Arrays.fill(row, "");
        return row;
    }

    private static void check(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > TERM_BYTES) {
            throw new InvalidInputException(
                    "the term \"" + text + "\" has " + bytes + " bytes; a term has at most " + TERM_BYTES);
        }
    }

    private static void line(List<String> cells, StringBuilder csv) {
        String separator = "";
        for (String cell : cells) {
            boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
            csv.append(separator).append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            separator = ",";
        }
        csv.append('\n');
    }
}
