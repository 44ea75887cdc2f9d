package dev.amts.cli.paralleldata;

import dev.amts.api.parallel.ParallelDataImport.LeftOut;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the pairs that a store leaves out, and writes each to a file where one is named. Not thread-safe. */
final class LeftOutReport implements AutoCloseable {
    private final Map<String, Long> reasons = new TreeMap<>();
    private final @Nullable Writer file;

    LeftOutReport(@Nullable Path path) throws IOException {
        file = path == null ? null : Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        line("record", "language", "reason", "source", "target");
    }

    void add(LeftOut leftOut) {
        reasons.merge(leftOut.reason().replaceAll("has \\d+ bytes of UTF-8", "is too long"), 1L, Long::sum);
        try {
            line(
                    String.valueOf(leftOut.record()),
                    leftOut.target().tag(),
                    leftOut.reason(),
                    leftOut.pair().source(),
                    leftOut.pair().target());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many were left out, by reason. */
    void print(PrintWriter out) {
        reasons.forEach((reason, count) -> out.println("left out: " + count + " pairs: " + reason));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void line(String... cells) throws IOException {
        if (file != null) {
            String separator = "";
            for (String cell : cells) {
                file.write(separator + cell.replaceAll("[\\t\\r\\n]+", " "));
                separator = "\t";
            }
            file.write("\n");
        }
    }
}
