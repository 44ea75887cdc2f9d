package dev.amts.core.engine.adaptive.postedit;

import java.util.Arrays;

/** How much each kind of evidence counts. Immutable. */
final class Weights {
    static final int TRANSLATION = 0;
    static final int INVERSE = 1;
    static final int WORDS = 2;
    static final int PHRASES = 3;
    static final int KEPT = 4;
    /** Of the words' order; not among an option's own features. */
    static final int ORDER = 5;

    static final int COUNT = 6;

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /** Where the search for the best begins. */
    static Weights initial() {
        double[] values = new double[COUNT];
        values[TRANSLATION] = 1;
        values[INVERSE] = .3;
        values[WORDS] = .5;
        values[PHRASES] = -.2;
        values[KEPT] = .2;
        values[ORDER] = .3;
        return new Weights(values);
    }

    Weights with(int feature, double value) {
        double[] copy = values.clone();
        copy[feature] = value;
        return new Weights(copy);
    }

    double get(int feature) {
        return values[feature];
    }

    double of(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += values[i] * features[i];
        }
        return sum;
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
