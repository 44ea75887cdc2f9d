package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.scan.TokenList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * chrF's statistics: for each order, characters before words, the n-grams of the hypothesis, of the best reference, and
 * their matches. For one thread at a time.
 */
public final class ChrfCounter implements SegmentCounter {
    private static final int STRIDE = 3;

    private final int characterOrder;
    private final int wordOrder;
    private final Texts characters;
    private final Texts words;
    private final ToDoubleFunction<long[]> score;
    private final SingleReferenceMatcher matcher = new SingleReferenceMatcher();
    private long[] best;
    private long[] current;

    /**
     * A counter of n-grams up to these orders.
     *
     * @param score by which the best reference is chosen
     */
    public ChrfCounter(
            int characterOrder,
            int wordOrder,
            WordSource characters,
            WordSource words,
            ToDoubleFunction<long[]> score) {
        this.characterOrder = characterOrder;
        this.wordOrder = wordOrder;
        this.characters = new Texts(characters);
        this.words = new Texts(words);
        this.score = score;
        this.best = new long[STRIDE * (characterOrder + wordOrder)];
        this.current = new long[best.length];
    }

    @Override
    public void count(String hypothesis, List<String> references, long[] sums) {
        characters.read(hypothesis, references);
        if (wordOrder > 0) {
            words.read(hypothesis, references);
        }
        count(references.size(), sums);
    }

    @Override
    public void count(LineBlock hypotheses, LineBlock[] references, int from, int to, long[] sums) {
        for (int line = from; line < to; line++) {
            characters.read(hypotheses, references, line, line + 1);
            characters.select(0);
            if (wordOrder > 0) {
                words.read(hypotheses, references, line, line + 1);
                words.select(0);
            }
            count(references.length, sums);
        }
    }

    private void count(int references, long[] sums) {
        if (wordOrder > 0) {
            separate(words);
        }
        double bestScore = -1;
        for (int r = 0; r < references; r++) {
            count(characters, r, 0, characterOrder);
            count(words, r, STRIDE * characterOrder, wordOrder);
            double currentScore = score.applyAsDouble(current);
            if (currentScore > bestScore) {
                bestScore = currentScore;
                long[] swapped = best;
                best = current;
                current = swapped;
            }
        }
        for (int i = 0; i < best.length; i++) {
            sums[i] += best[i];
        }
    }

    private void count(Texts texts, int reference, int offset, int orders) {
        if (orders == 0) {
            return;
        }
        TokenList hyp = texts.hypothesis();
        TokenList ref = texts.references()[reference];
        for (int n = 1; n <= orders; n++) {
            int at = offset + STRIDE * (n - 1);
            long inReference = Math.max(0, ref.size - n + 1);
            // Where the reference has no n-gram of this order, those of the hypothesis do not count against it.
            current[at] = inReference == 0 ? 0 : Math.max(0, hyp.size - n + 1);
            current[at + 1] = inReference;
            current[at + 2] = 0;
        }
        matcher.addMatches(hyp, ref, orders, current, offset + 2, STRIDE);
    }

    private static void separate(Texts texts) {
        texts.hypothesis().separateOuterPunctuation();
        for (int r = 0; r < texts.count(); r++) {
            texts.references()[r].separateOuterPunctuation();
        }
    }
}
