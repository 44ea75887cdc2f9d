package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.Lattice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts a long stretch where its alignment is sure, so that time and memory are linear in its length: looks at it window by
 * window, from its begin and from its end at once. Immutable and thread-safe.
 */
final class Cutter {
    /** Stretches with more sentences than this on a side are cut. */
    private static final int LONGEST = 1000;

    private static final int WINDOW = 300;
    private static final int LONGEST_WINDOW = 2400;

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

    private final WidePass wide;

    Cutter(WidePass wide) {
        this.wide = wide;
    }

    /**
     * A part of a stretch.
     *
     * @param band where its alignment is to be looked for, if that is known
     */
    record Part(Stretch stretch, Optional<Band> band) {}

    static boolean isLong(Stretch stretch) {
        return Math.max(stretch.sources(), stretch.targets()) > LONGEST;
    }

    /** The begin of a long stretch, from which the features can learn before the stretch is cut. */
    static Stretch sample(Stretch stretch) {
        return End.BEGIN.window(stretch, WINDOW);
    }

    /** The stretch, or what it is cut into. */
    List<Part> cut(Stretch stretch) {
        if (!isLong(stretch)) {
            return List.of(new Part(stretch, Optional.empty()));
        }
        int half = stretch.source() + stretch.sources() / 2;
        List<List<Part>> halves = IntStream.range(0, 2)
                .parallel()
                .mapToObj(n -> n == 0 ? cut(stretch, End.BEGIN, half) : cut(stretch, End.END, half))
                .toList();
        List<Part> parts = new ArrayList<>(halves.get(0));
        Deque<Part> after = new ArrayDeque<>();
        halves.get(1).forEach(after::addFirst);
        int source = parts.isEmpty()
                ? stretch.source()
                : parts.get(parts.size() - 1).stretch().sourceEnd();
        int target = parts.isEmpty()
                ? stretch.target()
                : parts.get(parts.size() - 1).stretch().targetEnd();
        // Where the two disagree, the one from the begin is believed.
        while (!after.isEmpty()
                && (after.getFirst().stretch().source() < source
                        || after.getFirst().stretch().target() < target)) {
            after.removeFirst();
        }
        Stretch middle = new Stretch(
                stretch.pair(),
                source,
                after.isEmpty()
                        ? stretch.sourceEnd()
                        : after.getFirst().stretch().source(),
                target,
                after.isEmpty()
                        ? stretch.targetEnd()
                        : after.getFirst().stretch().target());
        parts.addAll(cut(middle, End.BEGIN, middle.sourceEnd()));
        int cutSource =
                parts.isEmpty() ? source : parts.get(parts.size() - 1).stretch().sourceEnd();
        int cutTarget =
                parts.isEmpty() ? target : parts.get(parts.size() - 1).stretch().targetEnd();
        if (cutSource < middle.sourceEnd() || cutTarget < middle.targetEnd()) {
            Stretch rest = new Stretch(stretch.pair(), cutSource, middle.sourceEnd(), cutTarget, middle.targetEnd());
            parts.add(new Part(rest, Optional.empty()));
        }
        parts.addAll(after);
        return parts;
    }

    /** Cuts parts off one end of a stretch while it is long, up to about a source sentence. */
    private List<Part> cut(Stretch stretch, End end, int limit) {
        List<Part> parts = new ArrayList<>();
        Stretch rest = stretch;
        while (isLong(rest) && (end == End.BEGIN ? rest.source() < limit : rest.sourceEnd() > limit)) {
            Part part = part(rest, end);
            parts.add(part);
            rest = end.rest(rest, part.stretch());
        }
        return parts;
    }

    /** A part at an end of a long stretch, up to a sure cut. */
    private Part part(Stretch stretch, End end) {
        for (int length = WINDOW; ; length *= 2) {
            Stretch window = end.window(stretch, length);
            if (window.sources() < 4 || window.targets() < 4) {
                // One side is next to nothing; there is nothing to be found.
                return new Part(window, Optional.empty());
            }
            Lattice lattice = wide.lattice(window, WidePass.LEAST_HALF_WIDTH + length / 8);
            Cut cut = best(window, lattice, end);
            if (cut.probability >= LIKELY_ENOUGH) {
                return end.part(window, lattice, cut);
            }
            if (length * 2 > LONGEST_WINDOW) {
                return new Part(end.part(window, lattice, cut).stretch(), Optional.empty());
            }
        }
    }

    private record Cut(int row, int column, double probability) {}

    /** The first sure cut, from the window's far end: there the alignment bends towards its corner, which is a guess. */
    private static Cut best(Stretch window, Lattice lattice, End end) {
        Band band = lattice.band();
        int half = window.sources() / 2;
        Cut best = new Cut(half, Math.max(band.from(half), Math.min(band.to(half), window.targets() / 2)), -1);
        for (int k = window.sources() / 6; k <= window.sources() * 2 / 3 && best.probability < SURE; k++) {
            int row = end == End.BEGIN ? window.sources() - k : k;
            for (int column = band.from(row); column <= band.to(row); column++) {
                double passing = lattice.passing(row, column);
                if (passing > best.probability && end.evidence(lattice, row, column) > LEAST_EVIDENCE * LOOK_BACK) {
                    best = new Cut(row, column, passing);
                }
            }
        }
        return best;
    }

    /** The end of a stretch at which it is cut. */
    private enum End {
        BEGIN {
            @Override
            Stretch window(Stretch all, int sources, int targets) {
                return new Stretch(
                        all.pair(), all.source(), all.source() + sources, all.target(), all.target() + targets);
            }

            @Override
            Stretch rest(Stretch all, Stretch part) {
                return new Stretch(all.pair(), part.sourceEnd(), all.sourceEnd(), part.targetEnd(), all.targetEnd());
            }

            @Override
            double evidence(Lattice lattice, int row, int column) {
                return lattice.evidence(row, column, LOOK_BACK);
            }

            @Override
            Part part(Stretch window, Lattice lattice, Cut cut) {
                Band band = lattice.narrowed(Passes.LEAST_PROBABILITY, Passes.MARGIN, 0, 0, cut.row(), cut.column());
                return new Part(window(window, cut.row(), cut.column()), Optional.of(band));
            }
        },
        END {
            @Override
            Stretch window(Stretch all, int sources, int targets) {
                return new Stretch(
                        all.pair(),
                        all.sourceEnd() - sources,
                        all.sourceEnd(),
                        all.targetEnd() - targets,
                        all.targetEnd());
            }

            @Override
            Stretch rest(Stretch all, Stretch part) {
                return new Stretch(all.pair(), all.source(), part.source(), all.target(), part.target());
            }

            @Override
            double evidence(Lattice lattice, int row, int column) {
                return lattice.evidenceAfter(row, column, LOOK_BACK);
            }

            @Override
            Part part(Stretch window, Lattice lattice, Cut cut) {
                Band band = lattice.narrowed(
                        Passes.LEAST_PROBABILITY,
                        Passes.MARGIN,
                        cut.row(),
                        cut.column(),
                        window.sources(),
                        window.targets());
                Stretch part = window(window, window.sources() - cut.row(), window.targets() - cut.column());
                return new Part(part, Optional.of(band));
            }
        };

        /** So many sentences at this end. */
        abstract Stretch window(Stretch all, int sources, int targets);

        /** About so many sentences on the longer side, at this end. */
        Stretch window(Stretch all, int length) {
            double ratio = (double) all.targets() / Math.max(1, all.sources());
            int sources = (int) Math.min(all.sources(), Math.min(length, length / Math.max(1e-3, ratio)));
            int targets = (int) Math.min(all.targets(), Math.min(length, length * ratio));
            return window(
                    all, Math.min(all.sources(), Math.max(1, sources)), Math.min(all.targets(), Math.max(1, targets)));
        }

        /** What is left of a stretch without a part at this end. */
        abstract Stretch rest(Stretch all, Stretch part);

        /** What the alignment between a cell and this end is worth, in the rows near the cell. */
        abstract double evidence(Lattice lattice, int row, int column);

        /** The part of a window between a cut and this end. */
        abstract Part part(Stretch window, Lattice lattice, Cut cut);
    }
}
