package dev.amts.bleu.tokenize;

import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * chrF++'s words: split at white space, and one ASCII punctuation mark taken off the end of a word or, where there is
 * none, off its start (Popović 2017; {@code (hi)} gives {@code (hi} and {@code )}). Thread-safe.
 */
public final class ChrfWords {
    private ChrfWords() {}

    /** The words of the text, in order. */
    public static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : WhiteSpace.split(text)) {
            int last = word.length() - 1;
            if (word.codePointCount(0, word.length()) == 1) {
                words.add(word);
            } else if (isPunctuation(word.charAt(last))) {
                words.add(word.substring(0, last));
                words.add(word.substring(last));
            } else if (isPunctuation(word.charAt(0))) {
                words.add(word.substring(0, 1));
                words.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether the character is one of Python's {@code string.punctuation}. */
    public static boolean isPunctuation(int c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
