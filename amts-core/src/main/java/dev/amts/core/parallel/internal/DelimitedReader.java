package dev.amts.core.parallel.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.parallel.SegmentPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads CSV and TSV with language codes in the first row. */
public final class DelimitedReader implements PairReader {
    private final Path file;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<Language> languages;
    private long line = 1;

    private DelimitedReader(Path file, CsvReader<CsvRecord> reader) {
        this.file = file;
        this.reader = reader;
        this.records = reader.iterator();
        CsvRecord header = next();
        if (header == null) {
            throw new InvalidInputException(
                    file + ": the file is empty: its first row must name the languages, as in \"en,zh\"");
        }
        this.languages = Languages.parse(header.getFields(), file + ", line 1");
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws InvalidInputException if that cannot be done
     */
    public static DelimitedReader open(Path file, char separator) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(MAXIMUM_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new Utf8Reader(InputFiles.open(file), file.toString()));
        try {
            return new DelimitedReader(file, reader);
        } catch (RuntimeException e) {
            close(file, reader);
            throw e;
        }
    }

    @Override
    public List<Language> languages() {
        return languages;
    }

    @Override
    public Stream<SegmentPair> pairs(Language source, Language target) {
        int sourceColumn = Languages.indexOf(languages, source);
        int targetColumn = Languages.indexOf(languages, target);
        int features = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                new AbstractSpliterator<SegmentPair>(Long.MAX_VALUE, features) {
                    @Override
                    public boolean tryAdvance(Consumer<? super SegmentPair> action) {
                        CsvRecord row = next();
                        if (row == null) {
                            return false;
                        }
                        action.accept(new SegmentPair(row.getField(sourceColumn), row.getField(targetColumn)));
                        return true;
                    }
                },
                false);
    }

    @org.jspecify.annotations.Nullable
    private CsvRecord next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            // A field may hold line breaks: the next row starts at least this far down.
            line = row.getStartingLineNumber() + 1;
            return row;
        } catch (CsvParseException e) {
            throw Causes.known(e)
                    .orElseGet(
                            () -> new InvalidInputException(file + ", at or after line " + line + ": " + reason(e), e));
        } catch (UncheckedIOException e) {
            throw new InvalidInputException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String reason(CsvParseException e) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = e; each != null; each = each.getCause()) {
            all.append(each.getMessage()).append(' ');
        }
        String said = all.toString();
        if (said.contains("buffer size")) {
            return "a field has more than " + MAXIMUM_FIELD + " characters: is a closing quote or a line end missing?";
        }
        if (said.contains("quote")) {
            return "a quoted field is not closed, or goes on after its closing quote";
        }
        return "not a row of the header's number of fields (" + String.valueOf(e.getMessage()) + ")";
    }

    @Override
    public void close() {
        close(file, reader);
    }

    private static void close(Path file, CsvReader<?> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be closed: " + e.getMessage(), e);
        }
    }
}
