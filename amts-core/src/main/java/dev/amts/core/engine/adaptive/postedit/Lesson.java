package dev.amts.core.engine.adaptive.postedit;

import dev.amts.core.align.word.WordAligner;
import dev.amts.core.align.word.WordLinks;
import dev.amts.core.align.word.WordPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence, what the engine made of it, and what a person made of it. Immutable.
 *
 * @param source the sentence's words
 * @param engine the engine's
 * @param human the person's
 */
record Lesson(List<Word> source, List<Word> engine, List<Word> human) {
    /** The longest phrases that are learned, in words. */
    static final int LONGEST = 4;

    private static final int LONGEST_HUMAN = 7;

    static WordPair pair(List<Word> one, List<Word> other) {
        return new WordPair(
                one.stream().map(Word::aligned).toList(),
                other.stream().map(Word::aligned).toList());
    }

    /** All corrections that are consistent with the words' links (F. J. Och, H. Ney, 2004). */
    List<Correction> corrections(WordAligner engineToHuman, WordAligner sourceToEngine) {
        WordLinks human = engineToHuman.align(pair(engine, this.human));
        WordLinks origin = sourceToEngine.align(pair(source, engine));
        List<Correction> corrections = new ArrayList<>();
        for (int start = 0; start < engine.size(); start++) {
            for (int end = start + 1; end <= Math.min(engine.size(), start + LONGEST); end++) {
                add(start, end, human, origin, corrections);
            }
        }
        return corrections;
    }

    private void add(int start, int end, WordLinks links, WordLinks origin, List<Correction> corrections) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int j = 0; j < human.size(); j++) {
            for (int i = start; i < end; i++) {
                if (links.has(i, j)) {
                    from = Math.min(from, j);
                    to = Math.max(to, j + 1);
                }
            }
        }
        if (to < 0 || to - from > LONGEST_HUMAN || !isClosed(start, end, from, to, links)) {
            return;
        }
        String key = Phrase.key(engine, start, end);
        String source = origin(this.source, origin, start, end);
        // Words without a partner beside the phrase may belong to it or not: both are learned.
        for (int first = from; first >= 0 && (first == from || !links.isTargetLinked(first)); first--) {
            for (int last = to; last <= human.size() && (last == to || !links.isTargetLinked(last - 1)); last++) {
                if (last - first <= LONGEST_HUMAN && sameCodes(start, end, first, last)) {
                    corrections.add(new Correction(key, source, Phrase.of(human, first, last)));
                }
            }
        }
    }

    private boolean isClosed(int start, int end, int from, int to, WordLinks links) {
        for (int j = from; j < to; j++) {
            for (int i = 0; i < engine.size(); i++) {
                if ((i < start || i >= end) && links.has(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Codes must be the same in the same order: none is ever moved past another. */
    private boolean sameCodes(int start, int end, int from, int to) {
        List<Word> one =
                engine.subList(start, end).stream().filter(Word::isCode).toList();
        List<Word> other = human.subList(from, to).stream().filter(Word::isCode).toList();
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).isLike(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The source words that a part of the engine's words stands for, in lower case: from the first to the last. */
    static String origin(List<Word> source, WordLinks links, int start, int end) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = 0; i < source.size(); i++) {
            for (int j = start; j < end; j++) {
                if (links.has(i, j)) {
                    from = Math.min(from, i);
                    to = i + 1;
                }
            }
        }
        return to < 0 || to - from > LONGEST_HUMAN
                ? ""
                : Phrase.key(source, from, to).toLowerCase(Locale.ROOT);
    }
}
