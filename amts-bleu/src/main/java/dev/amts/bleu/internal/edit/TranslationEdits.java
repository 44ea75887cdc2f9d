package dev.amts.bleu.internal.edit;

/**
 * Counts the edits of translation edit rate: shifts of blocks of words, found greedily, plus the edit distance that is
 * left (Snover et al. 2006). The limits and tie rules are those of sacreBLEU's rendering of Tercom, on which every
 * published number depends. For one thread at a time.
 */
public final class TranslationEdits {
    private static final int LONGEST_SHIFT = 10;
    private static final int FARTHEST_SHIFT = 50;
    private static final int MOST_CANDIDATES = 1000;

    private final EditMatrix matrix = new EditMatrix();
    private int[] reference = new int[0];
    private int[] hypothesis = new int[0];
    private int[] shifted = new int[0];
    private int candidates;
    private Shift best = Shift.NONE;

    /** A block of words moved to before another position, and how many edits that saves. */
    private record Shift(int saved, int length, int start, int target) {
        static final Shift NONE = new Shift(0, 0, 0, 0);

        /** By what it saves, then the longest, then the first in the hypothesis, then the first target. */
        boolean isBetterThan(Shift other) {
            if (saved != other.saved) {
                return saved > other.saved;
            }
            if (length != other.length) {
                return length > other.length;
            }
            return start != other.start ? start < other.start : target < other.target;
        }
    }

    /**
     * The number of edits.
     *
     * @param hyp the hypothesis' words, as numbers
     * @param ref the reference's words, numbered alike
     */
    public int count(int[] hyp, int[] ref) {
        if (ref.length == 0) {
            return hyp.length;
        }
        reference = ref;
        hypothesis = hyp.clone();
        shifted = new int[hyp.length];
        candidates = 0;
        matrix.reset(hypothesis, ref);
        int shifts = 0;
        while (true) {
            if (matrix.distance() == 0) {
                return shifts;
            }
            findBestShift();
            if (candidates >= MOST_CANDIDATES || best.saved <= 0) {
                return shifts + matrix.distance();
            }
            shifts++;
            shift(best.start, best.length, best.target);
            System.arraycopy(shifted, 0, hypothesis, 0, hypothesis.length);
            matrix.rearrange(hypothesis, Math.min(best.start, best.target));
        }
    }

    private void findBestShift() {
        best = Shift.NONE;
        Alignment alignment = new Alignment(matrix, hypothesis.length, reference.length);
        for (int start = 0; start < hypothesis.length; start++) {
            int from = Math.max(0, start - FARTHEST_SHIFT);
            int to = Math.min(reference.length - 1, start + FARTHEST_SHIFT);
            for (int at = from; at <= to; at++) {
                int longest = Math.min(LONGEST_SHIFT, Math.min(hypothesis.length - start, reference.length - at));
                for (int length = 1; length <= longest; length++) {
                    if (hypothesis[start + length - 1] != reference[at + length - 1]) {
                        break;
                    }
                    tryShifts(alignment, start, at, length);
                    if (candidates >= MOST_CANDIDATES) {
                        return;
                    }
                }
            }
        }
    }

    /** Tries to move a block of the hypothesis to where the same words stand in the reference. */
    private void tryShifts(Alignment alignment, int start, int at, int length) {
        int aligned = alignment.hypothesisAt(at);
        boolean insideItself = start <= aligned && aligned < start + length;
        if (insideItself || alignment.isHypothesisRight(start, length) || alignment.isReferenceMatched(at, length)) {
            return;
        }
        int lastTarget = -1;
        for (int offset = -1; offset < length; offset++) {
            int target = at + offset < 0 ? 0 : alignment.hypothesisAt(at + offset) + 1;
            if (target != lastTarget) {
                lastTarget = target;
                tryShift(start, length, target);
            }
        }
    }

    private void tryShift(int start, int length, int target) {
        shift(start, length, target);
        int unchanged = Math.min(start, target);
        int changedUntil = Math.min(hypothesis.length, Math.max(start, target) + length);
        int saved = matrix.distance() - matrix.distanceOf(shifted, unchanged, changedUntil);
        Shift candidate = new Shift(saved, length, start, target);
        candidates++;
        if (best.length == 0 || candidate.isBetterThan(best)) {
            best = candidate;
        }
    }

    /** Puts the hypothesis into {@link #shifted} with a block moved to before {@code target}. */
    private void shift(int start, int length, int target) {
        int end = start + length;
        if (target < start) {
            copy(0, target, 0);
            copy(start, end, target);
            copy(target, start, target + length);
            copy(end, hypothesis.length, end);
        } else {
            // A target inside the block moves it by as many words as it lies behind the block's start.
            int until = Math.min(hypothesis.length, target > end ? target : length + target);
            copy(0, start, 0);
            copy(end, until, start);
            copy(start, end, start + until - end);
            copy(until, hypothesis.length, until);
        }
    }

    private void copy(int from, int to, int at) {
        System.arraycopy(hypothesis, from, shifted, at, to - from);
    }
}
