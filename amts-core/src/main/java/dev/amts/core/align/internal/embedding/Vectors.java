package dev.amts.core.align.internal.embedding;

import java.util.ArrayList;
import java.util.List;

/**
 * Unit vectors of one side: of windows of one and more consecutive sentences. Immutable by convention.
 */
public final class Vectors {
    private final List<List<float[]>> bySize;

    /**
     * Vectors of windows.
     *
     * @param bySize for each size from 1 on, the vectors of the windows by their first sentence; lengths do not matter
     */
    public Vectors(List<List<float[]>> bySize) {
        List<List<float[]>> all = new ArrayList<>();
        for (List<float[]> windows : bySize) {
            all.add(windows.stream().map(Vectors::unit).toList());
        }
        this.bySize = List.copyOf(all);
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += (double) x * x;
        }
        float scale = (float) (1 / Math.sqrt(Math.max(1e-12, squares)));
        float[] unit = new float[vector.length];
        for (int k = 0; k < unit.length; k++) {
            unit[k] = vector[k] * scale;
        }
        return unit;
    }

    /** How many sentences. */
    int size() {
        return bySize.get(0).size();
    }

    /** The largest window. */
    int most() {
        return bySize.size();
    }

    /** The vector of {@code size} sentences from {@code first} on. */
    float[] window(int first, int size) {
        return bySize.get(size - 1).get(first);
    }

    /** Vectors of half as many sentences: each two are one. */
    Vectors halved() {
        List<float[]> halves = new ArrayList<>();
        for (int i = 0; i < size(); i += 2) {
            float[] sum = window(i, 1).clone();
            if (i + 1 < size()) {
                float[] next = window(i + 1, 1);
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += next[k];
                }
            }
            halves.add(sum);
        }
        return new Vectors(List.of(halves));
    }

    static double cosine(float[] x, float[] y) {
        float sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }
}
