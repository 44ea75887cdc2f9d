package dev.amts.bleu.internal.count;

import java.util.Arrays;
import java.util.OptionalInt;

/** Whole numbers that add up, and how many references there were to each segment. Immutable. */
public final class Counts {
    private static final int VARYING = -1;

    private final long[] numbers;
    private final int references;

    /** Keeps the array. */
    public Counts(long[] numbers, int references) {
        this.numbers = numbers;
        this.references = references;
    }

    public int size() {
        return numbers.length;
    }

    public long get(int index) {
        return numbers[index];
    }

    public Counts merge(Counts other) {
        if (other.numbers.length != numbers.length) {
            throw new IllegalArgumentException(
                    "Statistics of different n-gram orders cannot be merged: count both with the same metric.");
        }
        long[] sums = new long[numbers.length];
        Arrays.setAll(sums, i -> numbers[i] + other.numbers[i]);
        return new Counts(sums, references == other.references ? references : VARYING);
    }

    public OptionalInt referencesIfConstant() {
        return references == VARYING ? OptionalInt.empty() : OptionalInt.of(references);
    }

    public double[] toVector() {
        double[] vector = new double[numbers.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers[i];
        }
        return vector;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that && references == that.references && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + references;
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
