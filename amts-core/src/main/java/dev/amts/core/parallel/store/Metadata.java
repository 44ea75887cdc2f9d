package dev.amts.core.parallel.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataResource.ImportCounts;
import dev.amts.api.parallel.ParallelDataStatus;
import dev.amts.core.io.ReplacingFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a stored resource. Immutable.
 *
 * @param resource what the store says of it
 * @param file the name of the file with its pairs, in the same folder
 */
record Metadata(ParallelDataResource resource, String file) {
    private static final String NAME = "resource.json";
    private static final int MAXIMUM_BYTES = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    void write(Path place) throws IOException {
        ObjectNode node = JSON.createObjectNode();
        node.put("format", 1);
        node.put("name", resource.name());
        node.put("description", resource.description());
        node.put("source", Objects.requireNonNull(resource.source()).tag());
        ArrayNode targets = node.putArray("targets");
        resource.targets().forEach(target -> targets.add(target.tag()));
        node.put("imported", resource.counts().imported());
        node.put("skipped", resource.counts().skipped());
        node.put("failed", resource.counts().failed());
        node.put("bytes", resource.counts().bytes());
        node.put("createdAt", String.valueOf(resource.createdAt()));
        node.put("updatedAt", String.valueOf(resource.updatedAt()));
        node.put("updated", resource.latestUpdate() != null);
        node.put("file", file);
        try (ReplacingFile output = ReplacingFile.of(place.resolve(NAME))) {
            output.stream().write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node));
            output.commit();
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws StoreException if it is damaged
     */
    static Optional<Metadata> read(Path place) {
        Path path = place.resolve(NAME);
        try {
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            if (Files.size(path) > MAXIMUM_BYTES) {
                throw damaged(path, "it is too large", null);
            }
            return Optional.of(parse(JSON.readTree(Files.readString(path, StandardCharsets.UTF_8)), path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw damaged(path, e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new StoreException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Metadata parse(JsonNode node, Path path) {
        try {
            List<Language> targets = new ArrayList<>();
            node.required("targets").forEach(target -> targets.add(Language.of(target.asText())));
            String file = node.required("file").asText();
            if (!file.matches("[A-Za-z0-9-]+\\.csv") || targets.isEmpty()) {
                throw damaged(path, "it names no file or no target language", null);
            }
            ImportCounts counts = new ImportCounts(
                    node.path("imported").asLong(),
                    node.path("skipped").asLong(),
                    node.path("failed").asLong(),
                    node.path("bytes").asLong());
            return new Metadata(
                    new ParallelDataResource(
                            node.required("name").asText(),
                            node.path("description").asText(""),
                            Language.of(node.required("source").asText()),
                            targets,
                            ParallelDataStatus.ACTIVE,
                            node.path("updated").asBoolean() ? ParallelDataStatus.ACTIVE : null,
                            "",
                            counts,
                            Instant.parse(node.required("createdAt").asText()),
                            Instant.parse(node.required("updatedAt").asText())),
                    file);
        } catch (IllegalArgumentException
                | java.time.format.DateTimeParseException
                | dev.amts.api.ConfigurationException e) {
            throw damaged(path, String.valueOf(e.getMessage()), e);
        }
    }

    private static StoreException damaged(
            Path path, String reason, @org.jspecify.annotations.Nullable Exception cause) {
        String message =
                path + " is damaged: " + reason + ": restore it, or delete its folder and create the data anew";
        return cause == null ? new StoreException(message) : new StoreException(message, cause);
    }
}
