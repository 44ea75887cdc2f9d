package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;

/**
 * Counts the n-grams of a hypothesis that its only reference has, each as often as the reference has it: the same as
 * {@link NgramMatcher}, in less than half the time. For one thread at a time.
 *
 * <p>Most words stand in a reference once. An n-gram with such a word can stand in it only where that word does, so that
 * comparing one neighbour tells whether it is there, and it counts once; nothing is hashed beyond the words. The few
 * n-grams of nothing but repeated words are looked for at all places of their first word. Text that repeats itself too
 * much for that is left to the other matcher.
 */
final class SingleReferenceMatcher {
    /** The most places of one word that are looked at. */
    private static final int MOST_REPEATED = 24;

    private static final int NOWHERE = -1;

    private final WordTable table = new WordTable();
    private int[] reference = new int[128];
    private int[] hypothesis = new int[128];

    /** By position in the hypothesis: where the reference has its n-gram, and whether only there. */
    private int[] starts = new int[128];

    private boolean[] unique = new boolean[128];
    private int[] candidates = new int[128];

    /** By position in the reference plus 1: which segment and order its n-gram was last matched in, and how often. */
    private long[] matchedIn = new long[128];

    private int[] matchedTimes = new int[128];
    private long current;
    private int referenceSize;

    /** By position in the reference: the next one with the same word, if {@link #repeated} says that it is known. */
    private int[] following = new int[128];

    private boolean repeated;

    /**
     * Adds the matches of each order to {@code matches[offset]}, {@code matches[offset + 1]} ….
     *
     * @return false if the reference repeats itself too much, and nothing was added
     */
    boolean addMatches(TokenList hyp, TokenList ref, int orders, long[] matches, int offset) {
        reserve(hyp.size, ref.size);
        referenceSize = ref.size;
        table.number(ref, reference);
        reference[ref.size] = NOWHERE;
        if (table.highestCount() > MOST_REPEATED) {
            return false;
        }
        repeated = false;
        table.find(hyp, hypothesis);
        current++;
        matches[offset] += matchWords(hyp.size);
        int found = firstCandidates(hyp.size);
        for (int n = 2; n <= orders && found > 0; n++) {
            current++;
            matches[offset + n - 1] += matchNgrams(found, n);
            found = nextCandidates(found);
        }
        return true;
    }

    private void reserve(int hyp, int ref) {
        if (hypothesis.length <= hyp) {
            hypothesis = new int[2 * hyp];
            starts = new int[2 * hyp];
            unique = new boolean[2 * hyp];
            candidates = new int[2 * hyp];
        }
        if (reference.length <= ref + 1) {
            reference = new int[2 * ref];
            following = new int[2 * ref];
            matchedIn = new long[2 * ref];
            matchedTimes = new int[2 * ref];
        }
    }

    private int matchWords(int words) {
        int[] counts = table.counts;
        int[] positions = table.positions;
        positions[0] = NOWHERE;
        int matched = 0;
        for (int i = 0; i < words; i++) {
            int number = hypothesis[i];
            int count = counts[number];
            int start = positions[number];
            starts[i] = start;
            unique[i] = count == 1;
            matched += take(start, count);
        }
        return matched;
    }

    /** Each candidate's (n−1)-gram and its successor's are known to stand in the reference. */
    private int matchNgrams(int found, int n) {
        int matched = 0;
        for (int c = 0; c < found; c++) {
            int i = candidates[c];
            int start = NOWHERE;
            int count = 1;
            if (unique[i]) {
                start = reference[starts[i] + n - 1] == hypothesis[i + n - 1] ? starts[i] : NOWHERE;
            } else if (unique[i + 1]) {
                int before = starts[i + 1] - 1;
                start = before >= 0 && reference[before] == hypothesis[i] ? before : NOWHERE;
            } else {
                start = first(i, n);
                count = start == NOWHERE ? 0 : countFrom(start, i, n);
            }
            starts[i] = start;
            unique[i] = count == 1;
            matched += take(start, start == NOWHERE ? 0 : count);
        }
        return matched;
    }

    /** 1 if another occurrence in the hypothesis still counts; {@link #NOWHERE} has a place of its own. */
    private int take(int start, int count) {
        int place = start + 1;
        int times = matchedIn[place] == current ? matchedTimes[place] : 0;
        matchedIn[place] = current;
        matchedTimes[place] = times + 1;
        return times < count ? 1 : 0;
    }

    /** Where the reference first has the n-gram at a position of the hypothesis. */
    private int first(int position, int n) {
        if (!repeated) {
            table.link(reference, referenceSize, following);
            repeated = true;
        }
        return next(starts[position], position, n);
    }

    private int countFrom(int start, int position, int n) {
        int count = 0;
        for (int at = start; at != NOWHERE; at = next(following[at], position, n)) {
            count++;
        }
        return count;
    }

    private int next(int from, int position, int n) {
        for (int at = from; at != NOWHERE && at <= referenceSize - n; at = following[at]) {
            int k = 1;
            while (k < n && reference[at + k] == hypothesis[position + k]) {
                k++;
            }
            if (k == n) {
                return at;
            }
        }
        return NOWHERE;
    }

    private int firstCandidates(int words) {
        int found = 0;
        for (int i = 0; i + 1 < words; i++) {
            candidates[found] = i;
            found += isFound(starts[i]) & isFound(starts[i + 1]);
        }
        return found;
    }

    private int nextCandidates(int found) {
        int next = 0;
        for (int c = 0; c + 1 < found; c++) {
            int i = candidates[c];
            int adjacent = candidates[c + 1] == i + 1 ? 1 : 0;
            candidates[next] = i;
            next += adjacent & isFound(starts[i]) & isFound(starts[i + 1]);
        }
        return next;
    }

    /** 1 for a position in the reference, 0 for {@link #NOWHERE}; in arithmetic, as no branch predictor can guess it. */
    private static int isFound(int start) {
        return (start >>> 31) ^ 1;
    }
}
