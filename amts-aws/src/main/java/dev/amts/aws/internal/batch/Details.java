package dev.amts.aws.internal.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a job says of each document in {@code details/<target>.auxiliary-translation-details.json}. Immutable.
 *
 * <p>The service's guide shows the file by one example, without errors; whatever names no target file or has an error in it
 * counts as failed.
 *
 * @param outputs name of the output by key of the document
 * @param errors what went wrong by key of the document
 * @param characters what was billed, or −1 if the file does not say
 */
record Details(Map<String, String> outputs, Map<String, String> errors, long characters) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Details {
        outputs = Map.copyOf(outputs);
        errors = Map.copyOf(errors);
    }

    /** Nothing known. */
    static final Details NONE = new Details(Map.of(), Map.of(), -1);

    static Details read(Path file) throws IOException {
        JsonNode root = JSON.readTree(file.toFile());
        Map<String, String> outputs = new HashMap<>();
        Map<String, String> errors = new HashMap<>();
        for (JsonNode detail : root.path("details")) {
            String source = detail.path("sourceFile").asText("");
            String target = detail.path("targetFile").asText("");
            String error = error(detail);
            if (!error.isEmpty() || target.isEmpty()) {
                errors.put(source, error.isEmpty() ? "Amazon Translate names no output and no error" : error);
            } else {
                outputs.put(source, target);
            }
        }
        // Numbers are strings in this file.
        return new Details(outputs, errors, root.path("charactersTranslated").asLong(-1));
    }

    Optional<String> error(String key) {
        return Optional.ofNullable(errors.get(key));
    }

    private static String error(JsonNode detail) {
        JsonNode error = detail.path("auxiliaryData").path("error");
        if (error.isMissingNode()) {
            error = detail.path("error");
        }
        if (error.isMissingNode() || error.isNull()) {
            return "";
        }
        if (error.isTextual()) {
            return error.textValue();
        }
        String code = error.path("errorCode").asText("");
        String message = error.path("errorMessage").asText("");
        return code.isEmpty() && message.isEmpty() ? error.toString() : code + ": " + message;
    }
}
