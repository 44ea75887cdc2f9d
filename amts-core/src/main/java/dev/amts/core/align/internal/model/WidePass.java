package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.Lattice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first look at a stretch, when nothing is known but that its ends correspond: a wide band around the diagonal, which
 * is widened until the likely alignments keep away from its edges. A long stretch is looked at window by window, and cut
 * where the alignment is sure, so that time and memory are linear in its length.
 */
final class WidePass {
    /** Stretches with more sentences than this on a side are cut. */
    static final int LONGEST = 1000;

    private static final int WINDOW = 300;
    private static final int LONGEST_WINDOW = 2400;
    private static final int LEAST_HALF_WIDTH = 30;
    private static final int MOST_CELLS = 4_000_000;

    /** An alignment may come this near to the edge of the band before it is widened. */
    private static final int EDGE = 3;

    private static final double LIKELY = 0.05;
    /** The first cut of this probability is taken, or else the best of at least the other. */
    private static final double SURE = 0.9;

    private static final double LIKELY_ENOUGH = 0.7;

    /**
     * What the alignment before a cut must be worth, for each sentence: unrelated texts are far below. Not 0, as the sum
     * holds the bead shapes' probabilities.
     */
    private static final double LEAST_EVIDENCE = -0.3;

    /** Over how many sentences before a cut. */
    private static final int LOOK_BACK = 40;

    private final AlignmentModel model;

    WidePass(AlignmentModel model) {
        this.model = model;
    }

    /** The lattice of a stretch that is not too long, in a band that is wide enough. */
    Lattice lattice(Stretch stretch) {
        int longer = Math.max(stretch.sources(), stretch.targets());
        int halfWidth = LEAST_HALF_WIDTH + longer / 10;
        while (true) {
            Lattice lattice = lattice(stretch, halfWidth);
            boolean whole = halfWidth >= longer;
            boolean largest = (long) lattice.band().cells() * 2 > MOST_CELLS;
            if (whole || largest || !touchesEdge(lattice)) {
                return lattice;
            }
            halfWidth *= 2;
        }
    }

    private Lattice lattice(Stretch stretch, int halfWidth) {
        Lattice lattice = model.lattice(stretch, Band.diagonal(stretch.sources(), stretch.targets(), halfWidth));
        lattice.run();
        return lattice;
    }

    private static boolean touchesEdge(Lattice lattice) {
        Band band = lattice.band();
        for (int row = 0; row < band.rows(); row++) {
            for (int k = 0; k < EDGE; k++) {
                int low = band.from(row) + k;
                int high = band.to(row) - k;
                boolean atLow = band.from(row) > 0 && low <= band.to(row) && lattice.passing(row, low) > LIKELY;
                boolean atHigh = band.to(row) < band.columns() - 1
                        && high >= band.from(row)
                        && lattice.passing(row, high) > LIKELY;
                if (atLow || atHigh) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The begin of a long stretch, from which the features can learn before the stretch is cut. */
    static Stretch sample(Stretch stretch) {
        double ratio = (double) stretch.targets() / Math.max(1, stretch.sources());
        int sources = (int) Math.min(stretch.sources(), Math.min(WINDOW, WINDOW / Math.max(1e-3, ratio)));
        int targets = (int) Math.min(stretch.targets(), Math.min(WINDOW, WINDOW * ratio));
        return new Stretch(
                stretch.pair(),
                stretch.source(),
                stretch.source() + sources,
                stretch.target(),
                stretch.target() + targets);
    }

    static boolean isLong(Stretch stretch) {
        return Math.max(stretch.sources(), stretch.targets()) > LONGEST;
    }

    /** The stretch, or what it is cut into. */
    List<Stretch> cut(Stretch stretch) {
        List<Stretch> parts = new ArrayList<>();
        Stretch rest = stretch;
        while (isLong(rest)) {
            Stretch part = head(rest);
            parts.add(part);
            rest = new Stretch(rest.pair(), part.sourceEnd(), rest.sourceEnd(), part.targetEnd(), rest.targetEnd());
        }
        if (rest.sources() > 0 || rest.targets() > 0) {
            parts.add(rest);
        }
        return parts;
    }

    /** The first part of a long stretch, up to a sure cut. */
    private Stretch head(Stretch stretch) {
        double ratio = (double) stretch.targets() / Math.max(1, stretch.sources());
        for (int length = WINDOW; ; length *= 2) {
            int sources = (int) Math.min(stretch.sources(), Math.min(length, length / Math.max(1e-3, ratio)));
            int targets = (int) Math.min(stretch.targets(), Math.min(length, length * ratio));
            Stretch window = new Stretch(
                    stretch.pair(),
                    stretch.source(),
                    stretch.source() + Math.max(1, sources),
                    stretch.target(),
                    stretch.target() + Math.max(1, targets));
            if (window.sources() < 4 || window.targets() < 4) {
                // One side is next to nothing; there is nothing to be found.
                return window;
            }
            boolean last = length * 2 > LONGEST_WINDOW;
            Stretch head = head(window, lattice(window, LEAST_HALF_WIDTH + length / 8), last);
            if (head != null) {
                return head;
            }
        }
    }

    private static @Nullable Stretch head(Stretch window, Lattice lattice, boolean last) {
        Band band = lattice.band();
        int bestRow = window.sources() / 2;
        int bestColumn = Math.max(band.from(bestRow), Math.min(band.to(bestRow), window.targets() / 2));
        double best = -1;
        // Near the window's end the alignment bends towards its corner, which is a guess. The later the cut, the
        // better.
        for (int row = window.sources() * 5 / 6; row >= window.sources() / 3 && best < SURE; row--) {
            for (int column = band.from(row); column <= band.to(row); column++) {
                double passing = lattice.passing(row, column);
                if (passing > best && lattice.evidence(row, column, LOOK_BACK) > LEAST_EVIDENCE * LOOK_BACK) {
                    best = passing;
                    bestRow = row;
                    bestColumn = column;
                }
            }
        }
        if (best < LIKELY_ENOUGH && !last) {
            return null;
        }
        return new Stretch(
                window.pair(),
                window.source(),
                window.source() + bestRow,
                window.target(),
                window.target() + bestColumn);
    }
}
