package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.io.LineBlock;
import java.util.List;

/** A counter that looks at the words of several segments at once. For one thread at a time. */
abstract class TextCounter implements SegmentCounter {
    /** The segments. */
    final Texts texts;

    TextCounter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public final void count(String hypothesis, List<String> references, long[] sums) {
        texts.read(hypothesis, references);
        count(sums);
    }

    @Override
    public final void count(LineBlock hypotheses, LineBlock[] references, int from, int to, long[] sums) {
        int line = from;
        while (line < to) {
            line += texts.read(hypotheses, references, line, to);
            count(sums);
        }
    }

    /** Adds the statistics of the segments that were read to the sums. */
    abstract void count(long[] sums);
}
