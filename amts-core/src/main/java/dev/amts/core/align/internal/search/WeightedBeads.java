package dev.amts.core.align.internal.search;

import dev.amts.core.align.internal.text.TextPair;
import java.util.Arrays;

/** Possible beads of a document with their probabilities. Not thread-safe while they change. */
public final class WeightedBeads {
    public final TextPair pair;
    private int[] sources = new int[64];
    private int[] targets = new int[64];
    private byte[] shapes = new byte[64];
    private float[] weights = new float[64];
    private int size;

    public WeightedBeads(TextPair pair) {
        this.pair = pair;
    }

    /** Adds a bead, at its first sentences. */
    public void add(int source, int target, int shape, double weight) {
        if (size == sources.length) {
            sources = Arrays.copyOf(sources, size * 2);
            targets = Arrays.copyOf(targets, size * 2);
            shapes = Arrays.copyOf(shapes, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        sources[size] = source;
        targets[size] = target;
        shapes[size] = (byte) shape;
        weights[size++] = (float) weight;
    }

    /** Adds beads that come after these. */
    public void addAll(WeightedBeads more) {
        for (int k = 0; k < more.size; k++) {
            add(more.sources[k], more.targets[k], more.shapes[k], more.weights[k]);
        }
    }

    public int size() {
        return size;
    }

    /** First source sentence. */
    public int source(int bead) {
        return sources[bead];
    }

    /** First target sentence. */
    public int target(int bead) {
        return targets[bead];
    }

    public int shape(int bead) {
        return shapes[bead];
    }

    /** Number of source sentences. */
    public int sourceSize(int bead) {
        return BeadShape.sourceSize(shapes[bead]);
    }

    /** Number of target sentences. */
    public int targetSize(int bead) {
        return BeadShape.targetSize(shapes[bead]);
    }

    public double weight(int bead) {
        return weights[bead];
    }

    /** Gives a bead another probability. */
    void weight(int bead, double weight) {
        weights[bead] = (float) weight;
    }

    public boolean isPair(int bead) {
        return shapes[bead] > BeadShape.TARGET_ONLY;
    }
}
