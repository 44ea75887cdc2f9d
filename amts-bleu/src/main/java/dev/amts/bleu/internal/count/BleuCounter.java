package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.scan.TokenList;
import java.util.List;

/**
 * BLEU's statistics: length of the hypothesis, length of the closest reference, matches by order, n-grams by order. For
 * one thread at a time.
 */
public final class BleuCounter implements SegmentCounter {
    private final int orders;
    private final Texts texts;
    private final SingleReferenceMatcher single = new SingleReferenceMatcher();
    private final NgramMatcher matcher = new NgramMatcher();

    /** A counter of n-grams up to this order. */
    public BleuCounter(int orders, WordSource source) {
        this.orders = orders;
        this.texts = new Texts(source);
    }

    @Override
    public void count(String hypothesis, List<String> references, long[] sums) {
        texts.read(hypothesis, references);
        count(sums);
    }

    @Override
    public void count(LineBlock hypothesis, LineBlock[] references, int line, long[] sums) {
        texts.read(hypothesis, references, line);
        count(sums);
    }

    private void count(long[] sums) {
        TokenList hyp = texts.hypothesis();
        sums[0] += hyp.size;
        sums[1] += closestLength(hyp.size);
        for (int n = 1; n <= orders; n++) {
            sums[1 + orders + n] += Math.max(0, hyp.size - n + 1);
        }
        if (orders == 0) {
            return;
        }
        if (texts.count() == 1) {
            single.addMatches(hyp, texts.references()[0], orders, sums, 2, 1);
        } else {
            matcher.addMatches(hyp, texts.references(), texts.count(), orders, sums, 2, 1);
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
