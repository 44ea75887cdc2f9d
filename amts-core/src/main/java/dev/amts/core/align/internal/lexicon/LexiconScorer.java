package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.BeadShape;
import dev.amts.core.align.internal.text.IntLists;
import java.util.Arrays;

/**
 * Scores all beads of a band by the lexicon, conditioning sentence by conditioning sentence. The sums of probabilities of
 * a sentence are made once and added up as beads grow. Used once, by one thread.
 */
final class LexiconScorer {
    private static final int MOST = BeadShape.MOST;

    private final IntLists conditions;
    private final IntLists generated;
    private final int[] before;
    private final Relevance relevance;
    private final Explainer explainer;
    private final Sink sink;
    private final float[] sums;

    LexiconScorer(
            IntLists conditions,
            IntLists generated,
            int[] before,
            Relevance relevance,
            Explainer explainer,
            Sink sink,
            float[] sums) {
        this.conditions = conditions;
        this.generated = generated;
        this.before = before;
        this.relevance = relevance;
        this.explainer = explainer;
        this.sink = sink;
        this.sums = sums;
    }

    /** Sums the probabilities of generated units given a conditioning sentence. */
    interface Explainer {
        void explain(int sentence, float[] sums);
    }

    /** Where scores go. */
    static final class Sink {
        private final Band band;
        private final Band rows;
        private final boolean transposed;
        private final double weight;
        private final float[] scores;

        /**
         * A place for scores.
         *
         * @param band the band of the lattice
         * @param rows the same with the conditioning side as rows
         */
        Sink(Band band, Band rows, double weight, float[] scores) {
            this.band = band;
            this.rows = rows;
            this.transposed = band != rows;
            this.weight = weight;
            this.scores = scores;
        }

        void add(int row, int column, int a, int b, double value) {
            int i = transposed ? column : row;
            int j = transposed ? row : column;
            if (band.contains(i, j)) {
                int shape = transposed ? BeadShape.of(b, a) : BeadShape.of(a, b);
                scores[band.cell(i, j) * BeadShape.COUNT + shape] += (float) (weight * value);
            }
        }
    }

    /** Scores all beads; the sentences of the band begin at the given ones. */
    void run(int firstCondition, int firstGenerated) {
        Band rows = sink.rows;
        int count = rows.rows() - 1;
        int columns = rows.columns() - 1;
        float[][] kept = new float[MOST][];
        int[] keptFrom = new int[MOST];
        for (int row = 0; row < Math.min(MOST - 1, count); row++) {
            keep(row, firstCondition, firstGenerated, kept, keptFrom);
        }
        double[] prefix = new double[0];
        for (int row = 0; row < count; row++) {
            if (row + MOST - 1 < count) {
                keep(row + MOST - 1, firstCondition, firstGenerated, kept, keptFrom);
            }
            int from = rows.from(row);
            int to = Math.min(columns, rows.to(row) + MOST);
            int base = generated.start(firstGenerated + from);
            float[] together = new float[generated.start(firstGenerated + to) - base];
            if (prefix.length < (to - from) * MOST) {
                prefix = new double[(to - from) * MOST];
            }
            double units = 1;
            for (int a = 1; a <= MOST && row + a <= count; a++) {
                float[] more = kept[(row + a - 1) % MOST];
                int shift = base - keptFrom[(row + a - 1) % MOST];
                for (int k = 0; k < together.length; k++) {
                    together[k] += more[k + shift];
                }
                units += conditions.length(firstCondition + row + a - 1);
                for (int column = from; column < to; column++) {
                    sentence(firstGenerated, column, together, base, units, prefix, (column - from) * MOST);
                }
                emit(row, a, from, to, prefix);
            }
        }
    }

    /** Makes the sums of a row for all columns that a bead with it can reach. */
    private void keep(int row, int firstCondition, int firstGenerated, float[][] kept, int[] keptFrom) {
        Band rows = sink.rows;
        int from = rows.from(Math.max(0, row - MOST + 1));
        int to = Math.min(rows.columns() - 1, rows.to(row) + MOST);
        explainer.explain(firstCondition + row, sums);
        int base = generated.start(firstGenerated + from);
        int length = generated.start(firstGenerated + to) - base;
        float[] values = new float[length];
        for (int k = 0; k < length; k++) {
            values[k] = sums[generated.value(base + k)];
        }
        kept[row % MOST] = values;
        keptFrom[row % MOST] = base;
    }

    /** A sentence's sum, by how many sentences of the bead stand before it: repeated units count once in a bead. */
    private void sentence(
            int firstGenerated, int column, float[] together, int base, double units, double[] out, int at) {
        Arrays.fill(out, at, at + MOST, 0);
        int sentence = firstGenerated + column;
        int end = generated.end(sentence);
        for (int k = generated.start(sentence); k < end; ) {
            int unit = generated.value(k);
            int slot = k;
            int times = 0;
            while (k < end && generated.value(k) == unit) {
                times++;
                k++;
            }
            double ratio = together[slot - base] / (units * relevance.unigram[unit]);
            double value = (times == 1 ? 1 : 1 + Math.log(times)) * relevance.evidence(unit, ratio);
            out[at + Math.min(MOST, sentence - before[slot]) - 1] += value;
        }
        for (int d = MOST - 2; d >= 0; d--) {
            out[at + d] += out[at + d + 1];
        }
    }

    private void emit(int row, int a, int from, int to, double[] prefix) {
        Band rows = sink.rows;
        for (int column = from; column <= Math.min(to - 1, rows.to(row)); column++) {
            double sum = 0;
            int most = Math.min(BeadShape.mostBeside(a), to - column);
            for (int b = 1; b <= most; b++) {
                sum += prefix[(column - from + b - 1) * MOST + b - 1];
                sink.add(row, column, a, b, sum);
            }
        }
    }
}
