package dev.amts.core.align.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units of one language that the lexicon relates: generated ones (characters of scripts without spaces, stems of
 * words), and conditioning ones (those, and n-grams of them that occur often enough).
 */
final class LexicalVocabulary {
    private static final int STEM = 4;
    private static final int MOST_TOKENS = 3;

    /** A unit that occurs once says nothing, for its own sentence is left out when that is scored. */
    private static final int LEAST_COUNT = 2;

    private static final int LEAST_NGRAM_COUNT = 3;

    private final Map<String, ?> knownConditions;
    private final Set<String> knownGenerated;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Vocabulary generated = new Vocabulary();
    private final Vocabulary conditions = new Vocabulary();

    /**
     * A vocabulary of a language.
     *
     * @param asConditions a lexicon's counts with this language's units first
     * @param asGenerated a lexicon's counts with this language's units second
     */
    LexicalVocabulary(Map<String, ?> asConditions, Map<String, Map<String, Float>> asGenerated) {
        knownConditions = asConditions;
        knownGenerated = new HashSet<>();
        asGenerated.values().forEach(units -> knownGenerated.addAll(units.keySet()));
    }

    /** Counts the units of a side. */
    void count(Side side) {
        for (String text : side.texts) {
            for (List<String> units : units(text)) {
                for (String unit : units) {
                    counts.merge(unit, 1, Integer::sum);
                }
            }
        }
    }

    /** The generated units of each sentence, those known to be rare left out. */
    IntLists generated(Side side) {
        IntLists.Builder lists = new IntLists.Builder();
        for (String text : side.texts) {
            for (String unit : units(text).get(0)) {
                if (counts.getOrDefault(unit, 0) >= LEAST_COUNT || knownGenerated.contains(unit)) {
                    lists.add(generated.count(unit));
                }
            }
            lists.endSortedList();
        }
        return lists.build();
    }

    /** The conditioning units of each sentence, those known to be rare left out. */
    IntLists conditions(Side side) {
        IntLists.Builder lists = new IntLists.Builder();
        for (String text : side.texts) {
            List<List<String>> units = units(text);
            for (int n = 0; n < units.size(); n++) {
                for (String unit : units.get(n)) {
                    int least = n == 0 ? LEAST_COUNT : LEAST_NGRAM_COUNT;
                    if (counts.getOrDefault(unit, 0) >= least || knownConditions.containsKey(unit)) {
                        lists.add(conditions.count(unit));
                    }
                }
            }
            lists.endSortedList();
        }
        return lists.build();
    }

    Vocabulary generatedUnits() {
        return generated;
    }

    Vocabulary conditionUnits() {
        return conditions;
    }

    /** The units of one to three tokens, by their number of tokens less one. */
    private static List<List<String>> units(String text) {
        List<Tokens.Token> tokens = Tokens.of(text);
        List<List<String>> all = new ArrayList<>();
        for (int n = 1; n <= MOST_TOKENS; n++) {
            List<String> units = new ArrayList<>();
            for (int i = 0; i + n <= tokens.size(); i++) {
                StringBuilder unit = new StringBuilder(stem(tokens.get(i)));
                for (int k = 1; k < n; k++) {
                    unit.append(tokens.get(i + k).ideographic() ? "" : " ").append(stem(tokens.get(i + k)));
                }
                units.add(unit.toString());
            }
            all.add(units);
        }
        return all;
    }

    private static String stem(Tokens.Token token) {
        String text = token.text();
        return token.ideographic() || text.length() <= STEM ? text : text.substring(0, STEM);
    }
}
