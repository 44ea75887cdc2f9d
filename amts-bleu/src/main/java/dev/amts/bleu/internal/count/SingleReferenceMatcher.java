package dev.amts.bleu.internal.count;

import static dev.amts.bleu.internal.count.Places.ABSENT;

import dev.amts.bleu.internal.scan.TokenList;

/**
 * Counts the n-grams of a hypothesis that its only reference has, each as often as the reference has it: the same as
 * {@link NgramMatcher}, but several times as fast. For one thread at a time.
 *
 * <p>Most n-grams stand in a reference once, so that comparing one neighbour tells whether a longer one is there, and
 * it counts once. The few that consist of two repeated shorter ones are looked up in a hash table. Where a branch would
 * depend on whether an n-gram matches, which cannot be foreseen, the result is selected by arithmetic instead.
 */
final class SingleReferenceMatcher {
    /** Added to the place of an n-gram, beyond words, that the reference repeats. */
    private static final int REPEATED = 1 << 30;

    private final Places reference = new Places();

    /** By position in the hypothesis: the first place of its n-gram in the reference. */
    private int[] places = new int[128];

    /** By place: how often the hypothesis may still have its n-gram. */
    private int[] left = new int[128];

    /** Positions in the hypothesis whose n-gram consists of two that the reference repeats, and these. */
    private int[] unsettled = new int[128];

    private long[] unsettledPairs = new long[128];
    private int unsettledCount;

    /** How many n-grams of the hypothesis the reference has, of which some may not count. */
    private int found;

    /** Whether the reference repeats one of them. */
    private boolean anyRepeated;

    /** Adds the matches of each order to {@code matches[offset]}, {@code matches[offset + stride]} …. */
    void addMatches(TokenList hyp, TokenList ref, int orders, long[] matches, int offset, int stride) {
        reserve(hyp.size, ref.size);
        reference.set(ref);
        matches[offset] += matchWords(hyp);
        int matched = 1;
        boolean isPlain = false;
        for (int n = 2; n <= orders && matched > 0; n++) {
            int ngrams = hyp.size - n + 1;
            if (isPlain) {
                matched = matchPlain(ngrams);
            } else {
                reference.fillWithOnes(left);
                matched = n == 2 ? matchPairsOfWords(ngrams) : matchSettled(ngrams);
                isPlain = unsettledCount == 0 && matched == found;
                if (!isPlain) {
                    reference.lengthen();
                    matched += matchUnsettled();
                    isPlain = !anyRepeated && matched == found;
                }
            }
            matches[offset + (n - 1) * stride] += matched;
        }
    }

    private void reserve(int hyp, int ref) {
        if (places.length <= hyp) {
            places = new int[2 * hyp];
            unsettled = new int[2 * hyp];
            unsettledPairs = new long[2 * hyp];
        }
        if (left.length < ref + Places.FIRST) {
            left = new int[2 * (ref + Places.FIRST)];
        }
    }

    private int matchWords(TokenList hyp) {
        reference.find(hyp, places);
        reference.copyCounts(left);
        int matched = 0;
        for (int i = 0; i < hyp.size; i++) {
            matched += take(places[i]);
        }
        return matched;
    }

    /** Finds the n-grams of which one half stands in the reference once; halves are repeated often enough for arithmetic. */
    private int matchPairsOfWords(int ngrams) {
        int[] firsts = reference.firsts;
        int[] counts = reference.counts;
        int matched = 0;
        int known = 0;
        int open = 0;
        for (int i = 0; i < ngrams; i++) {
            int a = places[i];
            int b = places[i + 1];
            int both = (1 - counts[a]) & (1 - counts[b]);
            unsettled[open] = i;
            unsettledPairs[open] = Places.PairTable.pair(a, b);
            open += both >>> 31;
            // The half that stands there once says where the n-gram must be.
            int at = select(isNonzero(counts[a] - 1), b - 1, a);
            int isElsewhere = isNonzero((firsts[at] ^ a) | (firsts[at + 1] ^ b)) | (both >> 31);
            int place = select(isElsewhere, ABSENT, at);
            places[i] = place;
            known += 1 + isElsewhere;
            matched += take(place);
        }
        unsettledCount = open;
        found = known;
        return matched;
    }

    /** The same for longer n-grams, whose halves are seldom repeated. */
    private int matchSettled(int ngrams) {
        unsettledCount = 0;
        int matched = 0;
        int known = 0;
        for (int i = 0; i < ngrams; i++) {
            int a = places[i];
            int b = places[i + 1];
            int place = ((a | b) & REPEATED) == 0 ? select(isNonzero(b - a - 1), ABSENT, a) : besideRepeated(i, a, b);
            places[i] = place;
            known -= isNonzero(place - ABSENT);
            matched += take(place);
        }
        found = known;
        return matched;
    }

    private int besideRepeated(int i, int a, int b) {
        if (a == ABSENT || b == ABSENT) {
            return ABSENT;
        }
        int one = a & ~REPEATED;
        int other = b & ~REPEATED;
        if ((a & b & REPEATED) != 0) {
            unsettled[unsettledCount] = i;
            unsettledPairs[unsettledCount++] = Places.PairTable.pair(one, other);
            return ABSENT;
        }
        int at = one == a ? a : b - 1;
        return reference.firsts[at] == one && reference.firsts[at + 1] == other ? at : ABSENT;
    }

    private int matchUnsettled() {
        anyRepeated = false;
        for (int k = 0; k < unsettledCount; k++) {
            int place = reference.find(unsettledPairs[k]);
            left[place] = reference.counts[place];
        }
        int matched = 0;
        for (int k = 0; k < unsettledCount; k++) {
            int place = reference.find(unsettledPairs[k]);
            matched += take(place);
            boolean isRepeated = reference.counts[place] > 1;
            anyRepeated |= isRepeated;
            found += place == ABSENT ? 0 : 1;
            places[unsettled[k]] = isRepeated ? place | REPEATED : place;
        }
        return matched;
    }

    /** Finds the n-grams of a hypothesis whose halves each have one place, different ones: they are next to each other. */
    private int matchPlain(int ngrams) {
        int[] p = places;
        int matched = 0;
        for (int i = 0; i < ngrams; i++) {
            int a = p[i];
            int isElsewhere = isNonzero(p[i + 1] - a - 1);
            p[i] = select(isElsewhere, ABSENT, a);
            matched += 1 + isElsewhere;
        }
        return matched;
    }

    /** 1 if another occurrence in the hypothesis still counts. */
    private int take(int place) {
        int still = left[place];
        left[place] = still - 1;
        return -still >>> 31;
    }

    /** All ones, or 0 for 0. */
    private static int isNonzero(int number) {
        return (number | -number) >> 31;
    }

    /** One number if the condition is all ones, the other if it is 0. */
    private static int select(int condition, int one, int other) {
        return other ^ ((other ^ one) & condition);
    }
}
