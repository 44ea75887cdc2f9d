package dev.amts.core.engine.tm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which entries hold which tokens. Immutable and thread-safe. The second occurrence of a token in an entry is a feature
 * of its own, so that sets do for multisets.
 */
final class PostingLists {
    private static final int MAXIMUM_OCCURRENCE = 255;

    private final Map<Long, Integer> features = new HashMap<>();
    /** Where the list of a feature begins in {@link #postings}. */
    private final int[] starts;

    private final int[] postings;
    private final int[][] ofEntry;

    private PostingLists(List<int[]> entries) {
        ofEntry = new int[entries.size()][];
        for (int i = 0; i < ofEntry.length; i++) {
            ofEntry[i] = Arrays.stream(occurrences(entries.get(i)))
                    .mapToInt(each -> features.computeIfAbsent(each, key -> features.size()))
                    .sorted()
                    .toArray();
        }
        starts = new int[features.size() + 1];
        for (int[] entry : ofEntry) {
            for (int feature : entry) {
                starts[feature + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        postings = new int[starts[features.size()]];
        int[] next = starts.clone();
        for (int i = 0; i < ofEntry.length; i++) {
            for (int feature : ofEntry[i]) {
                postings[next[feature]++] = i;
            }
        }
    }

    /** Numbers the entries in the order given. */
    static PostingLists of(List<int[]> entries) {
        return new PostingLists(entries);
    }

    Query query(int[] tokens) {
        return new Query(Arrays.stream(occurrences(tokens))
                .mapToInt(each -> features.getOrDefault(each, -1))
                .toArray());
    }

    /** Each token with its number among its equals. */
    private static long[] occurrences(int[] tokens) {
        Map<Integer, Integer> seen = new HashMap<>();
        long[] occurrences = new long[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            int count = Math.min(seen.merge(tokens[i], 1, Integer::sum), MAXIMUM_OCCURRENCE);
            occurrences[i] = ((long) tokens[i] << 8) | count;
        }
        return occurrences;
    }

    /** The features of one text. */
    final class Query {
        private final int[] sorted;

        private Query(int[] features) {
            this.sorted = features;
            Arrays.sort(sorted);
        }

        /** The entries from {@code first} to before {@code last} that have one of the rarest features, ascending. */
        int[] candidates(int rarest, int first, int last) {
            int[] lists = IntStream.of(sorted)
                    .boxed()
                    .sorted(Comparator.comparingInt(PostingLists.this::frequency))
                    .limit(rarest)
                    .mapToInt(Integer::intValue)
                    .filter(feature -> feature >= 0)
                    .toArray();
            IntStream.Builder all = IntStream.builder();
            for (int feature : lists) {
                int to = bound(feature, last);
                for (int i = bound(feature, first); i < to; i++) {
                    all.add(postings[i]);
                }
            }
            return all.build().sorted().distinct().toArray();
        }

        /** How many features an entry shares. */
        int shared(int entry) {
            int[] other = ofEntry[entry];
            int count = 0;
            for (int i = 0, j = 0; i < sorted.length && j < other.length; ) {
                if (sorted[i] == other[j]) {
                    count++;
                    i++;
                    j++;
                } else if (sorted[i] < other[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return count;
        }
    }

    private int frequency(int feature) {
        return feature < 0 ? 0 : starts[feature + 1] - starts[feature];
    }

    /** Where in a feature's list the entries from {@code entry} on begin. */
    private int bound(int feature, int entry) {
        int at = Arrays.binarySearch(postings, starts[feature], starts[feature + 1], entry);
        return at < 0 ? -at - 1 : at;
    }
}
