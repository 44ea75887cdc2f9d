package dev.amts.core.align.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of a language pair before its documents are seen. Immutable by convention.
 *
 * @param targetGivenSource counts of a lexicon: target units by source unit
 * @param sourceGivenTarget counts of a lexicon: source units by target unit
 * @param terms of a dictionary: source and target term
 */
public record Knowledge(
        Map<String, Map<String, Float>> targetGivenSource,
        Map<String, Map<String, Float>> sourceGivenTarget,
        List<Map.Entry<String, String>> terms) {
    /** Nothing. */
    public static final Knowledge NONE = new Knowledge(Map.of(), Map.of(), List.of());

    /** The same with the languages exchanged. */
    public Knowledge swapped() {
        return new Knowledge(
                sourceGivenTarget,
                targetGivenSource,
                terms.stream()
                        .map(term -> Map.entry(term.getValue(), term.getKey()))
                        .toList());
    }

    /** Finds the source terms: a pair of terms is a unit. */
    TermFinder sourceTerms() {
        Map<String, Set<String>> units = new TreeMap<>();
        terms.forEach(term ->
                units.computeIfAbsent(term.getKey(), key -> new TreeSet<>()).add(pair(term)));
        return TermFinder.of(units);
    }

    /** Finds the target terms: a pair of terms is a unit. */
    TermFinder targetTerms() {
        Map<String, Set<String>> units = new TreeMap<>();
        terms.forEach(term ->
                units.computeIfAbsent(term.getValue(), key -> new TreeSet<>()).add(pair(term)));
        return TermFinder.of(units);
    }

    private static String pair(Map.Entry<String, String> term) {
        return term.getKey() + '\t' + term.getValue();
    }
}
