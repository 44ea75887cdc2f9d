package dev.amts.core.engine.adaptive.postedit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How words are written where no sentence begins, so that the first word of a sentence is known again. Immutable. */
final class Casing {
    private final Map<String, Integer> seen = new HashMap<>();

    private Casing() {}

    /** Learns from sentences of one language. */
    static Casing of(Iterable<List<Word>> sentences) {
        Casing casing = new Casing();
        for (List<Word> words : sentences) {
            for (int i = first(words) + 1; i < words.size(); i++) {
                if (words.get(i).isLetters()) {
                    casing.seen.merge(words.get(i).text(), 1, Integer::sum);
                }
            }
        }
        return casing;
    }

    /** The words with the first as it would be written inside a sentence. */
    List<Word> inside(List<Word> words) {
        int first = first(words);
        if (first == words.size()) {
            return words;
        }
        String text = words.get(first).text();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean oneCapital =
                !text.equals(lower) && text.substring(1).equals(lower.substring(Math.min(1, lower.length())));
        if (!oneCapital || seen.getOrDefault(lower, 0) <= seen.getOrDefault(text, 0)) {
            return words;
        }
        List<Word> out = new ArrayList<>(words);
        out.set(first, words.get(first).withText(lower));
        return out;
    }

    /** The words with a capital in front if the other sentence has one. */
    static List<Word> begin(List<Word> words, List<Word> like) {
        int first = first(words);
        int other = first(like);
        if (first == words.size() || other == like.size()) {
            return words;
        }
        String text = words.get(first).text();
        int c = text.codePointAt(0);
        if (!Character.isUpperCase(like.get(other).text().codePointAt(0)) || !Character.isLowerCase(c)) {
            return words;
        }
        List<Word> out = new ArrayList<>(words);
        out.set(
                first,
                words.get(first)
                        .withText(
                                Character.toString(Character.toTitleCase(c)) + text.substring(Character.charCount(c))));
        return out;
    }

    private static int first(List<Word> words) {
        int i = 0;
        while (i < words.size() && !words.get(i).isLetters()) {
            // A sentence that begins with code has no word that must be capital.
            if (words.get(i).isCode() && words.get(i).key().endsWith("STANDALONE")) {
                return words.size();
            }
            i++;
        }
        return i;
    }
}
