package dev.amts.bleu;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** sacreBLEU's answers, read from where the build says they are; tests that need them are skipped where they are not. */
public final class SharedData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedData() {}

    public static Path file(String name) {
        String shared = System.getProperty("amts.shared");
        assumeTrue(shared != null, "system property amts.shared is not set");
        Path file = Path.of(shared, "data", "bleu").resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is absent");
        return file;
    }

    public static List<JsonNode> records(String name) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(file(name))) {
            records.add(JSON.readTree(line));
        }
        return records;
    }

    public static JsonNode tree(String name) throws IOException {
        return JSON.readTree(Files.readString(file(name)));
    }

    public static List<@Nullable String> strings(JsonNode node) {
        List<@Nullable String> strings = new ArrayList<>();
        if (node.isTextual()) {
            node.textValue().codePoints().forEach(c -> strings.add(Character.toString(c)));
        }
        node.forEach(element -> strings.add(element.isNull() ? null : element.textValue()));
        return strings;
    }

    public static List<List<@Nullable String>> streams(JsonNode node) {
        List<List<@Nullable String>> streams = new ArrayList<>();
        node.forEach(stream -> streams.add(strings(stream)));
        return streams;
    }
}
