package dev.amts.core.engine.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model answered. Immutable.
 *
 * @param translations one for each text; empty if the answer cannot be used
 * @param problem why it cannot be used; empty if it can
 * @param usage what it took
 */
record Answer(List<String> translations, String problem, TokenUsage usage) {
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isUsable() {
        return problem.isEmpty();
    }

    /** Reads a server's answer to so many texts. */
    static Answer read(String response, int texts) {
        JsonNode root;
        try {
            root = JSON.readTree(response);
        } catch (JsonProcessingException e) {
            return new Answer(List.of(), "the server's answer is not JSON", new TokenUsage(1, 0, 0));
        }
        JsonNode counted = root.path("usage");
        TokenUsage usage = new TokenUsage(
                1,
                counted.path("prompt_tokens").asLong(),
                counted.path("completion_tokens").asLong());
        JsonNode choice = root.path("choices").path(0);
        if (choice.path("finish_reason").asText().equals("length")) {
            return new Answer(List.of(), "it was cut off for its length", usage);
        }
        return content(choice.path("message").path("content").asText(), texts, usage);
    }

    private static Answer content(String content, int texts, TokenUsage usage) {
        int start = content.indexOf('{');
        int end = content.lastIndexOf('}');
        if (start < 0 || end < start) {
            return new Answer(List.of(), "it is not JSON", usage);
        }
        JsonNode list;
        try {
            list = JSON.readTree(content.substring(start, end + 1)).path("translations");
        } catch (JsonProcessingException e) {
            return new Answer(List.of(), "it is not well-formed JSON", usage);
        }
        if (!list.isArray() || list.size() != texts) {
            return new Answer(List.of(), "it has " + list.size() + " translations for " + texts + " texts", usage);
        }
        List<String> translations = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            JsonNode each = list.get(i);
            String text = each.path("text").asText();
            if (each.path("id").asInt() != i + 1 || !each.path("text").isTextual() || text.isBlank()) {
                return new Answer(
                        List.of(), "it has no translation with text for id " + (i + 1) + " in its place", usage);
            }
            translations.add(text.replaceAll("\\s*\\R\\s*", " ").strip());
        }
        return new Answer(List.copyOf(translations), "", usage);
    }
}
