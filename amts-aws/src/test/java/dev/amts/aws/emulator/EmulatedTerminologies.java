package dev.amts.aws.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Terminologies at the emulated service, from CSV files. */
final class EmulatedTerminologies {
    private final Map<String, Terms> all = new TreeMap<>();
    private final Storage storage;

    EmulatedTerminologies(Storage storage) {
        this.storage = storage;
    }

    private record Terms(String name, String description, byte[] file, List<List<String>> rows, Instant imported) {}

    synchronized ObjectNode importFile(JsonNode request) {
        String name = request.get("Name").textValue();
        JsonNode data = request.get("TerminologyData");
        if (!data.get("Format").textValue().equals("CSV")) {
            throw ServiceError.of("InvalidParameterValueException", "the emulator reads terminologies of CSV only");
        }
        byte[] file = Base64.getDecoder().decode(data.get("File").textValue());
        List<List<String>> rows = ImportedPairs.cells(new String(file, StandardCharsets.UTF_8), ',', true);
        if (rows.get(0).size() < 2) {
            throw ServiceError.of("InvalidParameterValueException", "The terminology names no target language.");
        }
        Terms terms = new Terms(name, request.path("Description").asText(""), file, rows, Instant.now());
        all.put(name, terms);
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("TerminologyProperties", properties(terms));
        return out;
    }

    synchronized ObjectNode get(JsonNode request) {
        Terms terms = require(request.get("Name").textValue());
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("TerminologyProperties", properties(terms));
        out.putObject("TerminologyDataLocation")
                .put("RepositoryType", "S3")
                .put("Location", storage.publish("terms/" + terms.name(), terms.file()));
        return out;
    }

    synchronized ObjectNode list(JsonNode request) {
        return Pages.of(
                request,
                all.values().stream().toList(),
                "TerminologyPropertiesList",
                EmulatedTerminologies::properties);
    }

    synchronized ObjectNode delete(JsonNode request) {
        all.remove(require(request.get("Name").textValue()).name());
        return JsonNodeFactory.instance.objectNode();
    }

    /** The terms for a target language, none where the terminology has no such language. */
    synchronized Map<String, String> terms(String name, String target) {
        Terms terms = require(name);
        int column = terms.rows().get(0).indexOf(target);
        Map<String, String> pairs = new LinkedHashMap<>();
        if (column > 0) {
            terms.rows().stream().skip(1).forEach(row -> pairs.putIfAbsent(row.get(0), row.get(column)));
        }
        return pairs;
    }

    private Terms require(String name) {
        return Optional.ofNullable(all.get(name))
                .orElseThrow(() -> ServiceError.of("ResourceNotFoundException", "Terminology not found: " + name));
    }

    private static ObjectNode properties(Terms terms) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        List<String> languages = terms.rows().get(0);
        out.put("Name", terms.name())
                .put("Description", terms.description())
                .put("SourceLanguageCode", languages.get(0))
                .put("SizeBytes", terms.file().length)
                .put("TermCount", (terms.rows().size() - 1) * (languages.size() - 1))
                .put("Format", "CSV")
                .put("CreatedAt", terms.imported().toEpochMilli() / 1000.0)
                .put("LastUpdatedAt", terms.imported().toEpochMilli() / 1000.0);
        languages.stream().skip(1).forEach(out.putArray("TargetLanguageCodes")::add);
        return out;
    }
}
