package dev.amts.core.align.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers strings from 0 on, and counts how often each was seen. Not thread-safe. */
public final class Vocabulary {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] counts = new int[256];

    /** The number of a string, which is new or known. */
    public int id(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        int id = words.size();
        ids.put(word, id);
        words.add(word);
        if (id == counts.length) {
            counts = Arrays.copyOf(counts, id * 2);
        }
        return id;
    }

    /** Counts a string once more. */
    void countAgain(int id) {
        counts[id]++;
    }

    /** The number of a string, or −1 if it is not known. */
    public int find(String word) {
        return ids.getOrDefault(word, -1);
    }

    /** How many strings there are. */
    public int size() {
        return words.size();
    }

    /** How often a string was counted. */
    public int countOf(int id) {
        return counts[id];
    }

    /** The string of a number. */
    public String word(int id) {
        return words.get(id);
    }
}
