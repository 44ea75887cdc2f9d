package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.BeadShape;
import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.SharedUnits;
import java.util.Arrays;

/** Scores the beads of one band by shared units, row by row. Used once, by one thread. */
final class SharedUnitScorer {
    private static final int MOST = BeadShape.MOST;
    private static final int GRID = MOST * MOST;
    private static final double[] LOG_PRODUCT = new double[MOST * MOST + 1];

    static {
        for (int n = 1; n < LOG_PRODUCT.length; n++) {
            LOG_PRODUCT[n] = Math.log(n);
        }
    }

    private final SharedUnits units;
    private final int firstSource;
    private final int firstTarget;
    private final Band band;
    private final double weight;
    private final float[] scores;
    private final double[][] sourceAlone;
    private final double[][] targetAlone;
    private final double[] gains;
    private float[] gainGrid = new float[0];
    private float[] countGrid = new float[0];

    SharedUnitScorer(
            SharedUnits units,
            SharedUnitFeature.UnitValues values,
            int firstSource,
            int firstTarget,
            Band band,
            double weight,
            float[] scores) {
        this.units = units;
        this.firstSource = firstSource;
        this.firstTarget = firstTarget;
        this.band = band;
        this.weight = weight;
        this.scores = scores;
        gains = values.gains;
        int rows = band.rows() - 1;
        int columns = band.columns() - 1;
        sourceAlone = alone(units.source, units.sourceBefore, firstSource, rows, values.sourceMissing);
        targetAlone = alone(units.target, units.targetBefore, firstTarget, columns, values.targetMissing);
    }

    /** The sum for windows of a side, if the other side has none of their units: by size and first sentence. */
    private double[][] alone(IntLists lists, int[] before, int first, int count, double[] missing) {
        double[][] sums = new double[MOST + 1][count + 1];
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int size = 1; size <= MOST && i + size <= count; size++) {
                int sentence = first + i + size - 1;
                for (int k = lists.start(sentence); k < lists.end(sentence); k++) {
                    if (before[k] < first + i) {
                        sum += missing[lists.value(k)];
                    }
                }
                sums[size][i] = 0.5 * sum;
            }
        }
        return sums;
    }

    void run() {
        for (int row = 0; row + 1 < band.rows(); row++) {
            int width = band.to(row) - band.from(row) + 1;
            if (gainGrid.length < width * GRID) {
                gainGrid = new float[width * GRID];
                countGrid = new float[width * GRID];
            } else {
                Arrays.fill(gainGrid, 0, width * GRID, 0);
                Arrays.fill(countGrid, 0, width * GRID, 0);
            }
            for (int a = 0; a < MOST && row + a + 1 < band.rows(); a++) {
                collect(row, a);
            }
            for (int column = band.from(row); column <= band.to(row); column++) {
                finish(row, column);
            }
        }
    }

    /** Notes what the sentence {@code a} after the row's first shares with each target sentence. */
    private void collect(int row, int a) {
        int from = band.from(row);
        int to = band.to(row);
        int sentence = firstSource + row + a;
        for (int k = units.source.start(sentence); k < units.source.end(sentence); k++) {
            if (units.sourceBefore[k] >= firstSource + row) {
                continue;
            }
            int unit = units.source.value(k);
            IntLists places = units.targetPlaces;
            int end = Math.min(to + MOST, band.columns() - 1);
            for (int p = firstAtLeast(places, unit, firstTarget + from); p < places.end(unit); p++) {
                int column = places.value(p) - firstTarget;
                if (column >= end) {
                    break;
                }
                int before = p == places.start(unit) ? -1 : places.value(p - 1) - firstTarget;
                note(from, to, column, before, a, (float) gains[unit]);
            }
        }
    }

    /** Adds a unit that stands on both sides to all starts from which a bead reaches it first. */
    private void note(int from, int to, int column, int before, int a, float gain) {
        int start = Math.max(from, Math.max(column - MOST + 1, before + 1));
        for (int j = start; j <= Math.min(column, to); j++) {
            int cell = (j - from) * GRID + a * MOST + column - j;
            gainGrid[cell] += gain;
            countGrid[cell] += 1;
        }
    }

    private static int firstAtLeast(IntLists places, int unit, int sentence) {
        int low = places.start(unit);
        int high = places.end(unit);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.value(middle) < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sums over the grid of a start cell and writes its beads' scores. */
    private void finish(int row, int column) {
        int base = (column - band.from(row)) * GRID;
        for (int a = 0; a < MOST; a++) {
            for (int b = 1; b < MOST; b++) {
                gainGrid[base + a * MOST + b] += gainGrid[base + a * MOST + b - 1];
                countGrid[base + a * MOST + b] += countGrid[base + a * MOST + b - 1];
            }
        }
        for (int a = 1; a < MOST; a++) {
            for (int b = 0; b < MOST; b++) {
                gainGrid[base + a * MOST + b] += gainGrid[base + (a - 1) * MOST + b];
                countGrid[base + a * MOST + b] += countGrid[base + (a - 1) * MOST + b];
            }
        }
        int at = band.cell(row, column) * BeadShape.COUNT;
        for (int shape = 2; shape < BeadShape.COUNT; shape++) {
            int a = BeadShape.sourceSize(shape);
            int b = BeadShape.targetSize(shape);
            if (row + a < band.rows() && column + b < band.columns()) {
                int cell = base + (a - 1) * MOST + b - 1;
                // The chance that a window of b sentences has a unit is about b times that of one.
                double matched = gainGrid[cell] - 0.5 * countGrid[cell] * LOG_PRODUCT[a * b];
                scores[at + shape] += (float) (weight * (matched + sourceAlone[a][row] + targetAlone[b][column]));
            }
        }
    }
}
