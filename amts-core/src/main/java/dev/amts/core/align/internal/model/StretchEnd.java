package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.Lattice;
import java.util.Optional;

/** The end of a stretch at which it is cut. */
enum StretchEnd {
    BEGIN {
        @Override
        Stretch window(Stretch all, int sources, int targets) {
            return new Stretch(all.pair(), all.source(), all.source() + sources, all.target(), all.target() + targets);
        }

        @Override
        Stretch rest(Stretch all, Stretch part) {
            return new Stretch(all.pair(), part.sourceEnd(), all.sourceEnd(), part.targetEnd(), all.targetEnd());
        }

        @Override
        boolean isBefore(Stretch rest, int limit) {
            return rest.source() < limit;
        }

        @Override
        double evidence(Lattice lattice, int row, int column) {
            return lattice.evidence(row, column, Scanner.LOOK_BACK);
        }

        @Override
        Cutter.Part part(Stretch window, Lattice lattice, Scanner.Cut cut) {
            Band band = lattice.narrowed(Passes.LEAST_PROBABILITY, Passes.MARGIN, 0, 0, cut.row(), cut.column());
            return new Cutter.Part(window(window, cut.row(), cut.column()), Optional.of(band));
        }
    },
    END {
        @Override
        Stretch window(Stretch all, int sources, int targets) {
            return new Stretch(
                    all.pair(), all.sourceEnd() - sources, all.sourceEnd(), all.targetEnd() - targets, all.targetEnd());
        }

        @Override
        Stretch rest(Stretch all, Stretch part) {
            return new Stretch(all.pair(), all.source(), part.source(), all.target(), part.target());
        }

        @Override
        boolean isBefore(Stretch rest, int limit) {
            return rest.sourceEnd() > limit;
        }

        @Override
        double evidence(Lattice lattice, int row, int column) {
            return lattice.evidenceAfter(row, column, Scanner.LOOK_BACK);
        }

        @Override
        Cutter.Part part(Stretch window, Lattice lattice, Scanner.Cut cut) {
            Band band = lattice.narrowed(
                    Passes.LEAST_PROBABILITY,
                    Passes.MARGIN,
                    cut.row(),
                    cut.column(),
                    window.sources(),
                    window.targets());
            Stretch part = window(window, window.sources() - cut.row(), window.targets() - cut.column());
            return new Cutter.Part(part, Optional.of(band));
        }
    };

    /** So many sentences at this end. */
    abstract Stretch window(Stretch all, int sources, int targets);

    /**
     * About so many sentences on the longer side, at this end.
     *
     * @param ratio how many target sentences there are for a source sentence
     */
    Stretch windowAbout(Stretch all, int length, double ratio) {
        int sources = (int) Math.min(all.sources(), Math.min(length, length / Math.max(1e-3, ratio)));
        int targets = (int) Math.min(all.targets(), Math.min(length, length * ratio));
        return window(
                all, Math.min(all.sources(), Math.max(1, sources)), Math.min(all.targets(), Math.max(1, targets)));
    }

    /** Whether a stretch that is cut at this end still begins or ends on this end's side of a source sentence. */
    abstract boolean isBefore(Stretch rest, int limit);

    /** What is left of a stretch without a part at this end. */
    abstract Stretch rest(Stretch all, Stretch part);

    /** What the alignment between a cell and this end is worth, in the rows near the cell. */
    abstract double evidence(Lattice lattice, int row, int column);

    /** The part of a window between a cut and this end. */
    abstract Cutter.Part part(Stretch window, Lattice lattice, Scanner.Cut cut);
}
