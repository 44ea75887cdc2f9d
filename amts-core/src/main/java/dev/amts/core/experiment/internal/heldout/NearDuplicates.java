package dev.amts.core.experiment.internal.heldout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds whether a text is nearly one of given texts. Immutable and thread-safe.
 *
 * <p>Texts are compared as sets of hashed shingles. Two sets that share enough have one of their rarest shingles in common,
 * so only these are indexed and looked up (prefix filtering: Chaudhuri, Ganti, Kaushik 2006); the result is exact, and the
 * time grows with the number of texts, not with its square.
 */
public final class NearDuplicates {
    /** How many shingles a sentence has that is more than a phrase. */
    private static final int TELLING = 12;

    private final double threshold;
    private final List<Shingles> texts = new ArrayList<>();
    private final Map<Integer, Integer> frequencies = new HashMap<>();
    private final Map<Integer, List<Integer>> index = new HashMap<>();

    /**
     * @param texts what to find
     * @param threshold how much two texts have in common to be nearly one, above 0, at most 1
     */
    public NearDuplicates(Collection<String> texts, double threshold) {
        this.threshold = threshold;
        for (String text : new HashSet<>(texts)) {
            Shingles shingles = Shingles.of(text);
            if (shingles.size() > 0) {
                this.texts.add(shingles);
                for (int hash : shingles.hashes()) {
                    frequencies.merge(hash, 1, Integer::sum);
                }
            }
        }
        for (int i = 0; i < this.texts.size(); i++) {
            for (int hash : rarest(this.texts.get(i))) {
                index.computeIfAbsent(hash, any -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Whether one of the texts is nearly this one. A text without letters and digits is like no other. */
    public boolean contains(String text) {
        Shingles shingles = Shingles.of(text);
        Set<Integer> seen = new HashSet<>();
        for (int hash : rarest(shingles)) {
            for (int candidate : index.getOrDefault(hash, List.of())) {
                if (seen.add(candidate) && isNear(texts.get(candidate), shingles)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same, but a text of a few words is like no other: "For example:" stands everywhere and gives nothing away. */
    public boolean containsSentence(String text) {
        return isTelling(text) && contains(text);
    }

    /** Whether a text is more than a few words. */
    public static boolean isTelling(String text) {
        return Shingles.of(text).size() >= TELLING;
    }

    private boolean isNear(Shingles one, Shingles other) {
        int small = Math.min(one.size(), other.size());
        int large = Math.max(one.size(), other.size());
        return small >= threshold * large && one.similarity(other) >= threshold;
    }

    /** As many of the rarest shingles that two sets above the threshold cannot differ in all of them. */
    private int[] rarest(Shingles shingles) {
        int size = shingles.size();
        int count = Math.min(size, size - (int) Math.ceil(threshold * size) + 1);
        return Arrays.stream(shingles.hashes())
                .boxed()
                .sorted(Comparator.comparingInt((Integer hash) -> frequencies.getOrDefault(hash, 0))
                        .thenComparingInt(Integer::intValue))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
