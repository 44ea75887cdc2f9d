package dev.amts.core.sync.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A block or sentence as {@link Matching} sees it. Immutable.
 *
 * @param key equal keys are the same text
 * @param group only items of one group can be versions of each other
 * @param words how often each token occurs in it, in lower case
 * @param characters how many characters its tokens have together
 * @param weight its length in characters, at least 1
 */
public record Item(String key, String group, Map<String, Integer> words, int characters, int weight) {
    public Item {
        Objects.requireNonNull(key);
        Objects.requireNonNull(group);
        words = Map.copyOf(words);
    }

    /** An item with the tokens of a text. */
    public static Item of(String key, String group, String text) {
        List<String> tokens = Tokens.words(text.toLowerCase(Locale.ROOT));
        Map<String, Integer> words = new HashMap<>();
        tokens.forEach(token -> words.merge(token, 1, Integer::sum));
        int characters = tokens.stream().mapToInt(String::length).sum();
        return new Item(key, group, words, characters, Math.max(1, text.length()));
    }

    /**
     * How alike two items are, from 0 to 1: the characters of the tokens that they share, out of all (Dice 1945). Words
     * that every sentence has weigh little because they are short.
     */
    public double similarity(Item other) {
        if (!group.equals(other.group)) {
            return 0;
        }
        if (key.equals(other.key)) {
            return 1;
        }
        Map<String, Integer> small = words.size() <= other.words.size() ? words : other.words;
        Map<String, Integer> large = small == words ? other.words : words;
        long common = 0;
        for (Map.Entry<String, Integer> entry : small.entrySet()) {
            Integer there = large.get(entry.getKey());
            if (there != null) {
                common += (long) entry.getKey().length() * Math.min(entry.getValue(), there);
            }
        }
        long total = (long) characters + other.characters;
        return total == 0 ? 0 : 2.0 * common / total;
    }
}
