package dev.amts.core.sync.exchange;

import dev.amts.core.sync.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came back from a CAT tool. Immutable.
 *
 * @param texts changed translations by unit id, by the draft's name
 * @param problems what could not be taken, one line each: which unit, and why
 */
public record Returned(Map<String, Map<String, String>> texts, List<String> problems) {
    public Returned {
        Map<String, Map<String, String>> copy = new HashMap<>();
        texts.forEach((name, units) -> copy.put(name, Map.copyOf(units)));
        texts = Map.copyOf(copy);
        problems = List.copyOf(problems);
    }

    /** The changed translations of a draft, by unit id. */
    public Map<String, String> of(Draft draft) {
        return texts.getOrDefault(draft.name(), Map.of());
    }
}
