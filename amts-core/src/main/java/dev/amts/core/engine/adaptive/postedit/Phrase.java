package dev.amts.core.engine.adaptive.postedit;

import java.util.List;

/**
 * A few words in a row. Immutable.
 *
 * @param words the words; of codes only the role counts
 * @param key what it is told from others by: the words' keys and the spaces between them
 */
record Phrase(List<Word> words, String key) {
    /** The words from one to before another. */
    static Phrase of(List<Word> words, int start, int end) {
        return new Phrase(List.copyOf(words.subList(start, end)), key(words, start, end));
    }

    static String key(List<Word> words, int start, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (i > start) {
                key.append(words.get(i).isSpaced() ? ' ' : '\u0002');
            }
            key.append(words.get(i).key());
        }
        return key.toString();
    }

    /** The phrase as people write it. */
    String text() {
        return Words.join(words).text();
    }
}
