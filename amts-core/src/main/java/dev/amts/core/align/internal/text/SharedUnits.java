package dev.amts.core.align.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        int[][] all = new int[frequency.length][];
        int[] filled = new int[frequency.length];
        for (int sentence = 0; sentence < lists.size(); sentence++) {
            for (int k = lists.start(sentence); k < lists.end(sentence); k++) {
                int unit = lists.value(k);
                if (all[unit] == null) {
                    all[unit] = new int[frequency[unit]];
                }
                all[unit][filled[unit]++] = sentence;
            }
        }
        IntLists.Builder places = new IntLists.Builder();
        for (int[] sentences : all) {
            for (int sentence : sentences == null ? new int[0] : sentences) {
                places.add(sentence);
            }
            places.endList();
        }
        return places.build();
    }

    /** The units that both sides share, of units by sentence. */
    public static SharedUnits of(List<? extends Set<String>> source, List<? extends Set<String>> target) {
        Map<String, Integer> inSource = frequencies(source);
        Map<String, Integer> inTarget = frequencies(target);
        double mostSource = Math.max(ALWAYS_KEPT, MOST_FREQUENT * source.size());
        double mostTarget = Math.max(ALWAYS_KEPT, MOST_FREQUENT * target.size());
        Map<String, Integer> ids = new HashMap<>();
        inSource.forEach((unit, count) -> {
            Integer there = inTarget.get(unit);
            if (there != null && count <= mostSource && there <= mostTarget) {
                ids.put(unit, ids.size());
            }
        });
        return new SharedUnits(number(source, ids), number(target, ids), ids.size());
    }

    /** Whether the sides share nothing. */
    public boolean isEmpty() {
        return sourceFrequency.length == 0;
    }

    /** The words of each text, as sets. */
    public static List<Set<String>> words(List<String> texts) {
        List<Set<String>> all = new ArrayList<>(texts.size());
        for (String text : texts) {
            Set<String> words = new HashSet<>();
            for (Tokens.Token token : Tokens.of(text)) {
                words.add(token.text());
            }
            all.add(words);
        }
        return all;
    }

    /** The n-grams of characters inside each text's words, as sets; words of exactly n characters are among them. */
    public static List<Set<String>> grams(List<String> texts, int n) {
        List<Set<String>> all = new ArrayList<>(texts.size());
        for (String text : texts) {
            Set<String> grams = new HashSet<>();
            for (Tokens.Token token : Tokens.of(text)) {
                String word = token.text();
                for (int i = 0; i + n <= word.length(); i++) {
                    grams.add(word.substring(i, i + n));
                }
            }
            all.add(grams);
        }
        return all;
    }

    private static IntLists number(List<? extends Set<String>> units, Map<String, Integer> ids) {
        IntLists.Builder lists = new IntLists.Builder();
        for (Set<String> sentence : units) {
            sentence.stream()
                    .map(ids::get)
                    .filter(java.util.Objects::nonNull)
                    .sorted()
                    .forEach(lists::add);
            lists.endList();
        }
        return lists.build();
    }

    private static Map<String, Integer> frequencies(List<? extends Set<String>> units) {
        Map<String, Integer> counts = new HashMap<>();
        for (Set<String> sentence : units) {
            for (String unit : sentence) {
                counts.merge(unit, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static int[] frequencies(IntLists lists, int range) {
        int[] counts = new int[range];
        for (int k = 0; k < lists.start(lists.size()); k++) {
            counts[lists.value(k)]++;
        }
        return counts;
    }
}
