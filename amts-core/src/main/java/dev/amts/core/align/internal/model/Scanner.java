package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.Lattice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks along a long stretch from one of its ends, window by window, and cuts it where its alignment is sure. What lies
 * far ahead does not count, so it does not matter whether the other ends correspond. Not thread-safe.
 */
final class Scanner {
    /** How many sentences are looked at first. */
    static final int WINDOW = 300;

    /** Over how many sentences the alignment before a cut is judged. */
    static final int LOOK_BACK = 40;

    private static final int LONGEST_WINDOW = 2400;

    /** Half of the width of the band in which a way that was sure so far is followed. */
    private static final int NARROW = 24;

    /** With fewer sentences than this on a side there is nothing to follow. */
    private static final int FEWEST = 40;

    /** The first cut of this probability is taken, or else the best of at least the other. */
    private static final double SURE = 0.9;

    private static final double LIKELY_ENOUGH = 0.7;

    /**
     * What the alignment before a cut must be worth, for each sentence: unrelated texts are far below. Not 0, as the sum
     * holds the bead shapes' probabilities.
     */
    private static final double LEAST_EVIDENCE = -0.3;

    /** Nor may it be worth less than this share of what is usual: where texts share much, wrong ways are above 0 as well. */
    private static final double USUAL_SHARE = 0.15;

    private final WidePass wide;
    private final StretchEnd end;
    private final double leastEvidence;
    private double ratio;
    private boolean onTheWay;
    private boolean lost;
    private int longestWindow = LONGEST_WINDOW;
    private List<Cutter.Part> parts = List.of();

    /**
     * A scanner that has seen nothing yet.
     *
     * @param ratio how many target sentences there may be for a source sentence
     * @param usualEvidence what the alignment of a sentence is worth where it is right
     */
    Scanner(WidePass wide, StretchEnd end, double ratio, double usualEvidence) {
        this.wide = wide;
        leastEvidence = Math.max(LEAST_EVIDENCE, USUAL_SHARE * usualEvidence);
        this.end = end;
        this.ratio = ratio;
    }

    /** Whether there is enough on both sides. */
    static boolean canWalk(Stretch stretch) {
        return Math.min(stretch.sources(), stretch.targets()) >= FEWEST;
    }

    /** The parts of the last walk, in the order in which they were found. */
    List<Cutter.Part> parts() {
        return parts;
    }

    /** Cuts parts off a stretch while it is long and the way is found, up to about a source sentence. */
    void walk(Stretch stretch, int limit) {
        parts = new ArrayList<>();
        Stretch rest = stretch;
        while (!lost && Cutter.isLong(rest) && canWalk(rest) && end.isBefore(rest, limit)) {
            Optional<Cutter.Part> part = part(rest);
            if (part.isEmpty()) {
                lost = true;
                // A search as far as this is too long to be done again and again.
                longestWindow = 2 * WINDOW;
                return;
            }
            longestWindow = LONGEST_WINDOW;
            parts.add(part.get());
            ratio = 0.5 * ratio
                    + 0.5
                            * part.get().stretch().targets()
                            / Math.max(1, part.get().stretch().sources());
            rest = end.rest(rest, part.get().stretch());
        }
    }

    /** A part at the end of a long stretch, up to a sure cut; none if the way is lost. */
    private Optional<Cutter.Part> part(Stretch stretch) {
        if (onTheWay) {
            Stretch window = end.windowAbout(stretch, WINDOW, ratio);
            Lattice lattice = wide.lattice(window, NARROW);
            Cut cut = best(window, lattice);
            if (cut.probability >= SURE && !touchesEdge(lattice, cut)) {
                return Optional.of(end.part(window, lattice, cut));
            }
        }
        onTheWay = false;
        for (int length = WINDOW; length <= longestWindow; length *= 2) {
            Stretch window = end.windowAbout(stretch, length, ratio);
            Lattice lattice = wide.lattice(window, halfWidth(length));
            Cut cut = best(window, lattice);
            if (cut.probability >= LIKELY_ENOUGH && !touchesEdge(lattice, cut)) {
                onTheWay = cut.probability >= SURE;
                return Optional.of(end.part(window, lattice, cut));
            }
        }
        return Optional.empty();
    }

    private boolean touchesEdge(Lattice lattice, Cut cut) {
        return end == StretchEnd.BEGIN
                ? WidePass.touchesEdge(lattice, 0, cut.row)
                : WidePass.touchesEdge(lattice, cut.row, lattice.band().rows() - 1);
    }

    /** A part that goes on as the ends of the stretch suggest, where no way is found; after it the walk may go on. */
    Cutter.Part guess(Stretch stretch) {
        lost = false;
        double overall = (double) stretch.targets() / stretch.sources();
        return new Cutter.Part(end.windowAbout(stretch, WINDOW, overall), Optional.empty());
    }

    /** A part up to a place from which the walk may go on. */
    Cutter.Part jump(Stretch stretch, Anchors.Anchor anchor) {
        lost = false;
        longestWindow = LONGEST_WINDOW;
        return new Cutter.Part(
                new Stretch(stretch.pair(), stretch.source(), anchor.source(), stretch.target(), anchor.target()),
                Optional.empty());
    }

    /** Half of the width of the band in which a window is looked at. */
    static int halfWidth(int length) {
        return WidePass.LEAST_HALF_WIDTH + length / 8;
    }

    /** A place to cut. */
    record Cut(int row, int column, double probability) {}

    /** The first sure cut, from the window's far end: there the alignment bends towards its corner, which is a guess. */
    private Cut best(Stretch window, Lattice lattice) {
        Band band = lattice.band();
        Cut best = new Cut(0, 0, -1);
        for (int k = window.sources() / 6; k <= window.sources() * 2 / 3 && best.probability < SURE; k++) {
            int row = end == StretchEnd.BEGIN ? window.sources() - k : k;
            for (int column = band.from(row); column <= band.to(row); column++) {
                double passing = lattice.passing(row, column);
                if (passing > best.probability && end.evidence(lattice, row, column) > leastEvidence * LOOK_BACK) {
                    best = new Cut(row, column, passing);
                }
            }
        }
        return best;
    }
}
