package dev.amts.core.experiment.internal.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amts.core.io.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of answers, a file for each, named by the key of the request. Several programs may share one. Thread-safe.
 *
 * @param folder made when the first answer is kept
 */
public record AnswerFolder(Path folder) {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** The answer to a request; empty also where the file is damaged: then the engine is asked again. */
    Optional<Answer> find(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), Answer.class));
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps an answer. */
    void keep(String key, Answer answer) {
        WholeFile.write(file(key), out -> out.write(MAPPER.writeValueAsBytes(answer)));
    }

    /** Two letters of the key are a folder, since some file systems are slow with very many files in one. */
    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".json");
    }
}
