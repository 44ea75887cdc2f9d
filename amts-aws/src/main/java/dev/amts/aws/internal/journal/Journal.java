package dev.amts.aws.internal.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run has done, a line of JSON each, only ever added to. Thread-safe within a process.
 *
 * <p>A line is written in one piece, so that a kill leaves at most the last line torn; a torn line counts as not written.
 */
public final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    /** Something that was done. Immutable. */
    public record Entry(Event event, int batch, String subject, String target, String value) {}

    /** What was done. */
    public enum Event {
        /** A document ({@code subject}) lies in S3. */
        UPLOADED,
        /** A job was started; its id is {@code value}. */
        SUBMITTED,
        /** The output of a document ({@code subject}) lies in the run's folder; its checksum is {@code value}. */
        DOWNLOADED,
        /** A document ({@code subject}) could not be translated; why is {@code value}. */
        FAILED_DOCUMENT,
        /** All that a job made was collected. */
        COLLECTED
    }

    /** Durable entries survive a power cut, the others a kill of the program. */
    public enum Durability {
        POWER_CUT,
        KILL
    }

    public void add(Entry entry, Durability durability) {
        try {
            byte[] line = (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
            synchronized (this) {
                try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                    long end = channel.size();
                    // What follows a torn line must not be swallowed by it.
                    boolean torn = end > 0 && lastByte(channel, end) != '\n';
                    ByteBuffer out = ByteBuffer.allocate(line.length + 1);
                    if (torn) {
                        out.put((byte) '\n');
                    }
                    out.put(line).flip();
                    channel.position(end);
                    while (out.hasRemaining()) {
                        channel.write(out);
                    }
                    if (durability == Durability.POWER_CUT) {
                        channel.force(true);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all entries in order. */
    public void read(Consumer<Entry> entries) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (String line : lines) {
                parse(line, entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(String line, Consumer<Entry> entries) {
        try {
            if (!line.isBlank()) {
                entries.accept(JSON.readValue(line, Entry.class));
            }
        } catch (JsonProcessingException e) {
            LOG.warn("{} has a torn line, which is passed over", file);
        }
    }

    private static int lastByte(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.read(last, end - 1) == 1 ? last.get(0) : '\n';
    }
}
