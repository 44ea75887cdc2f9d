package dev.amts.core.engine.tm;

import java.util.Arrays;

/**
 * Levenshtein distance between two sequences (V. I. Levenshtein, 1966), inside a band of the width that the largest wanted
 * distance allows (E. Ukkonen, Algorithms for approximate string matching, 1985): time and memory are the length times
 * the distance.
 */
final class EditScript {
    private EditScript() {}

    /** The distance, or {@code limit + 1} if it is more than {@code limit}. */
    static int distance(int[] one, int[] other, int limit) {
        if (Math.abs(one.length - other.length) > limit) {
            return limit + 1;
        }
        int far = limit + 1;
        int[] above = new int[other.length + 1];
        int[] row = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            above[j] = Math.min(j, far);
        }
        for (int i = 1; i <= one.length; i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(other.length, i + limit);
            row[from - 1] = from == 1 ? Math.min(i, far) : far;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                // Right of the band of the row above lies what is too far.
                int drop = j < i + limit ? above[j] + 1 : far;
                row[j] = Math.min(far, Math.min(change, Math.min(drop, row[j - 1] + 1)));
                least = Math.min(least, row[j]);
            }
            if (least >= far) {
                return far;
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[other.length];
    }

    /** For each element of {@code one} the index of the equal element of {@code other} that it is matched with, or −1. */
    static int[] matches(int[] one, int[] other) {
        int[][] cost = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int change = cost[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                    cost[i][j] = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                }
            }
        }
        int[] matches = new int[one.length];
        Arrays.fill(matches, -1);
        for (int i = one.length, j = other.length; i > 0 && j > 0; ) {
            boolean equal = one[i - 1] == other[j - 1];
            if (cost[i][j] == cost[i - 1][j - 1] + (equal ? 0 : 1)) {
                i--;
                j--;
                if (equal) {
                    matches[i] = j;
                }
            } else if (cost[i][j] == cost[i - 1][j] + 1) {
                i--;
            } else {
                j--;
            }
        }
        return matches;
    }
}
