package dev.amts.bleu.significance;

import dev.amts.bleu.Arithmetic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * The scores of many samples as a NumPy array holds them: in double or single precision, with the order of additions
 * that NumPy's sums have. For one thread.
 */
final class Scores {
    /** Up to so many numbers NumPy adds in one go, with eight sums side by side. */
    private static final int BLOCK = 128;

    private static final MathContext EXACT_ENOUGH = new MathContext(60);

    private final double[] values;
    private final Arithmetic arithmetic;

    Scores(int size, Arithmetic arithmetic) {
        this.values = new double[size];
        this.arithmetic = arithmetic;
    }

    void set(int index, double score) {
        values[index] = round(score);
    }

    /** As NumPy computes it. */
    double mean() {
        return round(sum(0, values.length) / values.length);
    }

    /** As Python's {@code statistics.mean} computes it: rounded once, at the end. */
    double exactMean() {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(value));
        }
        return round(sum.divide(BigDecimal.valueOf(values.length), EXACT_ENOUGH).doubleValue());
    }

    /** Half the distance between the 2.5th and the 97.5th percentile. */
    double halfWidth() {
        double[] sorted = sorted().values;
        int low = sorted.length / 40;
        return round(0.5 * round(sorted[sorted.length - low - 1] - sorted[low]));
    }

    Scores sorted() {
        Scores sorted = new Scores(values.length, arithmetic);
        System.arraycopy(values, 0, sorted.values, 0, values.length);
        Arrays.sort(sorted.values);
        return sorted;
    }

    /** Element by element. */
    Scores with(Scores other, DoubleBinaryOperator operation) {
        Scores result = new Scores(values.length, arithmetic);
        Arrays.setAll(result.values, i -> round(operation.applyAsDouble(values[i], other.values[i])));
        return result;
    }

    Scores minus(double number) {
        Scores result = new Scores(values.length, arithmetic);
        Arrays.setAll(result.values, i -> round(values[i] - number));
        return result;
    }

    int countAbove(double limit) {
        double comparable = round(limit);
        return (int) Arrays.stream(values).filter(value -> value > comparable).count();
    }

    private double sum(int from, int to) {
        int size = to - from;
        if (size > BLOCK) {
            int half = size / 2;
            int middle = from + half - half % 8;
            return round(sum(from, middle) + sum(middle, to));
        }
        if (size < 8) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum = round(sum + values[i]);
            }
            return sum;
        }
        double[] sums = Arrays.copyOfRange(values, from, from + 8);
        int i = from + 8;
        for (; i + 8 <= to; i += 8) {
            for (int j = 0; j < 8; j++) {
                sums[j] = round(sums[j] + values[i + j]);
            }
        }
        double sum = round(four(sums, 0) + four(sums, 4));
        for (; i < to; i++) {
            sum = round(sum + values[i]);
        }
        return sum;
    }

    private double four(double[] sums, int at) {
        return round(round(sums[at] + sums[at + 1]) + round(sums[at + 2] + sums[at + 3]));
    }

    private double round(double value) {
        return arithmetic == Arithmetic.SINGLE ? (float) value : value;
    }
}
