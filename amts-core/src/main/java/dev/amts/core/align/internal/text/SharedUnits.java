package dev.amts.core.align.internal.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Units of one kind (words, character n-grams, terms) that stand on both sides of a document: each sentence's, without
 * repetition. Units that stand on one side only say nothing about where a sentence belongs, and very frequent ones next to
 * nothing; both are left out. Immutable.
 */
public final class SharedUnits {
    /** The largest share of a side's sentences that a unit may stand in. */
    private static final double MOST_FREQUENT = 0.1;

    private static final int ALWAYS_KEPT = 5;

    /** The units of each source sentence, and of each target sentence. */
    public final IntLists source;

    public final IntLists target;

    /** For each unit on a side, the nearest earlier sentence that has it too, or −1. */
    public final int[] sourceBefore;

    public final int[] targetBefore;

    /** The places of each target unit: the sentences that have it, in order. */
    public final IntLists targetPlaces;

    /** In how many sentences a unit stands. */
    public final int[] sourceFrequency;

    public final int[] targetFrequency;

    private SharedUnits(IntLists source, IntLists target, int range) {
        this.source = source;
        this.target = target;
        sourceBefore = source.previousLists(range);
        targetBefore = target.previousLists(range);
        sourceFrequency = frequencies(source, range);
        targetFrequency = frequencies(target, range);
        targetPlaces = places(target, targetFrequency);
    }

    private static IntLists places(IntLists lists, int[] frequency) {
        int[] starts = new int[frequency.length + 1];
        for (int unit = 0; unit < frequency.length; unit++) {
            starts[unit + 1] = starts[unit] + frequency[unit];
        }
        int[] at = starts.clone();
        int[] places = new int[starts[frequency.length]];
        for (int sentence = 0; sentence < lists.size(); sentence++) {
            for (int k = lists.start(sentence); k < lists.end(sentence); k++) {
                places[at[lists.value(k)]++] = sentence;
            }
        }
        return IntLists.of(starts, places);
    }

    /**
     * The units that both sides share.
     *
     * @param source the units of each source sentence, without repetition
     * @param target the same of the target
     * @param range all units are from 0 to below this
     */
    static SharedUnits of(IntLists source, IntLists target, int range) {
        int[] inSource = frequencies(source, range);
        int[] inTarget = frequencies(target, range);
        double mostSource = Math.max(ALWAYS_KEPT, MOST_FREQUENT * source.size());
        double mostTarget = Math.max(ALWAYS_KEPT, MOST_FREQUENT * target.size());
        int[] numbers = new int[range];
        int kept = 0;
        for (int unit = 0; unit < range; unit++) {
            boolean both = inSource[unit] > 0 && inTarget[unit] > 0;
            numbers[unit] = both && inSource[unit] <= mostSource && inTarget[unit] <= mostTarget ? kept++ : -1;
        }
        return new SharedUnits(renumbered(source, numbers), renumbered(target, numbers), kept);
    }

    /** Of two sides that share nothing. */
    static SharedUnits none(int sources, int targets) {
        return new SharedUnits(
                IntLists.of(new int[sources + 1], new int[0]), IntLists.of(new int[targets + 1], new int[0]), 0);
    }

    private static IntLists renumbered(IntLists lists, int[] numbers) {
        IntLists.Builder kept = new IntLists.Builder();
        for (int sentence = 0; sentence < lists.size(); sentence++) {
            for (int k = lists.start(sentence); k < lists.end(sentence); k++) {
                int number = numbers[lists.value(k)];
                if (number >= 0) {
                    kept.add(number);
                }
            }
            kept.endList();
        }
        return kept.build();
    }

    /** Whether the sides share nothing. */
    public boolean isEmpty() {
        return sourceFrequency.length == 0;
    }

    /** The words of each text, without repetition. */
    static IntLists words(List<String> texts, Vocabulary vocabulary) {
        return lists(texts, vocabulary, (text, words) -> {
            for (Tokens.Token token : Tokens.of(text)) {
                words.add(token.text());
            }
        });
    }

    /** The n-grams of characters inside each text's words; words of exactly n characters are among them. */
    static IntLists grams(List<String> texts, int n, Vocabulary vocabulary) {
        return lists(texts, vocabulary, (text, grams) -> {
            for (Tokens.Token token : Tokens.of(text)) {
                String word = token.text();
                for (int i = 0; i + n <= word.length(); i++) {
                    grams.add(word.substring(i, i + n));
                }
            }
        });
    }

    /** A dictionary's terms in each text, without repetition. */
    static IntLists terms(List<String> texts, TermFinder terms, Vocabulary vocabulary) {
        return lists(texts, vocabulary, (text, units) -> units.addAll(terms.units(text)));
    }

    private static IntLists lists(
            List<String> texts, Vocabulary vocabulary, BiConsumer<String, Collection<String>> units) {
        IntLists.Builder lists = new IntLists.Builder();
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            found.clear();
            units.accept(text, found);
            for (String unit : found) {
                lists.add(vocabulary.id(unit));
            }
            lists.endList();
        }
        return lists.build();
    }

    private static int[] frequencies(IntLists lists, int range) {
        int[] counts = new int[range];
        for (int k = 0; k < lists.start(lists.size()); k++) {
            counts[lists.value(k)]++;
        }
        return counts;
    }
}
