package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.SharedUnits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Places of a long stretch that correspond for sure, wherever they are: units that stand once on either side, as many as
 * are in the same order on both, and of these the runs that keep their distance. For the ways that are lost; the time is
 * linear in the stretch's length but for the sorting.
 */
final class Anchors {
    /** So many units one after the other are no chance. */
    private static final int LEAST_RUN = 10;

    /**
     * How much farther apart, in sentences, two neighbours in a run may be on one side than on the other: always, for each
     * sentence, and at most.
     */
    private static final int DRIFT = 4;

    private static final double DRIFT_PER_SENTENCE = 0.25;
    private static final int MOST_DRIFT = 30;

    /** How far a way that is known to begin here may be followed. */
    private static final int STEP = 300;

    /** What is passed over may be as long as this, on its shorter side. */
    private static final int LONGEST_GAP = 1200;

    private Anchors() {}

    /** A sentence of either side that stand before the same place. */
    record Anchor(int source, int target) {}

    /** Units that follow each other at about the same distance on both sides. */
    private record Run(List<Anchor> anchors) {
        Anchor first() {
            return anchors.get(0);
        }

        Anchor last() {
            return anchors.get(anchors.size() - 1);
        }

        boolean goesOn(Anchor next) {
            return isNear(last(), next);
        }
    }

    private static boolean isNear(Anchor before, Anchor after) {
        int sources = after.source() - before.source();
        int targets = after.target() - before.target();
        double allowed = DRIFT + DRIFT_PER_SENTENCE * Math.max(sources, targets);
        return Math.abs(sources - targets) <= Math.min(MOST_DRIFT, allowed);
    }

    /** The place where a new run begins; none if nothing is sure. */
    static Optional<Anchor> first(Stretch stretch) {
        return runs(stretch).stream().map(Run::first).findFirst();
    }

    /**
     * The place at which to go on if the way from the begin of a stretch is lost: where the next run begins, or, if the
     * present one is long, some way ahead in it. None if nothing is sure, or only far away.
     */
    static Optional<Anchor> ahead(Stretch stretch) {
        Anchor begin = new Anchor(stretch.source(), stretch.target());
        for (Run run : runs(stretch)) {
            boolean here = isNear(begin, run.first());
            int gap =
                    Math.min(run.first().source() - begin.source(), run.first().target() - begin.target());
            if (!here) {
                return gap <= LONGEST_GAP ? Optional.of(run.first()) : Optional.empty();
            }
            for (Anchor anchor : run.anchors()) {
                if (anchor.source() - begin.source() >= STEP && anchor.target() - begin.target() >= STEP) {
                    return Optional.of(anchor);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Run> runs(Stretch stretch) {
        List<Run> all = new ArrayList<>();
        for (Anchor anchor : chain(points(stretch))) {
            if (all.isEmpty() || !all.get(all.size() - 1).goesOn(anchor)) {
                all.add(new Run(new ArrayList<>()));
            }
            all.get(all.size() - 1).anchors().add(anchor);
        }
        List<Run> runs = new ArrayList<>();
        for (Run run : all) {
            if (run.anchors().size() >= LEAST_RUN) {
                // A unit that stands elsewhere by chance may have broken a run.
                if (!runs.isEmpty() && runs.get(runs.size() - 1).goesOn(run.first())) {
                    runs.get(runs.size() - 1).anchors().addAll(run.anchors());
                } else {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    /** Units that stand in one sentence of either side: by source sentence and from the last target sentence on. */
    private static List<Anchor> points(Stretch stretch) {
        List<Anchor> points = new ArrayList<>();
        for (SharedUnits units : stretch.pair().shared) {
            int range = units.sourceFrequency.length;
            int[] sources = onlyPlaces(units.source, stretch.source(), stretch.sourceEnd(), range);
            int[] targets = onlyPlaces(units.target, stretch.target(), stretch.targetEnd(), range);
            for (int unit = 0; unit < range; unit++) {
                if (sources[unit] >= 0 && targets[unit] >= 0) {
                    points.add(new Anchor(sources[unit], targets[unit]));
                }
            }
        }
        points.sort((a, b) -> a.source() != b.source()
                ? Integer.compare(a.source(), b.source())
                : Integer.compare(b.target(), a.target()));
        return points;
    }

    /** The only sentence in which each unit stands, or a negative number. */
    private static int[] onlyPlaces(IntLists lists, int from, int to, int range) {
        int[] places = new int[range];
        Arrays.fill(places, -1);
        for (int sentence = from; sentence < to; sentence++) {
            for (int k = lists.start(sentence); k < lists.end(sentence); k++) {
                int unit = lists.value(k);
                places[unit] = places[unit] == -1 ? sentence : -2;
            }
        }
        return places;
    }

    /** The longest chain of points that ascend on both sides. */
    private static List<Anchor> chain(List<Anchor> points) {
        int[] lastOfLength = new int[points.size()];
        int[] before = new int[points.size()];
        int longest = 0;
        for (int n = 0; n < before.length; n++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (points.get(lastOfLength[middle]).target() < points.get(n).target()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[n] = low == 0 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = n;
            longest = Math.max(longest, low + 1);
        }
        List<Anchor> chain = new ArrayList<>();
        for (int n = longest == 0 ? -1 : lastOfLength[longest - 1]; n >= 0; n = before[n]) {
            chain.add(points.get(n));
        }
        Collections.reverse(chain);
        return chain;
    }
}
