package dev.amts.core.engine.adaptive.postedit;

import dev.amts.api.text.CodedText;
import dev.amts.core.align.word.WordAligner;
import dev.amts.core.align.word.WordLinks;
import dev.amts.core.codes.CodeCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a person's translation of a similar sentence one of the sentence at hand, where the two differ in one place and it is
 * plain which words of the translation belong to that place. Immutable and thread-safe.
 */
public final class FuzzyRepair {
    /** More words in a row that differ make another sentence. */
    private static final int WIDEST = 4;

    private final WordAligner aligner;

    private FuzzyRepair(WordAligner aligner) {
        this.aligner = aligner;
    }

    /**
     * A sentence and its translation. Immutable.
     */
    public record Pair(CodedText source, CodedText target) {}

    /** Learns from pairs which word translates which. */
    public static FuzzyRepair learn(List<Pair> pairs) {
        return new FuzzyRepair(WordAligner.learn(pairs.stream()
                .map(pair -> Lesson.pair(Words.of(pair.source()), Words.of(pair.target())))
                .toList()));
    }

    /**
     * A person's translation with a gap. Immutable.
     *
     * @param before what stands before the gap
     * @param wanted what of the sentence at hand the gap is to be filled with, not yet translated
     * @param after what stands after it
     * @param spaces whether white space stands before and after the gap
     */
    public record Gap(CodedText before, CodedText wanted, CodedText after, Spaces spaces) {
        /** White space around a gap. Immutable. */
        public record Spaces(boolean before, boolean after) {}

        static Gap of(List<Word> target, int from, int to, List<Word> wanted) {
            Spaces spaces = new Spaces(
                    target.get(from).isSpaced(),
                    to < target.size() && target.get(to).isSpaced());
            return new Gap(
                    Words.join(target.subList(0, from)),
                    Words.join(wanted),
                    Words.join(target.subList(to, target.size())),
                    spaces);
        }

        /** Whether the gap's words must be translated: numbers and code are as they are. */
        public boolean needsTranslation() {
            return wanted.translatableText().codePoints().anyMatch(Character::isLetter);
        }

        /** The translation with the gap filled. */
        public CodedText fill(CodedText filling) {
            List<Word> words = new ArrayList<>(Words.of(before));
            List<Word> middle = Words.of(filling);
            List<Word> rest = Words.of(after);
            for (int i = 0; i < middle.size(); i++) {
                boolean spaced = i > 0 ? middle.get(i).isSpaced() : spaces.before();
                words.add(middle.get(i).spaced(spaced));
            }
            for (int i = 0; i < rest.size(); i++) {
                words.add(i > 0 ? rest.get(i) : rest.get(i).spaced(spaces.after()));
            }
            return Words.join(words);
        }
    }

    /**
     * The gap in a similar sentence's translation.
     *
     * @param text the sentence at hand
     * @param similar a sentence like it
     * @param human the person's translation of that
     * @return empty where it is not plain what to put where
     */
    public Optional<Gap> gap(CodedText text, CodedText similar, CodedText human) {
        List<Word> wanted = Words.of(text);
        List<Word> other = Words.of(similar);
        int start = 0;
        int most = Math.min(wanted.size(), other.size());
        while (start < most && same(wanted.get(start), other.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && same(wanted.get(wanted.size() - 1 - tail), other.get(other.size() - 1 - tail))) {
            tail++;
        }
        int end = wanted.size() - tail;
        int otherEnd = other.size() - tail;
        if (start == 0 || end == start || otherEnd == start || end - start > WIDEST || otherEnd - start > WIDEST) {
            return Optional.empty();
        }
        List<Word> target = Words.of(human);
        Optional<int[]> place = place(other, target, start, otherEnd);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<Word> filling = wanted.subList(start, end);
        Gap gap = Gap.of(target, place.get()[0], place.get()[1], filling);
        return CodeCheck.of(text, gap.fill(gap.wanted())).isSafe() ? Optional.of(gap) : Optional.empty();
    }

    private static boolean same(Word one, Word other) {
        return one.aligned().equals(other.aligned());
    }

    /** The target words that translate these source words and no others. */
    private Optional<int[]> place(List<Word> source, List<Word> target, int start, int end) {
        WordLinks links = aligner.align(Lesson.pair(source, target));
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = start; i < end; i++) {
            if (!links.isSourceLinked(i)) {
                return Optional.empty();
            }
            for (int j = 0; j < target.size(); j++) {
                if (links.has(i, j)) {
                    from = Math.min(from, j);
                    to = Math.max(to, j + 1);
                }
            }
        }
        for (int j = from; j < to; j++) {
            if (!links.isTargetLinked(j)) {
                return Optional.empty();
            }
            for (int i = 0; i < source.size(); i++) {
                if ((i < start || i >= end) && links.has(i, j)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new int[] {from, to});
    }
}
