package dev.amts.core.terminology;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.Terminology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads terminologies: CSV, TSV, TBX (TermBase eXchange, ISO 30042, versions 2 and 3), and lists and tables in Markdown or
 * plain text. Stateless and thread-safe.
 *
 * <p>A table may begin with a row of language codes or names, as Amazon Translate's do ({@code en,zh}); the columns are
 * then found by it. Without one it is the writing system that tells which column is in which language, and where both
 * languages share one the first column is the source. In Markdown the rows of tables count, and lines and list items that
 * hold one pair: {@code 参数，parameter}. Headings and sentences do not.
 *
 * <pre>{@code
 * Terminology terms = TerminologyFile.read(Path.of("TERMINOLOGY.md"), Language.of("en"), Language.of("zh"));
 * }</pre>
 */
public final class TerminologyFile {
    private static final long MAX_BYTES = 64L << 20;

    /** How a file is written. */
    public enum Format {
        CSV,
        TSV,
        TBX,
        /** Markdown, or plain text with a pair a line. */
        MARKDOWN
    }

    private TerminologyFile() {}

    /**
     * Reads a file, whose name tells its format: {@code .csv}, {@code .tsv} or {@code .tab}, {@code .tbx} or {@code .xml},
     * {@code .md} or {@code .txt}.
     *
     * @return the terms of the pair of languages, named after the file; repeated pairs are left out
     * @throws InvalidInputException if the file cannot be read, is none of these, or has no term for the languages; the
     *     message says what was looked for
     */
    public static Terminology read(Path file, Language source, Language target) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new InvalidInputException(file + ": a terminology of more than 64 MiB is not read");
            }
            String fileName = String.valueOf(file.getFileName());
            return parse(file.toString(), formatOf(fileName), Files.readString(file), source, target);
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be read as UTF-8 (" + e + ")", e);
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param name what to call it in messages
     * @throws InvalidInputException as {@link #read} does
     */
    public static Terminology parse(String name, Format format, String text, Language source, Language target) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Term> terms = switch (format) {
            case CSV -> new TermTable(name, source, target).terms(separated(name, body, ','));
            case TSV -> new TermTable(name, source, target).terms(separated(name, body, '\t'));
            case TBX -> new TbxReader(name, source, target).terms(body);
            case MARKDOWN -> new TermTable(name, source, target).terms(MarkdownTerms.rows(body));
        };
        if (terms.isEmpty()) {
            throw new InvalidInputException(name + ": no term with a source in \"" + source + "\" and a target in \""
                    + target + "\" was found; a CSV file begins with a row like \"" + source + "," + target + "\"");
        }
        String stem = Path.of(name).getFileName() == null
                ? name
                : String.valueOf(Path.of(name).getFileName());
        int dot = stem.lastIndexOf('.');
        return new Terminology(
                dot > 0 ? stem.substring(0, dot) : stem,
                terms.stream().distinct().toList());
    }

    private static Format formatOf(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "csv" -> Format.CSV;
            case "tsv", "tab" -> Format.TSV;
            case "tbx", "xml" -> Format.TBX;
            case "md", "markdown", "txt" -> Format.MARKDOWN;
            default ->
                throw new InvalidInputException(fileName + ": a terminology ends in .csv, .tsv, .tbx, .md or .txt");
        };
    }

    private static List<List<String>> separated(String name, String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            reader.forEach(record ->
                    rows.add(record.getFields().stream().map(String::strip).toList()));
        } catch (CsvParseException e) {
            throw new InvalidInputException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new InvalidInputException(name + ": cannot be read (" + e + ")", e);
        }
        return rows;
    }
}
