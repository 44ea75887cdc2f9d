package dev.amts.aws.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Batch translation jobs at the emulated service: as many at once as there are workers, the others wait. */
final class EmulatedJobs {
    private static final long MEGABYTE = 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EmulatedTranslation translation;
    private final Storage storage;
    private final Faults faults;
    private final EmulatedParallelData parallelData;
    private final EmulatedTerminologies terminologies;
    private final ExecutorService workers;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    EmulatedJobs(
            EmulatedTranslation translation,
            Storage storage,
            Faults faults,
            EmulatedParallelData parallelData,
            EmulatedTerminologies terminologies,
            ExecutorService workers) {
        this.translation = translation;
        this.storage = storage;
        this.faults = faults;
        this.parallelData = parallelData;
        this.terminologies = terminologies;
        this.workers = workers;
    }

    private static final class Job {
        private final String id = UUID.randomUUID().toString().replace("-", "");
        private final JsonNode request;
        private final String output;
        private final Instant submitted = Instant.now();
        private volatile String status = "SUBMITTED";
        private volatile String message = "";
        private volatile Instant ended;
        private volatile int inputs;
        private volatile int translated;
        private volatile int withErrors;
        private volatile long characters;

        Job(JsonNode request) {
            this.request = request;
            String folder = request.at("/OutputDataConfig/S3Uri").textValue();
            output = folder + (folder.endsWith("/") ? "" : "/") + "111122223333-TranslateText-" + id + "/";
        }

        List<String> list(String member) {
            List<String> values = new ArrayList<>();
            request.path(member).forEach(each -> values.add(each.textValue()));
            return values;
        }

        String text(String pointer) {
            return request.at(pointer).asText("");
        }
    }

    /** All jobs that were ever started: id by name of the job. */
    synchronized List<EmulatedJob> started() {
        return jobs.values().stream()
                .map(job -> new EmulatedJob(job.id, job.text("/JobName"), job.status, job.characters))
                .toList();
    }

    synchronized ObjectNode start(JsonNode request) {
        String token = request.get("ClientToken").textValue();
        String known = tokens.get(token);
        if (known != null) {
            return answer(jobs.get(known));
        }
        Job job = new Job(request);
        checkRequest(job);
        jobs.put(job.id, job);
        tokens.put(token, job.id);
        workers.execute(() -> run(job));
        return answer(job);
    }

    synchronized ObjectNode describe(JsonNode request) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("TextTranslationJobProperties", properties(require(request)));
        return out;
    }

    synchronized ObjectNode list(JsonNode request) {
        List<Job> found = new ArrayList<>(jobs.values().stream()
                .filter(job -> matches(request.at("/Filter/JobName"), job.text("/JobName")))
                .filter(job -> matches(request.at("/Filter/JobStatus"), job.status))
                .toList());
        Collections.reverse(found);
        return Pages.of(request, found, "TextTranslationJobPropertiesList", EmulatedJobs::properties);
    }

    synchronized ObjectNode stop(JsonNode request) {
        Job job = require(request);
        if (job.status.equals("IN_PROGRESS")) {
            job.status = "STOP_REQUESTED";
        } else if (job.status.equals("SUBMITTED")) {
            end(job, "STOPPED", "");
        }
        return answer(job);
    }

    private static boolean matches(JsonNode wanted, String value) {
        return wanted.isMissingNode() || wanted.textValue().equals(value);
    }

    private void checkRequest(Job job) {
        if (Storage.Place.of(job.text("/InputDataConfig/S3Uri"))
                .key()
                .replace("/", "")
                .isEmpty()) {
            throw ServiceError.of(
                    "InvalidRequestException", "The input files must be in a folder, not at the top of a bucket.");
        }
        List<String> targets = job.list("TargetLanguageCodes");
        if (targets.size() > 10) {
            throw ServiceError.of("InvalidParameterValueException", "A job has at most 10 target languages.");
        }
        if (job.list("ParallelDataNames").size() > 1
                || job.list("TerminologyNames").size() > 1) {
            throw ServiceError.of("InvalidParameterValueException", "A job has at most one of these resources.");
        }
        for (String target : targets) {
            TranslateOperations.requirePair(job.text("/SourceLanguageCode"), target);
            job.list("ParallelDataNames").forEach(name -> parallelData.examples(name, target));
            job.list("TerminologyNames").forEach(name -> terminologies.terms(name, target));
        }
    }

    private void run(Job job) {
        faults.step();
        synchronized (this) {
            if (!job.status.equals("SUBMITTED")) {
                return;
            }
            job.status = "IN_PROGRESS";
        }
        faults.step();
        try {
            translate(job);
        } catch (RuntimeException e) {
            end(job, "FAILED", String.valueOf(e.getMessage()));
        }
    }

    private void translate(Job job) {
        Storage.Place input = Storage.Place.of(job.text("/InputDataConfig/S3Uri"));
        List<S3Object> objects = storage.list(input);
        job.inputs = objects.size();
        String failure = faults.jobFailure();
        if (objects.isEmpty()) {
            failure = "The input folder has no documents.";
        } else if (objects.stream()
                .anyMatch(object -> object.key()
                        .substring(input.key().length())
                        .replaceFirst("^/", "")
                        .contains("details/"))) {
            failure = "An input folder must not be named details.";
        } else if (objects.stream().mapToLong(S3Object::size).sum() > 5 * 1024 * MEGABYTE) {
            failure = "The input is over 5 GB.";
        }
        if (!failure.isEmpty()) {
            end(job, "FAILED", failure);
            return;
        }
        for (String target : job.list("TargetLanguageCodes")) {
            if (!translate(job, target, input, objects)) {
                end(job, "STOPPED", "");
                return;
            }
        }
        if (faults.addsForeignFile()) {
            Storage.Place place = Storage.Place.of(job.output + "notes-of-somebody.txt");
            storage.write(place, new byte[] {'?'});
        }
        end(job, job.withErrors > 0 ? "COMPLETED_WITH_ERROR" : "COMPLETED", "");
    }

    private boolean translate(Job job, String target, Storage.Place input, List<S3Object> objects) {
        ArrayNode details = JsonNodeFactory.instance.arrayNode();
        long characters = 0;
        int errors = 0;
        boolean stopped = false;
        for (S3Object object : objects) {
            stopped = job.status.equals("STOP_REQUESTED");
            if (stopped) {
                break;
            }
            String name = object.key().substring(input.key().length()).replaceFirst("^/", "");
            ObjectNode detail = details.addObject().put("sourceFile", name);
            try {
                EmulatedContent content = new EmulatedContent(
                        translation, job.text("/SourceLanguageCode"), target, pairs(job, target), terms(job, target));
                byte[] out = document(job, name, object, input, content);
                characters += content.characters();
                detail.put("targetFile", target + "." + name).putObject("auxiliaryData");
                write(job, target + "." + name, out);
                job.translated++;
            } catch (ServiceError e) {
                errors++;
                job.withErrors++;
                detail.putObject("auxiliaryData")
                        .putObject("error")
                        .put("errorCode", e.type())
                        .put("errorMessage", e.getMessage());
            }
        }
        job.characters += characters;
        write(
                job,
                "details/" + target + ".auxiliary-translation-details.json",
                summary(job, target, characters, errors, details));
        return !stopped;
    }

    private static ObjectNode summary(Job job, String target, long characters, int errors, ArrayNode details) {
        // Numbers are strings in this file.
        return JsonNodeFactory.instance
                .objectNode()
                .put("sourceLanguageCode", job.text("/SourceLanguageCode"))
                .put("targetLanguageCode", target)
                .put("charactersTranslated", String.valueOf(characters))
                .put("documentCountWithCustomerError", String.valueOf(errors))
                .put("documentCountWithServerError", "0")
                .put("inputDataPrefix", job.text("/InputDataConfig/S3Uri"))
                .put("outputDataPrefix", job.output)
                .set("details", details);
    }

    private byte[] document(Job job, String name, S3Object object, Storage.Place input, EmulatedContent content) {
        if (faults.failsDocument(name)) {
            throw new ServiceError("InternalServerException", 500, "The document could not be translated.");
        }
        byte[] bytes = storage.read(new Storage.Place(input.bucket(), object.key()));
        if (bytes.length > 20 * MEGABYTE) {
            throw ServiceError.of("InvalidRequestException", "The document is over 20 MB.");
        }
        byte[] out = content.document(job.text("/InputDataConfig/ContentType"), bytes);
        if (content.characters() > 1_000_000) {
            throw ServiceError.of("InvalidRequestException", "The document has over 1 million characters.");
        }
        return faults.corruptsOutput() ? java.util.Arrays.copyOf(out, out.length / 2) : out;
    }

    private Map<String, String> pairs(Job job, String target) {
        List<String> names = job.list("ParallelDataNames");
        return names.isEmpty() ? Map.of() : parallelData.examples(names.get(0), target);
    }

    private Map<String, String> terms(Job job, String target) {
        List<String> names = job.list("TerminologyNames");
        return names.isEmpty() ? Map.of() : terminologies.terms(names.get(0), target);
    }

    private void write(Job job, String name, ObjectNode json) {
        try {
            write(job, name, JSON.writeValueAsBytes(json));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Job job, String name, byte[] bytes) {
        storage.write(Storage.Place.of(job.output + name), bytes);
    }

    private synchronized void end(Job job, String status, String message) {
        job.message = message;
        job.ended = Instant.now();
        job.status = status;
    }

    private Job require(JsonNode request) {
        String id = request.get("JobId").textValue();
        return Optional.ofNullable(jobs.get(id))
                .orElseThrow(() -> ServiceError.of("ResourceNotFoundException", "The job " + id + " was not found."));
    }

    private static ObjectNode answer(Job job) {
        return JsonNodeFactory.instance.objectNode().put("JobId", job.id).put("JobStatus", job.status);
    }

    private static ObjectNode properties(Job job) {
        ObjectNode out = answer(job);
        job.request.properties().forEach(each -> {
            if (!each.getKey().equals("ClientToken") && !each.getKey().equals("OutputDataConfig")) {
                out.set(each.getKey(), each.getValue());
            }
        });
        out.putObject("OutputDataConfig").put("S3Uri", job.output);
        out.putObject("JobDetails")
                .put("InputDocumentsCount", job.inputs)
                .put("TranslatedDocumentsCount", job.translated)
                .put("DocumentsWithErrorsCount", job.withErrors);
        out.put("SubmittedTime", job.submitted.toEpochMilli() / 1000.0);
        if (!job.message.isEmpty()) {
            out.put("Message", job.message);
        }
        if (job.ended != null) {
            out.put("EndTime", job.ended.toEpochMilli() / 1000.0);
        }
        return out;
    }
}
