package dev.amts.bleu.internal.count;

import static dev.amts.bleu.internal.count.Occurrences.NONE;
import static dev.amts.bleu.internal.count.Occurrences.NOWHERE;

import dev.amts.bleu.internal.scan.TokenList;
import java.util.Arrays;

/**
 * Counts the n-grams of hypotheses that their only references have, each as often as the reference has it: the same as
 * {@link NgramMatcher}, but several times as fast. For one thread at a time.
 *
 * <p>It hashes words only. For each word of the hypothesis and each place where the reference has it, the n-grams that
 * end at both are those that ended one word earlier at both, each longer by one; so how many words run side by side says
 * all. An n-gram matches if at one of its places that order has not been taken yet. Most words have one place, so there
 * is little to do and nothing to guess for the branch predictor.
 *
 * <p>That work grows with the square of the length of a repetitive line: such lines are left to {@link NgramMatcher}.
 */
final class SingleReferenceMatcher {
    /** The highest order that fits. */
    private static final int HIGHEST_ORDER = 6;
    /** Words of the longest text, lines and all. */
    private static final int LONGEST_TEXT = 1 << 24;
    /** Places looked at per word above which the other matcher is faster. */
    private static final int PLACES_PER_WORD = 32;
    /** So few repeated words in a reference that it does not matter. */
    private static final int FEW_REPEATED = 100;
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

    /**
     * Adds the matches of each order, in all lines of two lists that have equally many, to {@code matches[offset]}, {@code
     * matches[offset + stride]} ….
     */
    void addMatches(TokenList hyps, TokenList refs, int orders, long[] matches, int offset, int stride) {
        if (orders > HIGHEST_ORDER || Math.max(hyps.words(), refs.words()) > LONGEST_TEXT) {
            for (int line = 0; line < hyps.lines(); line++) {
                select(hyps, refs, line);
                addByGeneral(hyps, refs, orders, matches, offset, stride);
            }
            return;
        }
        reserve(hyps, refs);
        reference.begin(refs);
        for (int line = 0; line < hyps.lines(); line++) {
            if (!arePlaced(hyps, refs, line)) {
                addByGeneral(hyps, refs, orders, matches, offset, stride);
            }
        }
        match(hyps.words(), orders, matches, offset, stride);
    }

    /** Finds the places of a line's words; pretends that there are none, and returns false, where there are too many. */
    private boolean arePlaced(TokenList hyps, TokenList refs, int line) {
        select(hyps, refs, line);
        reference.setLine();
        reference.find(hyps, lastPlaces);
        if (reference.repeated() > FEW_REPEATED && isTooRepetitive(hyps)) {
            Arrays.fill(lastPlaces, hyps.first, hyps.first + hyps.size, NOWHERE);
            return false;
        }
        return true;
    }

    private void match(int words, int orders, long[] matches, int offset, int stride) {
        for (int from = 0; from < words; from += WORDS_PER_LANE) {
            long lanes = match(from, Math.min(words, from + WORDS_PER_LANE), orders);
            for (int n = 0; n < orders; n++) {
                matches[offset + n * stride] += (lanes >>> (n * LANE)) & WORDS_PER_LANE;
            }
        }
    }

    private static void select(TokenList hyps, TokenList refs, int line) {
        hyps.select(line);
        refs.select(line);
    }

    private void addByGeneral(TokenList hyp, TokenList ref, int orders, long[] matches, int offset, int stride) {
        generalReference[0] = ref;
        general.addMatches(hyp, generalReference, 1, orders, matches, offset, stride);
    }

    private boolean isTooRepetitive(TokenList hyp) {
        long left = PLACES_PER_WORD * (hyp.size + 1L);
        for (int word = hyp.first; word < hyp.first + hyp.size && left >= 0; word++) {
            for (int place = lastPlaces[word]; place != NONE && left >= 0; left--) {
                place = reference.previous[place];
            }
        }
        return left < 0;
    }

    /**
     * Matches the n-grams that end in a part of the hypotheses; returns how many there are of each order, by lane. Lines
     * need no attention: their places are apart, so that no run goes from one into the next.
     */
    private long match(int from, int to, int orders) {
        int[] previous = reference.previous;
        int[] endingAt = ending;
        int[] takenAt = taken;
        int[] last = lastPlaces;
        int allOrders = (1 << orders) - 1;
        int now = mark;
        long lanes = 0;
        for (int i = from; i < to; i++) {
            int markBefore = now;
            now += STEP;
            int wanted = allOrders;
            int place = last[i];
            do {
                // Negative where the word before has not been seen at the place before.
                int endedBefore = endingAt[place - 1] - markBefore;
                int ended = ((Math.max(endedBefore, 0) << 1) | 1) & allOrders;
                endingAt[place] = now + ended;
                int free = ended & wanted & ~takenAt[place];
                takenAt[place] |= free;
                wanted ^= free;
                place = previous[place];
            } while (place != NONE);
            lanes += ((allOrders ^ wanted) * TO_LANES) & LANE_STARTS;
        }
        mark = now;
        return lanes;
    }

    private void reserve(TokenList hyps, TokenList refs) {
        if (lastPlaces.length < hyps.words()) {
            lastPlaces = new int[2 * hyps.words()];
        }
        int end = Occurrences.endOfPlaces(refs);
        if (ending.length < end) {
            ending = new int[2 * end];
            taken = new int[2 * end];
        }
        Arrays.fill(taken, 0, end, 0);
        // Words that the reference does not have match nothing.
        taken[NOWHERE] = -1;
        // The first word must not seem to follow the last one of the texts before.
        mark += STEP;
        if (mark > Integer.MAX_VALUE - (hyps.words() + 2) * STEP) {
            Arrays.fill(ending, 0);
            mark = STEP;
        }
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
