package dev.amts.bleu.internal.count;

import static dev.amts.bleu.internal.count.Occurrences.FIRST;
import static dev.amts.bleu.internal.count.Occurrences.NONE;
import static dev.amts.bleu.internal.count.Occurrences.NOWHERE;

import dev.amts.bleu.internal.scan.TokenList;
import java.util.Arrays;

/**
 * Counts the n-grams of a hypothesis that its only reference has, each as often as the reference has it: the same as
 * {@link NgramMatcher}, but several times as fast. For one thread at a time.
 *
 * <p>It hashes words only. For each word of the hypothesis and each place where the reference has it, the n-grams that
 * end at both are those that ended one word earlier at both, each longer by one; so a number with a bit per order says
 * all. An n-gram matches if at one of its places that order has not been taken yet. Most words have one place, so there
 * is little to do and nothing to guess for the branch predictor.
 *
 * <p>That work grows with the square of the length of a repetitive text: such texts are left to {@link NgramMatcher}.
 */
final class SingleReferenceMatcher {
    /** The highest order that fits. */
    private static final int HIGHEST_ORDER = 6;

    private static final int LONGEST_TEXT = 1 << 24;
    /** Places looked at per word above which the other matcher is faster. */
    private static final int PLACES_PER_WORD = 32;
    /** The difference of the marks of two adjacent words: leaves room for a bit per order. */
    private static final int STEP = 1 << HIGHEST_ORDER;
    /** Bits of a counter, of which one number has one per order. */
    private static final int LANE = 10;

    private static final int WORDS_PER_LANE = (1 << LANE) - 1;
    /** Times a number with a bit per order: moves each bit to its lane, among others. */
    private static final long TO_LANES = repeated(LANE - 1);

    private static final long LANE_STARTS = repeated(LANE);

    private final Occurrences reference = new Occurrences();
    private final NgramMatcher general = new NgramMatcher();
    private final TokenList[] generalReference = new TokenList[1];

    /** By word of the hypothesis: its last place in the reference. */
    private int[] lastPlaces = new int[128];

    /** By place: the mark of the last word of the hypothesis that it was a place of, plus the orders that ended there. */
    private int[] ending = new int[128];

    /** By place: the orders whose n-gram that ends there has been matched. */
    private int[] taken = new int[128];

    private int mark;
    private int placesSeen;

    /** Adds the matches of each order to {@code matches[offset]}, {@code matches[offset + stride]} …. */
    void addMatches(TokenList hyp, TokenList ref, int orders, long[] matches, int offset, int stride) {
        if (orders > HIGHEST_ORDER
                || hyp.size > LONGEST_TEXT
                || !areMatched(hyp, ref, orders, matches, offset, stride)) {
            generalReference[0] = ref;
            general.addMatches(hyp, generalReference, 1, orders, matches, offset, stride);
        }
    }

    /** Does nothing and returns false if the texts are too repetitive. */
    private boolean areMatched(TokenList hyp, TokenList ref, int orders, long[] matches, int offset, int stride) {
        reserve(hyp.size, ref.size);
        reference.set(ref);
        reference.find(hyp, lastPlaces);
        long[] found = new long[HIGHEST_ORDER];
        int placesLeft = PLACES_PER_WORD * (hyp.size + 1);
        for (int from = 0; from < hyp.size; from += WORDS_PER_LANE) {
            long lanes = match(from, Math.min(hyp.size, from + WORDS_PER_LANE), (1 << orders) - 1, placesLeft);
            placesLeft -= placesSeen;
            if (placesLeft < 0) {
                return false;
            }
            for (int n = 0; n < orders; n++) {
                found[n] += (lanes >>> (n * LANE)) & WORDS_PER_LANE;
            }
        }
        for (int n = 0; n < orders; n++) {
            matches[offset + n * stride] += found[n];
        }
        return true;
    }

    /** Matches the n-grams that end in a part of the hypothesis; returns how many there are of each order, by lane. */
    private long match(int from, int to, int allOrders, int placesLeft) {
        int[] previous = reference.previous;
        int[] endingAt = ending;
        int[] takenAt = taken;
        int[] last = lastPlaces;
        int now = mark;
        long lanes = 0;
        int seen = 0;
        for (int i = from; i < to && seen <= placesLeft; i++) {
            int markBefore = now;
            now += STEP;
            int wanted = allOrders;
            int place = last[i];
            do {
                // Negative where the word before has not been seen at the place before.
                int endedBefore = endingAt[place - 1] - markBefore;
                int orders = ((Math.max(endedBefore, 0) << 1) | 1) & allOrders;
                endingAt[place] = now + orders;
                int free = orders & wanted & ~takenAt[place];
                takenAt[place] |= free;
                wanted ^= free;
                place = previous[place];
                seen++;
            } while (place != NONE);
            lanes += ((allOrders ^ wanted) * TO_LANES) & LANE_STARTS;
        }
        mark = now;
        placesSeen = seen;
        return lanes;
    }

    private void reserve(int hyp, int ref) {
        if (lastPlaces.length < hyp) {
            lastPlaces = new int[2 * hyp];
        }
        if (ending.length < FIRST + ref) {
            ending = new int[2 * (FIRST + ref)];
            taken = new int[2 * (FIRST + ref)];
        }
        // The first word must not seem to follow the last one of the hypothesis before.
        mark += STEP;
        if (mark > Integer.MAX_VALUE - (hyp + 2) * STEP) {
            Arrays.fill(ending, 0);
            mark = STEP;
        }
        Arrays.fill(taken, 0, FIRST + ref, 0);
        taken[NOWHERE] = -1;
    }

    /** A bit per order, so many apart. */
    private static long repeated(int distance) {
        long bits = 0;
        for (int n = 0; n < HIGHEST_ORDER; n++) {
            bits |= 1L << (n * distance);
        }
        return bits;
    }
}
