package dev.amts.core.align.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds terms of a dictionary in texts. Immutable. */
final class TermFinder {
    /** An inflected word may have this many letters more than the dictionary's. */
    private static final int ENDING = 2;

    private static final int LEAST_INFLECTED = 4;
    private static final int KEY = 4;

    private final Map<String, List<Term>> byStart = new HashMap<>();

    private record Term(List<String> tokens, String unit) {}

    private TermFinder() {}

    /** Of terms, as text, with the name of the unit that each stands for. */
    static TermFinder of(Map<String, Set<String>> unitsByTerm) {
        TermFinder finder = new TermFinder();
        new LinkedHashMap<>(unitsByTerm).forEach((term, units) -> {
            List<String> tokens =
                    Tokens.of(term).stream().map(Tokens.Token::text).toList();
            if (!tokens.isEmpty()) {
                for (String unit : units) {
                    finder.byStart
                            .computeIfAbsent(key(tokens.get(0)), key -> new ArrayList<>())
                            .add(new Term(tokens, unit));
                }
            }
        });
        return finder;
    }

    private static String key(String token) {
        return token.length() <= KEY ? token : token.substring(0, KEY);
    }

    /** Whether it knows no terms. */
    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** The units of a text's terms. */
    Set<String> units(String text) {
        Set<String> found = new HashSet<>();
        List<String> tokens = Tokens.of(text).stream().map(Tokens.Token::text).toList();
        for (int i = 0; i < tokens.size(); i++) {
            for (Term term : byStart.getOrDefault(key(tokens.get(i)), List.of())) {
                if (stands(term, tokens, i)) {
                    found.add(term.unit());
                }
            }
        }
        return found;
    }

    private static boolean stands(Term term, List<String> tokens, int at) {
        if (at + term.tokens().size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < term.tokens().size(); k++) {
            String wanted = term.tokens().get(k);
            String there = tokens.get(at + k);
            boolean inflected = wanted.length() >= LEAST_INFLECTED
                    && there.length() <= wanted.length() + ENDING
                    && there.startsWith(wanted);
            if (!there.equals(wanted) && !inflected) {
                return false;
            }
        }
        return true;
    }
}
