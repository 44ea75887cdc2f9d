package dev.amts.core.sync.exchange;

import dev.amts.core.sync.Draft;
import dev.amts.core.sync.exchange.part.ReturnedParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came back from a CAT tool. Immutable.
 *
 * @param texts changed translations by unit id, by the draft's name
 * @param approved ids of units that were open and that somebody approved in the tool, by the draft's name
 * @param problems what could not be taken, one line each: which unit, and why
 */
public record Returned(
        Map<String, Map<String, String>> texts, Map<String, Set<String>> approved, List<String> problems) {
    public Returned {
        Map<String, Map<String, String>> copy = new HashMap<>();
        texts.forEach((name, units) -> copy.put(name, Map.copyOf(units)));
        texts = Map.copyOf(copy);
        Map<String, Set<String>> ids = new HashMap<>();
        approved.forEach((name, units) -> ids.put(name, Set.copyOf(units)));
        approved = Map.copyOf(ids);
        problems = List.copyOf(problems);
    }

    static Returned of(ReturnedParts parts) {
        return new Returned(parts.texts(), parts.approved(), parts.problems());
    }

    /** The changed translations of a draft, by unit id. */
    public Map<String, String> of(Draft draft) {
        return texts.getOrDefault(draft.name(), Map.of());
    }

    /** A draft with all that came back for it. */
    public Draft into(Draft draft) {
        return draft.with(of(draft)).approve(approved.getOrDefault(draft.name(), Set.of()));
    }
}
