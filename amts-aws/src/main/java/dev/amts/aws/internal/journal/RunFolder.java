package dev.amts.aws.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of a run and what is known from it. Not thread-safe, except {@link #add}. */
public final class RunFolder {
    private static final ObjectMapper JSON = mapper();

    private final Path path;
    private final Run run;
    private final List<Batch> batches;
    private final Journal journal;
    private final Map<Integer, String> jobs = new HashMap<>();
    private final Set<Integer> collected = new HashSet<>();
    private final Map<Integer, Set<String>> uploaded = new HashMap<>();
    private final Map<String, String> downloaded = new HashMap<>();
    private final Map<String, String> failed = new HashMap<>();

    private RunFolder(Path path, Run run, List<Batch> batches) {
        this.path = path;
        this.run = run;
        this.batches = new ArrayList<>(batches);
        journal = new Journal(path.resolve("journal.jsonl"));
        journal.read(this::apply);
    }

    /** Reads a run. */
    public static RunFolder open(Path path) {
        try {
            List<Batch> batches = new ArrayList<>();
            for (int number = 1; Files.exists(batchFile(path, number)); number++) {
                batches.add(JSON.readValue(batchFile(path, number).toFile(), Batch.class));
            }
            return new RunFolder(path, JSON.readValue(path.resolve("run.json").toFile(), Run.class), batches);
        } catch (IOException e) {
            throw new EngineException(
                    "the journal " + path + " cannot be read: " + e.getMessage(), Recovery.GIVE_UP, e);
        }
    }

    /** Writes what a run is to do into a folder that has its documents already. */
    public static void write(Path path, Run run, List<Batch> batches) throws IOException {
        JSON.writeValue(path.resolve("run.json").toFile(), run);
        for (Batch batch : batches) {
            JSON.writeValue(batchFile(path, batch.number()).toFile(), batch);
        }
    }

    /** Keeps every other program from working on this run until the channel is closed. */
    public FileChannel lock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new EngineException(
                "the run " + run.id() + " is being worked on already; wait for it, or end the other program",
                Recovery.RETRY);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Run run() {
        return run;
    }

    public List<Batch> batches() {
        return List.copyOf(batches);
    }

    /** A document as it is sent. */
    public Path document(Batch.Document document) {
        return path.resolve("documents").resolve(document.key());
    }

    /** The output of a document. */
    public Path output(Language target, Batch.Document document) {
        return path.resolve("outputs").resolve(target.tag()).resolve(document.key());
    }

    /** A file for a moment; only with the lock. */
    public Path scratch() {
        return path.resolve("scratch");
    }

    public Optional<String> job(Batch batch) {
        return Optional.ofNullable(jobs.get(batch.number()));
    }

    public boolean isUploaded(Batch batch, Batch.Document document) {
        return uploaded.getOrDefault(batch.number(), Set.of()).contains(document.key());
    }

    public boolean isCollected(Batch batch) {
        return collected.contains(batch.number());
    }

    /** The checksum of an output that was downloaded. */
    public Optional<String> downloaded(Language target, Batch.Document document) {
        return Optional.ofNullable(downloaded.get(key(target.tag(), document.key())));
    }

    /** Why a document could not be translated, if it is known to have failed, and not to have succeeded later. */
    public Optional<String> failed(Language target, Batch.Document document) {
        return Optional.ofNullable(failed.get(key(target.tag(), document.key())));
    }

    /** Notes what was done. Thread-safe. */
    public void add(Journal.Entry entry) {
        boolean job = entry.event() == Journal.Event.SUBMITTED || entry.event() == Journal.Event.COLLECTED;
        journal.add(entry, job ? Journal.Durability.POWER_CUT : Journal.Durability.KILL);
        synchronized (this) {
            apply(entry);
        }
    }

    /** Adds a batch of documents to be translated again. */
    public Batch repeat(String mediaType, List<Language> targets, List<Batch.Document> documents) {
        Batch batch = new Batch(batches.size() + 1, mediaType, targets, documents, true);
        try {
            Path draft = path.resolve("batch.draft");
            JSON.writeValue(draft.toFile(), batch);
            Files.move(draft, batchFile(path, batch.number()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batches.add(batch);
        return batch;
    }

    /** Removes a folder and all in it. */
    public static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(Journal.Entry entry) {
        String output = key(entry.target(), entry.subject());
        switch (entry.event()) {
            case UPLOADED ->
                uploaded.computeIfAbsent(entry.batch(), batch -> new HashSet<>())
                        .add(entry.subject());
            case SUBMITTED -> jobs.put(entry.batch(), entry.value());
            case DOWNLOADED -> {
                downloaded.put(output, entry.value());
                failed.remove(output);
            }
            case FAILED_DOCUMENT -> failed.put(output, entry.value());
            case COLLECTED -> collected.add(entry.batch());
        }
    }

    private static String key(String target, String document) {
        return target + "/" + document;
    }

    private static Path batchFile(Path path, int number) {
        return path.resolve("batch-" + number + ".json");
    }

    private static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(Language.class, new JsonSerializer<Language>() {
            @Override
            public void serialize(Language language, JsonGenerator out, SerializerProvider provider)
                    throws IOException {
                out.writeString(language.tag());
            }
        });
        module.addDeserializer(Language.class, new JsonDeserializer<Language>() {
            @Override
            public Language deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return Language.of(in.getText());
            }
        });
        return new ObjectMapper().registerModule(module);
    }
}
