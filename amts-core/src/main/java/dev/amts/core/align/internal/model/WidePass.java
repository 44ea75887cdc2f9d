package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.Lattice;

/**
 * The first look at a stretch, when nothing is known but that its ends correspond: a wide band around the diagonal, which
 * is widened until the likely alignments keep away from its edges.
 */
final class WidePass {
    static final int LEAST_HALF_WIDTH = 30;
    private static final int MOST_CELLS = 4_000_000;

    /** An alignment may come this near to the edge of the band before it is widened. */
    private static final int EDGE = 3;

    private static final double LIKELY = 0.05;
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
            if (whole || largest || !touchesEdge(lattice, 0, lattice.band().rows() - 1)) {
                return lattice;
            }
            halfWidth *= 2;
        }
    }

    /** The lattice of a stretch in a band of some width. */
    Lattice lattice(Stretch stretch, int halfWidth) {
        Lattice lattice = model.lattice(stretch, Band.diagonal(stretch.sources(), stretch.targets(), halfWidth));
        lattice.run();
        return lattice;
    }

    /** Whether a likely alignment comes near to the edge of the band in some rows. */
    static boolean touchesEdge(Lattice lattice, int firstRow, int lastRow) {
        Band band = lattice.band();
        for (int row = firstRow; row <= lastRow; row++) {
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
}
