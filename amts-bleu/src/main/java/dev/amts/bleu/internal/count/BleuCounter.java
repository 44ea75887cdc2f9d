package dev.amts.bleu.internal.count;

/**
 * BLEU's statistics: length of the hypothesis, length of the closest reference, matches by order, n-grams by order. For
 * one thread at a time.
 */
public final class BleuCounter extends TextCounter {
    private final int orders;
    private final SingleReferenceMatcher single = new SingleReferenceMatcher();
    private final NgramMatcher matcher = new NgramMatcher();

    /** A counter of n-grams up to this order. */
    public BleuCounter(int orders, WordSource source) {
        super(new Texts(source));
        this.orders = orders;
    }

    @Override
    void count(long[] sums) {
        addLengths(sums);
        if (orders == 0) {
            return;
        }
        if (texts.count() == 1) {
            single.addMatches(texts.hypothesis(), texts.references()[0], orders, sums, 2, 1);
            return;
        }
        for (int line = 0; line < texts.lines(); line++) {
            texts.select(line);
            matcher.addMatches(texts.hypothesis(), texts.references(), texts.count(), orders, sums, 2, 1);
        }
    }

    private void addLengths(long[] sums) {
        for (int line = 0; line < texts.lines(); line++) {
            texts.select(line);
            int words = texts.hypothesis().size;
            sums[0] += words;
            sums[1] += closestLength(words);
            for (int n = 1; n <= orders; n++) {
                sums[1 + orders + n] += Math.max(0, words - n + 1);
            }
        }
    }

    /** The reference length next to the hypothesis' own; of two equally near the shorter. */
    private int closestLength(int length) {
        int closest = texts.references()[0].size;
        for (int r = 1; r < texts.count(); r++) {
            int candidate = texts.references()[r].size;
            int nearer = Integer.compare(Math.abs(length - candidate), Math.abs(length - closest));
            if (nearer < 0 || (nearer == 0 && candidate < closest)) {
                closest = candidate;
            }
        }
        return closest;
    }
}
