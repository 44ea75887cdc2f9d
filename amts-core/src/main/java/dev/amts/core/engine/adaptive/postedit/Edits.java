package dev.amts.core.engine.adaptive.postedit;

import java.util.ArrayList;
import java.util.List;

/** Puts the options of a lattice's best way in the place of the engine's words. */
final class Edits {
    private static final String CLOSING = ".,;:!?)]}»”…%、。，；：！？）";

    private Edits() {}

    /**
     * A part of the engine's words and what becomes of it. Immutable.
     *
     * @param before the engine's words
     * @param after the same with the option put in, with the engine's codes
     * @param option what was chosen for them
     */
    record Part(List<Word> before, List<Word> after, Option option) {}

    /** The parts, in order. */
    static List<Part> parts(List<Word> engine, List<Option> options) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (Option option : options) {
            List<Word> before = engine.subList(start, option.end());
            parts.add(new Part(before, option.isKept() ? before : put(option.words(), before), option));
            start = option.end();
        }
        return parts;
    }

    /** The words after all of them. */
    static List<Word> words(List<Part> parts) {
        return parts.stream().flatMap(part -> part.after().stream()).toList();
    }

    private static List<Word> put(List<Word> words, List<Word> before) {
        List<Word> out = new ArrayList<>();
        List<Word> codes = before.stream().filter(Word::isCode).toList();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            // How far the first word stands from what is before it, the engine knows, but for a sign that was none.
            boolean asLearned = i > 0 || (isClosing(word) != isClosing(before.get(0)));
            boolean spaced = asLearned ? word.isSpaced() : before.get(0).isSpaced();
            out.add(word.isCode() ? codes.get(next++).spaced(spaced) : word.spaced(spaced));
        }
        return out;
    }

    private static boolean isClosing(Word word) {
        return !word.isCode() && CLOSING.indexOf(word.text().charAt(0)) >= 0;
    }
}
