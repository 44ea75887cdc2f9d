package dev.amts.aws.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** What the emulated service does for each operation. */
final class TranslateOperations {
    private static final Set<String> LANGUAGES = Set.of(
            "af", "sq", "am", "ar", "hy", "az", "bn", "bs", "bg", "ca", "zh", "zh-TW", "hr", "cs", "da", "fa-AF", "nl",
            "en", "et", "fa", "tl", "fi", "fr", "fr-CA", "ka", "de", "el", "gu", "ht", "ha", "he", "hi", "hu", "is",
            "id", "ga", "it", "ja", "kn", "kk", "ko", "lv", "lt", "mk", "ms", "ml", "mt", "mr", "mn", "no", "ps", "pl",
            "pt", "pt-PT", "pa", "ro", "ru", "sr", "si", "sk", "sl", "so", "es", "es-MX", "sw", "sv", "ta", "te", "th",
            "tr", "uk", "ur", "uz", "vi", "cy");

    private final EmulatedTranslation translation;
    private final EmulatedParallelData parallelData;
    private final EmulatedTerminologies terminologies;
    private final EmulatedJobs jobs;
    private final AtomicLong characters = new AtomicLong();

    TranslateOperations(
            EmulatedTranslation translation,
            EmulatedParallelData parallelData,
            EmulatedTerminologies terminologies,
            EmulatedJobs jobs) {
        this.translation = translation;
        this.parallelData = parallelData;
        this.terminologies = terminologies;
        this.jobs = jobs;
    }

    /** Characters that realtime calls were billed for. */
    long characters() {
        return characters.get();
    }

    ObjectNode call(String operation, JsonNode request) {
        return switch (operation) {
            case "CreateParallelData" -> parallelData.create(request);
            case "UpdateParallelData" -> parallelData.update(request);
            case "GetParallelData" -> parallelData.get(request);
            case "ListParallelData" -> parallelData.list(request);
            case "DeleteParallelData" -> parallelData.delete(request);
            case "ImportTerminology" -> terminologies.importFile(request);
            case "GetTerminology" -> terminologies.get(request);
            case "ListTerminologies" -> terminologies.list(request);
            case "DeleteTerminology" -> terminologies.delete(request);
            case "StartTextTranslationJob" -> jobs.start(request);
            case "DescribeTextTranslationJob" -> jobs.describe(request);
            case "ListTextTranslationJobs" -> jobs.list(request);
            case "StopTextTranslationJob" -> jobs.stop(request);
            case "TranslateText" -> translateText(request);
            case "TranslateDocument" -> translateDocument(request);
            default -> throw ServiceError.of("UnknownOperationException", operation + " is not emulated");
        };
    }

    static void requirePair(String source, String target) {
        if (!LANGUAGES.contains(source) || !LANGUAGES.contains(target)) {
            throw ServiceError.of(
                    "UnsupportedLanguagePairException", "Unsupported language pair: " + source + " to " + target + ".");
        }
    }

    private ObjectNode translateText(JsonNode request) {
        String text = request.get("Text").textValue();
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > 10_000) {
            throw ServiceError.of(
                    "TextSizeLimitExceededException",
                    "Input text size exceeds limit. Max length of request text allowed is 10000 bytes while in this"
                            + " request the text size is " + bytes + " bytes");
        }
        EmulatedContent content = content(request);
        ObjectNode out = answer(request).put("TranslatedText", content.text(text));
        characters.addAndGet(content.characters());
        return out;
    }

    private ObjectNode translateDocument(JsonNode request) {
        if (!request.get("SourceLanguageCode").textValue().equals("en")
                && !request.get("TargetLanguageCode").textValue().equals("en")) {
            throw ServiceError.of("UnsupportedLanguagePairException", "One of the languages must be English.");
        }
        EmulatedContent content = content(request);
        byte[] out = content.document(
                request.at("/Document/ContentType").textValue(),
                Base64.getDecoder().decode(request.at("/Document/Content").textValue()));
        characters.addAndGet(content.characters());
        ObjectNode answer = answer(request);
        answer.putObject("TranslatedDocument")
                .put("Content", Base64.getEncoder().encodeToString(out));
        return answer;
    }

    private EmulatedContent content(JsonNode request) {
        String source = request.get("SourceLanguageCode").textValue();
        String target = request.get("TargetLanguageCode").textValue();
        requirePair(source, target);
        if (request.path("TerminologyNames").size() > 1) {
            throw ServiceError.of("InvalidRequestException", "A request has at most one terminology.");
        }
        Map<String, String> terms = request.path("TerminologyNames").isEmpty()
                ? Map.of()
                : terminologies.terms(request.at("/TerminologyNames/0").textValue(), target);
        return new EmulatedContent(translation, source, target, Map.of(), terms);
    }

    private static ObjectNode answer(JsonNode request) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("SourceLanguageCode", request.get("SourceLanguageCode"));
        out.set("TargetLanguageCode", request.get("TargetLanguageCode"));
        return out;
    }
}
