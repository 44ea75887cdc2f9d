package dev.amts.core.sync.lock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amts.api.InvalidInputException;
import dev.amts.core.io.WholeFile;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.unit.SyncUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of a synchronized book: per chapter its units, with digests of source and target, the engine, and what
 * became of them; and what the next run needs to take nothing for new that was translated before. Immutable.
 *
 * <p>The file is JSON, a line for each fact and in stable order, so that a version-control system shows what changed.
 *
 * @param version of the file's form: {@value #VERSION}
 * @param engine what translated what was new; empty if nothing did
 * @param chapters the units of each chapter, in order, by name
 * @param memory what later runs should know
 */
public record LockFile(int version, String engine, Map<String, List<Entry>> chapters, SyncMemory memory) {
    /** The file's usual name. */
    public static final String NAME = "amts-lock.json";

    /** The state of a unit whose translation a person accepted. */
    public static final String APPROVED = "approved";

    private static final int VERSION = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter();

    static {
        DefaultIndenter unix = new DefaultIndenter("  ", "\n");
        LINES.indentArraysWith(unix);
        LINES.indentObjectsWith(unix);
    }

    /** A lock that knows nothing. */
    public static final LockFile NONE = new LockFile(VERSION, "", Map.of(), SyncMemory.NONE);

    public LockFile {
        chapters = Map.copyOf(chapters);
    }

    /**
     * A unit. Immutable.
     *
     * @param source digest of its source
     * @param target digest of its translation; empty if it has none
     * @param state what became of it, in lower case, or {@value LockFile#APPROVED}
     */
    public record Entry(String source, String target, String state) {
        /** On one line, as the file has it. */
        @JsonValue
        public String line() {
            return source + " " + (target.isEmpty() ? "-" : target) + " " + state;
        }

        /** The entry of a line. */
        @JsonCreator
        public static Entry of(String line) {
            String[] fields = line.split(" ", -1);
            if (fields.length != 3) {
                throw new InvalidInputException("a lock file holds \"" + line + "\", which is no unit");
            }
            return new Entry(fields[0], fields[1].equals("-") ? "" : fields[1], fields[2]);
        }
    }

    /** The lock with what drafts have to say; chapters that are not among them stay. */
    public LockFile with(List<Draft> drafts, String engineName) {
        Map<String, List<Entry>> all = new TreeMap<>(chapters);
        SyncMemory known = memory;
        for (Draft draft : drafts) {
            Set<Entry> approved = Set.copyOf(all.getOrDefault(draft.name(), List.of()));
            List<Entry> entries = new ArrayList<>();
            for (SyncUnit unit : draft.units()) {
                if (!unit.newSource().isEmpty()) {
                    entries.add(draft.approved().contains(unit.id()) ? entry(unit, APPROVED) : entry(unit, approved));
                }
            }
            all.put(draft.name(), entries);
            known = known.plus(draft.memory());
        }
        return new LockFile(VERSION, engineName, all, known);
    }

    private static Entry entry(SyncUnit unit, String state) {
        return new Entry(
                SyncMemory.digest(unit.newSource()),
                unit.target().isEmpty() ? "" : SyncMemory.digest(unit.target()),
                state);
    }

    private static Entry entry(SyncUnit unit, Set<Entry> before) {
        String source = SyncMemory.digest(unit.newSource());
        String target = unit.target().isEmpty() ? "" : SyncMemory.digest(unit.target());
        Entry approved = new Entry(source, target, APPROVED);
        return before.contains(approved)
                ? approved
                : new Entry(source, target, unit.state().name().toLowerCase(Locale.ROOT));
    }

    /** The lock with every unit of a chapter approved: a person has accepted its draft. */
    public LockFile approve(String chapter) {
        Map<String, List<Entry>> all = new TreeMap<>(chapters);
        all.computeIfPresent(
                chapter,
                (name, entries) -> entries.stream()
                        .map(each -> new Entry(each.source(), each.target(), APPROVED))
                        .toList());
        return new LockFile(version, engine, all, memory);
    }

    /**
     * Reads a lock; one that is not there knows nothing.
     *
     * @throws InvalidInputException if the file is no lock, or of a later version
     */
    public static LockFile read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            LockFile lock = MAPPER.readValue(Files.readAllBytes(file), LockFile.class);
            if (lock.version() != VERSION) {
                throw new InvalidInputException(file + ": is of version " + lock.version()
                        + ", which this AMTS does not know;" + " use a newer one, or delete the file to start anew");
            }
            return lock;
        } catch (JsonProcessingException e) {
            throw new InvalidInputException(file + ": is not a lock file of AMTS; delete it to start anew", e);
        }
    }

    /** Writes the lock, whole or not at all. */
    public void write(Path file) {
        try {
            WholeFile.write(file, MAPPER.writer(LINES).writeValueAsString(this) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a lock can be written as JSON", e);
        }
    }
}
