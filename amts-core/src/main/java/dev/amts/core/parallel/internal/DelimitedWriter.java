package dev.amts.core.parallel.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.amts.api.Language;
import dev.amts.api.parallel.SegmentPair;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes CSV and TSV with language codes in the first row; a field is quoted where it must be. */
public final class DelimitedWriter implements PairWriter {
    private final CsvWriter writer;

    private DelimitedWriter(CsvWriter writer) {
        this.writer = writer;
    }

    /** Writes the header. */
    public static DelimitedWriter open(OutputStream out, char separator, Language source, Language target)
            throws IOException {
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        DelimitedWriter result = new DelimitedWriter(writer);
        result.row(source.tag(), target.tag());
        return result;
    }

    @Override
    public void write(SegmentPair pair) throws IOException {
        row(pair.source(), pair.target());
    }

    private void row(String source, String target) throws IOException {
        try {
            writer.writeRecord(source, target);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }
}
