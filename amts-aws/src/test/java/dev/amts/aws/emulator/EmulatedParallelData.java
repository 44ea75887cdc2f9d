package dev.amts.aws.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;

/**
 * Parallel data at the emulated service: one creation or update at a time, each carried out after the answer. A client
 * token that was seen gets the answer of the first time and nothing is done, even where the resource is gone by now.
 */
final class EmulatedParallelData {
    private final Storage storage;
    private final Faults faults;
    private final ExecutorService workers;
    private final Map<String, Resource> resources = new TreeMap<>();
    private final Map<String, ObjectNode> answers = new TreeMap<>();

    EmulatedParallelData(Storage storage, Faults faults, ExecutorService workers) {
        this.storage = storage;
        this.faults = faults;
        this.workers = workers;
    }

    private static final class Resource {
        private final String name;
        private String status = "CREATING";
        private String updateStatus = "";
        private String description = "";
        private String message = "";
        private String uri = "";
        private String format = "";
        private String problems = "";
        private String updateProblems = "";
        private byte[] file = {};
        private ImportedPairs pairs;
        private final Instant created = Instant.now();
        private Instant updated = created;

        Resource(String name) {
            this.name = name;
        }
    }

    synchronized ObjectNode create(JsonNode request) {
        String name = request.get("Name").textValue();
        String token = request.get("ClientToken").textValue();
        if (!answers.containsKey(token)) {
            if (resources.containsKey(name)) {
                throw ServiceError.of("ConflictException", "Parallel data " + name + " already exists.");
            }
            startOne();
            Resource resource = new Resource(name);
            resources.put(name, resource);
            answers.put(token, answer(resource));
            workers.execute(() -> load(resource, request, false));
        }
        return answers.get(token);
    }

    synchronized ObjectNode update(JsonNode request) {
        Resource resource = require(request);
        String token = request.get("ClientToken").textValue();
        if (!answers.containsKey(token)) {
            startOne();
            if (!resource.status.equals("ACTIVE")) {
                throw ServiceError.of("ConflictException", "Parallel data " + resource.name + " is not active.");
            }
            resource.updateStatus = "UPDATING";
            answers.put(token, answer(resource));
            workers.execute(() -> load(resource, request, true));
        }
        return answers.get(token);
    }

    synchronized ObjectNode get(JsonNode request) {
        Resource resource = require(request);
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("ParallelDataProperties", properties(resource));
        if (resource.file.length > 0) {
            location(out, "DataLocation", storage.publish("data/" + resource.name, resource.file));
        }
        if (!resource.problems.isEmpty()) {
            location(out, "AuxiliaryDataLocation", storage.publish("problems/" + resource.name, resource.problems));
        }
        if (!resource.updateProblems.isEmpty()) {
            location(
                    out,
                    "LatestUpdateAttemptAuxiliaryDataLocation",
                    storage.publish("update-problems/" + resource.name, resource.updateProblems));
        }
        return out;
    }

    synchronized ObjectNode list(JsonNode request) {
        return Pages.of(request, resources.values().stream().toList(), "ParallelDataPropertiesList", this::properties);
    }

    synchronized ObjectNode delete(JsonNode request) {
        Resource resource = require(request);
        resource.status = "DELETING";
        workers.execute(() -> {
            faults.step();
            synchronized (this) {
                resources.remove(resource.name);
            }
        });
        return answer(resource);
    }

    /**
     * The examples of an active resource for a target language.
     *
     * @throws ServiceError if there is no such resource, or it has no such language
     */
    synchronized Map<String, String> examples(String name, String target) {
        Resource resource = Optional.ofNullable(resources.get(name))
                .orElseThrow(() -> ServiceError.of("ResourceNotFoundException", "Parallel data not found: " + name));
        if (!resource.status.equals("ACTIVE")) {
            throw ServiceError.of("InvalidRequestException", "Parallel data " + name + " is not active.");
        }
        if (!resource.pairs.targets().contains(target)) {
            throw ServiceError.of(
                    "InvalidRequestException", "Parallel data " + name + " has no target language " + target);
        }
        return resource.pairs.examples(target);
    }

    private void load(Resource resource, JsonNode request, boolean update) {
        faults.step();
        ImportedPairs pairs = null;
        String failure = "";
        byte[] file = {};
        String uri = request.at("/ParallelDataConfig/S3Uri").asText("");
        String format = request.at("/ParallelDataConfig/Format").asText("");
        try {
            file = storage.read(Storage.Place.of(uri));
            pairs = ImportedPairs.read(file, format);
            failure = pairs.imported() == 0 ? "The input file has no valid records." : "";
        } catch (ServiceError | IllegalArgumentException e) {
            failure = e.getMessage();
        }
        faults.step();
        synchronized (this) {
            String outcome = failure.isEmpty() ? "ACTIVE" : "FAILED";
            String problems = pairs == null || pairs.problems().isEmpty()
                    ? ""
                    : "line,problem\n" + String.join("\n", pairs.problems()) + "\n";
            if (update) {
                resource.updateStatus = outcome;
                resource.updateProblems = problems;
            } else {
                resource.status = outcome;
                resource.problems = problems;
            }
            resource.message = failure;
            resource.updated = Instant.now();
            if (failure.isEmpty()) {
                resource.pairs = pairs;
                resource.file = file;
                resource.uri = uri;
                resource.format = format;
                resource.description = request.path("Description").asText(resource.description);
            }
        }
    }

    private void startOne() {
        boolean busy = resources.values().stream()
                .anyMatch(each -> each.status.equals("CREATING") || each.updateStatus.equals("UPDATING"));
        if (busy || faults.isBusyForAMoment()) {
            throw ServiceError.of(
                    "LimitExceededException", "Another parallel data resource is being created or updated.");
        }
    }

    private Resource require(JsonNode request) {
        return Optional.ofNullable(resources.get(request.get("Name").textValue()))
                .orElseThrow(() -> ServiceError.of(
                        "ResourceNotFoundException", "Parallel data not found: " + request.get("Name")));
    }

    private static ObjectNode answer(Resource resource) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("Name", resource.name).put("Status", resource.status);
        if (!resource.updateStatus.isEmpty()) {
            out.put("LatestUpdateAttemptStatus", resource.updateStatus);
        }
        return out;
    }

    private ObjectNode properties(Resource resource) {
        ObjectNode out = answer(resource);
        out.put("Arn", "arn:aws:translate:us-east-1:111122223333:parallel-data/" + resource.name)
                .put("Description", resource.description)
                .put("Message", resource.message)
                .put("CreatedAt", resource.created.toEpochMilli() / 1000.0)
                .put("LastUpdatedAt", resource.updated.toEpochMilli() / 1000.0);
        if (resource.pairs != null) {
            out.put("SourceLanguageCode", resource.pairs.source())
                    .put("ImportedRecordCount", resource.pairs.imported())
                    .put("SkippedRecordCount", resource.pairs.skipped())
                    .put("FailedRecordCount", resource.pairs.failed())
                    .put("ImportedDataSize", resource.pairs.bytes());
            resource.pairs.targets().forEach(out.putArray("TargetLanguageCodes")::add);
            out.putObject("ParallelDataConfig").put("S3Uri", resource.uri).put("Format", resource.format);
        }
        return out;
    }

    private static void location(ObjectNode out, String name, String url) {
        out.putObject(name).put("RepositoryType", "S3").put("Location", url);
    }
}
