package dev.amts.core.sync.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A bag of codes, figures and names, by their numbers. Immutable. */
final class Marks {
    private final int[] numbers;

    private Marks(int[] numbers) {
        this.numbers = numbers;
    }

    /**
     * A bag of texts.
     *
     * @param known the numbers of the texts met so far; new ones are added
     */
    static Marks of(List<String> texts, Map<String, Integer> known) {
        return new Marks(texts.stream()
                .mapToInt(text -> known.computeIfAbsent(text, key -> known.size()))
                .sorted()
                .toArray());
    }

    Marks plus(Marks other) {
        return new Marks(IntStream.concat(Arrays.stream(numbers), Arrays.stream(other.numbers))
                .sorted()
                .toArray());
    }

    /** Shared ones out of all, from 0 to 1; −1 if neither bag holds any. */
    double shared(Marks other) {
        int all = numbers.length + other.numbers.length;
        if (all == 0) {
            return -1;
        }
        int common = 0;
        for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
            if (numbers[i] == other.numbers[j]) {
                common++;
                i++;
                j++;
            } else if (numbers[i] < other.numbers[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / all;
    }
}
