package dev.amts.core.parallel;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.io.ReplacingFile;
import dev.amts.core.parallel.internal.DelimitedWriter;
import dev.amts.core.parallel.internal.PairWriter;
import dev.amts.core.parallel.internal.TmxWriter;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes parallel data to a CSV, TSV or TMX file that appears whole or not at all. Not thread-safe.
 *
 * <pre>{@code
 * try (ParallelDataWriter writer = ParallelDataWriter.open(Path.of("pairs.csv"), en, zh, SegmentRules.amazon())) {
 *     pairs.forEach(writer::write);
 *     writer.commit();
 * }
 * }</pre>
 *
 * <p>The pairs go to a hidden file beside the wanted one; {@link #commit()} puts that in its place. A writer that is closed
 * without having been committed leaves nothing behind. The file is UTF-8 without a byte order mark, with line feeds.
 */
public final class ParallelDataWriter implements AutoCloseable {
    private final Path file;
    private final SegmentRules rules;
    private final ReplacingFile output;
    private final PairWriter writer;
    private long count;

    private ParallelDataWriter(Path file, SegmentRules rules, ReplacingFile output, PairWriter writer) {
        this.file = file;
        this.rules = rules;
        this.output = output;
        this.writer = writer;
    }

    /**
     * Begins a file in the format that its name says. Folders on the way are made.
     *
     * @throws ConfigurationException if the file cannot be written, its name does not tell the format, or both languages are
     *     the same
     */
    public static ParallelDataWriter open(Path file, Language source, Language target, SegmentRules rules) {
        ParallelDataFormat format = ParallelDataFormat.of(file);
        if (source.equals(target)) {
            throw new ConfigurationException(
                    "source and target are both " + source + ": parallel data needs two languages");
        }
        ReplacingFile output = begin(file);
        try {
            PairWriter writer = switch (format) {
                case CSV -> DelimitedWriter.open(output.stream(), ',', source, target);
                case TSV -> DelimitedWriter.open(output.stream(), '\t', source, target);
                case TMX -> TmxWriter.open(output.stream(), source, target);
            };
            return new ParallelDataWriter(file, rules, output, writer);
        } catch (IOException | RuntimeException e) {
            giveUp(output, e);
            throw cannotWrite(file, e);
        }
    }

    /**
     * Writes all pairs of a set to a file.
     *
     * @return how many
     * @throws ConfigurationException as {@link #open}
     * @throws InvalidInputException as {@link #write}
     */
    public static long write(ParallelData data, Path file, SegmentRules rules) {
        try (ParallelDataWriter writer = open(file, data.source(), data.target(), rules);
                Stream<SegmentPair> pairs = data.pairs()) {
            pairs.forEach(writer::write);
            writer.commit();
            return writer.count;
        }
    }

    /**
     * Adds a pair.
     *
     * @throws InvalidInputException if it breaks a rule: {@link SegmentRules#fit} it first
     * @throws ConfigurationException if the file cannot be written
     */
    public void write(SegmentPair pair) {
        Optional<DropReason> broken = rules.check(pair);
        if (broken.isPresent()) {
            throw new InvalidInputException("pair " + (count + 1) + " does not fit into " + file + ": "
                    + broken.get().description() + ": clean the pairs up first; it is \"" + start(pair.source())
                    + "\"");
        }
        try {
            writer.write(pair);
            count++;
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** How many pairs were written so far. */
    public long count() {
        return count;
    }

    /**
     * Finishes the file and puts it in its place.
     *
     * @throws ConfigurationException if that fails; an older file of the name stays as it was
     */
    public void commit() {
        try {
            writer.finish();
            output.commit();
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    @Override
    public void close() {
        try {
            output.close();
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static ReplacingFile begin(Path file) {
        try {
            return ReplacingFile.of(file);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static void giveUp(ReplacingFile output, Exception cause) {
        try {
            output.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static RuntimeException cannotWrite(Path file, Exception cause) {
        return cause instanceof dev.amts.api.AmtsException known
                ? known
                : new ConfigurationException("cannot write " + file + ": " + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        return cause instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(cause.getMessage());
    }

    private static String start(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }
}
