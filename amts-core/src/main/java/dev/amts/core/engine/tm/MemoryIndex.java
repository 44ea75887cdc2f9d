package dev.amts.core.engine.tm;

import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parallel data in a form in which a text and those like it are found fast. Immutable and thread-safe; about 300 bytes a pair beside the texts.
 *
 * <p>Similarity is one minus the edit distance in tokens, divided by the number of tokens of the longer text. For a threshold t and
 * a text of n tokens, a text that is similar enough shares at least t·n of them, so it has one of the n − ⌈t·n⌉ + 1
 * rarest (prefix filtering; S. Chaudhuri, V. Ganti, R. Kaushik, A primitive operator for similarity joins, 2006). Only the
 * lists of those are read, and of them only the part with texts of a fitting length, for entries are numbered by length.
 * What tokens are shared bounds the similarity from above; few candidates come to the edit distance.
 */
final class MemoryIndex {
    private final Map<String, Entry> exact;
    private final List<Entry> entries;
    private final Map<String, Integer> vocabulary;
    private final PostingLists features;

    /** A source and the translation to use for it. Immutable: nobody changes the array. */
    static final class Entry {
        private final String source;
        private final String target;
        private final int[] tokens;

        private Entry(String source, String target, int[] tokens) {
            this.source = source;
            this.target = target;
            this.tokens = tokens;
        }

        /** The source as it stood in the data. */
        String source() {
            return source;
        }

        /** The commonest of its targets, of several the first. */
        String target() {
            return target;
        }

        /** The keys of its tokens, as numbers. */
        int[] tokens() {
            return tokens;
        }
    }

    /**
     * An entry that is like what was asked for.
     *
     * @param similarity from 0 to 1; 1 if they differ in case, numbers and codes only
     */
    record Similar(Entry entry, double similarity) {}

    private MemoryIndex(Map<String, Entry> exact, List<Entry> entries, Map<String, Integer> vocabulary) {
        this.exact = exact;
        this.entries = entries;
        this.vocabulary = vocabulary;
        this.features = PostingLists.of(entries.stream().map(Entry::tokens).toList());
    }

    /** Reads all pairs once. */
    static MemoryIndex of(ParallelData data) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        try (Stream<SegmentPair> pairs = data.pairs()) {
            pairs.forEachOrdered(pair -> {
                String key = Tokens.normalized(pair.source());
                if (!key.isEmpty() && !pair.target().isBlank()) {
                    drafts.computeIfAbsent(key, k -> new Draft(pair.source())).add(pair.target());
                }
            });
        }
        Map<String, Integer> vocabulary = new HashMap<>();
        Map<String, Entry> exact = new HashMap<>(drafts.size() * 2);
        List<Entry> entries = new ArrayList<>(drafts.size());
        drafts.forEach((key, draft) -> {
            int[] tokens = Tokens.of(draft.source).stream()
                    .mapToInt(token -> vocabulary.computeIfAbsent(Tokens.key(token), k -> vocabulary.size()))
                    .toArray();
            Entry entry = new Entry(draft.source, draft.best(), tokens);
            exact.put(key, entry);
            entries.add(entry);
        });
        entries.sort(Comparator.comparingInt(entry -> entry.tokens().length));
        return new MemoryIndex(exact, List.copyOf(entries), vocabulary);
    }

    /** How many sources there are. */
    int size() {
        return entries.size();
    }

    /** The entry for the very same text, white space aside. */
    Optional<Entry> find(String text) {
        return Optional.ofNullable(exact.get(Tokens.normalized(text)));
    }

    /** The tokens of a text as numbers; those that stand nowhere in the data are negative and differ. */
    int[] numbers(List<Token> tokens) {
        int[] numbers = new int[tokens.size()];
        Map<String, Integer> unknown = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            String key = Tokens.key(tokens.get(i));
            Integer known = vocabulary.get(key);
            numbers[i] = known != null ? known : unknown.computeIfAbsent(key, k -> -1 - unknown.size());
        }
        return numbers;
    }

    /** The entries that are most similar, the best first, all of at least the threshold. */
    List<Similar> similar(int[] text, double threshold, int atMost) {
        int length = text.length;
        if (length == 0) {
            return List.of();
        }
        int shortest = (int) Math.ceil(threshold * length - 1e-9);
        int longest = (int) Math.floor(length / threshold + 1e-9);
        PostingLists.Query query = features.query(text);
        int[] candidates = query.candidates(length - shortest + 1, firstOfLength(shortest), firstOfLength(longest + 1));
        long[] bounded = bounded(query, candidates, length, threshold);
        List<Similar> best = new ArrayList<>();
        for (long each : bounded) {
            double least =
                    best.size() < atMost ? threshold : best.get(best.size() - 1).similarity();
            Entry entry = entries.get((int) each);
            int longer = Math.max(length, entry.tokens().length);
            double bound = -(int) (each >> 32) / BOUND_SCALE;
            if (bound + 2 / BOUND_SCALE < least) {
                break;
            }
            int limit = (int) Math.floor((1 - least) * longer + 1e-9);
            int distance = EditScript.distance(text, entry.tokens(), limit);
            if (distance <= limit) {
                best.add(new Similar(entry, 1 - (double) distance / longer));
                best.sort(Comparator.comparingDouble(Similar::similarity).reversed());
                if (best.size() > atMost) {
                    best.remove(best.size() - 1);
                }
            }
        }
        return best;
    }

    private static final double BOUND_SCALE = 1_000_000;

    /** Candidates that can be similar enough, in the order of their bounds: the bound above, the entry's number below. */
    private long[] bounded(PostingLists.Query query, int[] candidates, int length, double threshold) {
        long[] bounded = new long[candidates.length];
        int count = 0;
        for (int candidate : candidates) {
            int longer = Math.max(length, entries.get(candidate).tokens().length);
            double bound = (double) query.shared(candidate) / longer;
            if (bound >= threshold - 1e-9) {
                bounded[count++] = ((long) -(int) (bound * BOUND_SCALE) << 32) | candidate;
            }
        }
        long[] sorted = Arrays.copyOf(bounded, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The number of the first entry that has at least so many tokens. */
    private int firstOfLength(int length) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).tokens().length < length) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A source while the data is read. */
    private static final class Draft {
        private final String source;
        private String first = "";
        private Map<String, Integer> counts = Map.of();

        Draft(String source) {
            this.source = source;
        }

        void add(String target) {
            if (first.isEmpty()) {
                first = target;
            } else if (counts.isEmpty()) {
                // Most sources have one target: only the others need a map.
                counts = new LinkedHashMap<>();
                counts.put(first, 1);
                counts.merge(target, 1, Integer::sum);
            } else {
                counts.merge(target, 1, Integer::sum);
            }
        }

        String best() {
            return counts.entrySet().stream()
                    .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                    .map(Map.Entry::getKey)
                    .orElse(first);
        }
    }
}
