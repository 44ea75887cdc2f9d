package dev.amts.core.sync.lock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amts.api.InvalidInputException;
import dev.amts.core.io.WholeFile;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is known of a synchronized book: per chapter its units, with digests of source and target, what became of
 * them, and what they were translated by; and what the next run needs to take nothing for new that was translated before. Immutable.
 *
 * <p>The file is JSON, a line for each fact and in stable order, so that a version-control system shows what changed.
 *
 * @param version of the file's form: {@value #VERSION}
 * @param chapters the units of each chapter, in order, by name
 * @param drafts digests of the drafts that were written, by name
 * @param memory what later runs should know
 */
public record LockFile(int version, Map<String, List<Entry>> chapters, Map<String, String> drafts, SyncMemory memory) {
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
    public static final LockFile NONE = new LockFile(VERSION, Map.of(), Map.of(), SyncMemory.NONE);

    public LockFile {
        chapters = Map.copyOf(chapters);
        drafts = Map.copyOf(drafts);
        Objects.requireNonNull(memory);
    }

    /**
     * A unit. Immutable.
     *
     * @param source digest of its source
     * @param target digest of its translation; empty if it has none
     * @param state what became of it, in lower case, or {@value LockFile#APPROVED}
     * @param made what its new sentences were translated by
     */
    public record Entry(String source, String target, String state, Made made) {
        /** On one line, as the file has it. */
        @JsonValue
        public String line() {
            return String.join(" ", source, filled(target), state, filled(made.engine()), filled(made.parallelData()));
        }

        private static String filled(String field) {
            return field.isEmpty() ? "-" : field;
        }

        /** The entry of a line. */
        @JsonCreator
        public static Entry of(String line) {
            String[] fields = line.split(" ", -1);
            if (fields.length != 5) {
                throw new InvalidInputException("a lock file holds \"" + line + "\", which is no unit");
            }
            for (int i = 0; i < fields.length; i++) {
                fields[i] = fields[i].equals("-") ? "" : fields[i];
            }
            return new Entry(fields[0], fields[1], fields[2], new Made(fields[3], fields[4]));
        }
    }

    /**
     * What new sentences were translated by. Immutable.
     *
     * @param engine the engine's name; empty if none was asked
     * @param parallelData the version of the parallel data that it was given; empty if there were none
     */
    public record Made(String engine, String parallelData) {
        /** By nothing: out of the book, or by people. */
        public static final Made NOTHING = new Made("", "");

        public Made {
            if (engine.contains(" ") || parallelData.contains(" ")) {
                throw new IllegalArgumentException("neither an engine nor a version has spaces in it");
            }
        }
    }

    /**
     * The lock with what drafts have to say; chapters that are not among them stay.
     *
     * @param finished the drafts
     * @param made what sentences that are new in these drafts were translated by
     */
    public LockFile with(List<Draft> finished, Made made) {
        Map<String, List<Entry>> all = new TreeMap<>(chapters);
        Map<String, String> written = new TreeMap<>(drafts);
        SyncMemory known = memory;
        for (Draft draft : finished) {
            Map<String, Entry> before = new HashMap<>();
            all.getOrDefault(draft.name(), List.of()).forEach(each -> before.put(key(each), each));
            List<Entry> entries = new ArrayList<>();
            for (SyncUnit unit : draft.units()) {
                if (!unit.newSource().isEmpty()) {
                    entries.add(entry(draft, unit, made, before));
                }
            }
            all.put(draft.name(), entries);
            written.put(draft.name(), SyncMemory.digest(draft.text()));
            known = known.plus(draft.memory());
        }
        return new LockFile(VERSION, all, written, known);
    }

    private static String key(Entry entry) {
        return entry.source() + " " + entry.target();
    }

    /** A unit that is as it was keeps what is known of it. */
    private static Entry entry(Draft draft, SyncUnit unit, Made made, Map<String, Entry> before) {
        boolean fresh = unit.segments().stream().anyMatch(each -> each.state() == UnitState.TRANSLATED);
        String target = unit.target().isEmpty() ? "" : SyncMemory.digest(unit.target());
        Entry now = new Entry(
                SyncMemory.digest(unit.newSource()),
                target,
                draft.approved().contains(unit.id())
                        ? APPROVED
                        : unit.state().name().toLowerCase(Locale.ROOT),
                fresh ? made : Made.NOTHING);
        Entry old = before.get(key(now));
        if (old == null) {
            return now;
        }
        return new Entry(now.source(), now.target(), old.state().equals(APPROVED) ? APPROVED : now.state(), old.made());
    }

    /** Whether somebody changed a draft since it was written; not, if it is not known to have been. */
    public boolean isEdited(String chapter, String text) {
        String digest = drafts.get(chapter);
        return digest != null && !digest.equals(SyncMemory.digest(text));
    }

    /** The lock with every unit of a chapter approved: a person has accepted its draft. */
    public LockFile approve(String chapter) {
        Map<String, List<Entry>> all = new TreeMap<>(chapters);
        all.computeIfPresent(
                chapter,
                (name, entries) -> entries.stream()
                        .map(each -> new Entry(each.source(), each.target(), APPROVED, each.made()))
                        .toList());
        return new LockFile(version, all, drafts, memory);
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
            JsonNode lock = MAPPER.readTree(Files.readAllBytes(file));
            int version = lock.path("version").asInt();
            if (version != VERSION) {
                throw new InvalidInputException(file + ": is of version " + version
                        + ", which this AMTS does not know; use a newer one, or delete the file to start anew");
            }
            return MAPPER.treeToValue(lock, LockFile.class);
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
