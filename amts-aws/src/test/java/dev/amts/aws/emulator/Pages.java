package dev.amts.aws.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Lists in pages, as {@code MaxResults} and {@code NextToken} ask for them. */
final class Pages {
    private Pages() {}

    static <T> ObjectNode of(JsonNode request, List<T> all, String member, Function<T, ObjectNode> form) {
        int size = request.path("MaxResults").asInt(100);
        int from = Integer.parseInt(request.path("NextToken").asText("0"));
        int to = Math.min(all.size(), from + size);
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode items = out.putArray(member);
        all.subList(Math.min(from, to), to).forEach(each -> items.add(form.apply(each)));
        if (to < all.size()) {
            out.put("NextToken", String.valueOf(to));
        }
        return out;
    }
}
