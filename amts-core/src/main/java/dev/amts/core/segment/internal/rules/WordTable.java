package dev.amts.core.segment.internal.rules;

import java.util.Locale;
import java.util.Map;

/**
 * Words with flags, looked up by a range of characters without making a string. Immutable and thread-safe.
 *
 * <p>A word written in lower case is found in any case; a word with a capital is found as it is written, and all in
 * capitals.
 */
final class WordTable {
    private final char[][] keys;
    private final int[] values;
    private final int mask;
    private final int longest;

    private WordTable(char[][] keys, int[] values, int longest) {
        this.keys = keys;
        this.values = values;
        this.mask = keys.length - 1;
        this.longest = longest;
    }

    static WordTable of(Map<String, Integer> words) {
        int size = Integer.highestOneBit(Math.max(8, words.size() * 3)) * 2;
        WordTable table = new WordTable(
                new char[size][],
                new int[size],
                words.keySet().stream().mapToInt(String::length).max().orElse(0));
        words.forEach((word, flags) -> {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.equals(word)) {
                table.put(word, flags);
            } else {
                table.put(word, flags);
                table.put(word.toUpperCase(Locale.ROOT), flags);
            }
        });
        return table;
    }

    private void put(String word, int flags) {
        char[] key = word.toCharArray();
        int slot = slot(key, 0, key.length, false);
        if (keys[slot] == null) {
            keys[slot] = key;
        }
        values[slot] |= flags;
    }

    /** The flags of the word that stands from {@code start} to {@code end}; 0 if it is not in the table. */
    int get(char[] text, int start, int end) {
        if (end - start > longest || end <= start) {
            return 0;
        }
        // A key without capitals is one that any case may match, so folding finds no other.
        return values[slot(text, start, end, false)] | values[slot(text, start, end, true)];
    }

    boolean isEmpty() {
        return longest == 0;
    }

    private int slot(char[] text, int start, int end, boolean fold) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + (fold ? lower(text[i]) : text[i]);
        }
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (keys[slot] != null && !same(keys[slot], text, start, end, fold)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean same(char[] key, char[] text, int start, int end, boolean fold) {
        if (key.length != end - start) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != (fold ? lower(text[start + i]) : text[start + i])) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
