package dev.amts.bleu.internal.edit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The edit distance matrix between a hypothesis and a reference inside a {@link Beam}; rows are positions in the
 * hypothesis. Reused; for one thread at a time.
 */
final class EditMatrix {
    static final byte KEEP = 0;
    static final byte SUBSTITUTE = 1;
    /** The hypothesis has a word too many. */
    static final byte DELETE = 2;
    /** The hypothesis lacks a word. */
    static final byte INSERT = 3;

    private static final int UNREACHABLE = 1 << 29;

    private int[][] costs = new int[0][];
    private byte[][] operations = new byte[0][];
    private int[] reference = new int[0];
    private int[] words = new int[0];
    private Beam beam = new Beam(0, 0);
    private int[] above = new int[0];
    private int[] row = new int[0];

    /** Starts over with other sequences. */
    void reset(int[] hypothesis, int[] newReference) {
        reference = newReference;
        words = hypothesis;
        int columns = newReference.length + 1;
        if (costs.length <= hypothesis.length || costs[0].length < columns) {
            costs = new int[hypothesis.length + 1][columns];
            operations = new byte[hypothesis.length + 1][columns];
            above = new int[columns];
            row = new int[columns];
        }
        for (int j = 0; j < columns; j++) {
            costs[0][j] = j;
            operations[0][j] = INSERT;
        }
        beam = new Beam(hypothesis.length, newReference.length);
        fillFrom(0);
    }

    /** Takes over a hypothesis of the same words in another order, which agree before {@code unchanged}. */
    void rearrange(int[] hypothesis, int unchanged) {
        words = hypothesis;
        fillFrom(unchanged);
    }

    /** The edit distance. */
    int distance() {
        return costs[words.length][reference.length];
    }

    /** The operation that leads to a cell of the cheapest path. */
    byte operation(int position, int column) {
        return operations[position][column];
    }

    /**
     * The edit distance of the words in another order.
     *
     * @param unchanged position before which the words are as they are here
     * @param changedUntil position from which on they are, too
     */
    int distanceOf(int[] rearranged, int unchanged, int changedUntil) {
        System.arraycopy(costs[unchanged], 0, above, 0, reference.length + 1);
        for (int i = unchanged + 1; i <= rearranged.length; i++) {
            fill(i, rearranged[i - 1], above, row, null);
            int[] swapped = above;
            above = row;
            row = swapped;
            if (i >= changedUntil && Arrays.equals(above, 0, reference.length + 1, costs[i], 0, reference.length + 1)) {
                return distance();
            }
        }
        return above[reference.length];
    }

    private void fillFrom(int position) {
        for (int i = position + 1; i <= words.length; i++) {
            fill(i, words[i - 1], costs[i - 1], costs[i], operations[i]);
        }
    }

    /** Of equally cheap operations Tercom prefers to keep or substitute, then to delete, then to insert. */
    private void fill(int i, int word, int[] previous, int[] current, byte @Nullable [] taken) {
        int first = beam.first(i);
        int end = beam.end(i);
        Arrays.fill(current, 0, first, UNREACHABLE);
        Arrays.fill(current, end, reference.length + 1, UNREACHABLE);
        for (int j = first; j < end; j++) {
            int cost = previous[j] + 1;
            byte operation = DELETE;
            if (j > 0) {
                boolean same = word == reference[j - 1];
                int diagonal = previous[j - 1] + (same ? 0 : 1);
                if (diagonal <= cost) {
                    cost = diagonal;
                    operation = same ? KEEP : SUBSTITUTE;
                }
                int left = j > first ? current[j - 1] + 1 : UNREACHABLE;
                if (left < cost) {
                    cost = left;
                    operation = INSERT;
                }
            }
            current[j] = Math.min(cost, UNREACHABLE);
            if (taken != null) {
                taken[j] = operation;
            }
        }
    }
}
