package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.Lattice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts a long stretch where its alignment is sure, so that time and memory are linear in its length: looks at it window by
 * window, from its begin and from its end at once. Where one of the two loses its way, as there is no counterpart, the
 * other one comes to meet it. Immutable and thread-safe.
 */
final class Cutter {
    /** Stretches with more sentences than this on a side are cut. */
    private static final int LONGEST = 1000;

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

    /**
     * The part of a long stretch from which the features can learn before it is cut: where its sides correspond for sure,
     * or else that end which looks more like it.
     */
    Stretch sample(Stretch stretch) {
        Optional<Anchors.Anchor> anchor = Anchors.first(stretch);
        if (anchor.isPresent()) {
            int source = anchor.get().source();
            int target = anchor.get().target();
            Stretch after = new Stretch(stretch.pair(), source, stretch.sourceEnd(), target, stretch.targetEnd());
            return StretchEnd.BEGIN.windowAbout(after, Scanner.WINDOW, ratio(after));
        }
        Stretch begin = StretchEnd.BEGIN.windowAbout(stretch, Scanner.WINDOW, ratio(stretch));
        Stretch end = StretchEnd.END.windowAbout(stretch, Scanner.WINDOW, ratio(stretch));
        return evidence(begin) >= evidence(end) ? begin : end;
    }

    /** What a sentence of a sample is worth on average, in the half in which neither end is forced. */
    private double evidence(Stretch sample) {
        Lattice lattice = wide.lattice(sample, Scanner.halfWidth(Scanner.WINDOW));
        int rows = Math.max(1, sample.sources() / 2);
        return lattice.mostEvidence(sample.sources() * 3 / 4, rows) / rows;
    }

    private static double ratio(Stretch stretch) {
        return (double) stretch.targets() / Math.max(1, stretch.sources());
    }

    /**
     * The stretch, or what it is cut into.
     *
     * @param sample a part of it if it is long, from which the features have learned
     */
    List<Part> cut(Stretch stretch, Stretch sample) {
        if (!isLong(stretch)) {
            return List.of(new Part(stretch, Optional.empty()));
        }
        double usual = evidence(sample);
        Scanner fromBegin = new Scanner(wide, StretchEnd.BEGIN, ratio(stretch), usual);
        Scanner fromEnd = new Scanner(wide, StretchEnd.END, ratio(stretch), usual);
        int half = stretch.source() + stretch.sources() / 2;
        Stream.of(fromBegin, fromEnd).parallel().forEach(scanner -> scanner.walk(stretch, half));
        List<Part> parts = new ArrayList<>(fromBegin.parts());
        Deque<Part> after = new ArrayDeque<>();
        fromEnd.parts().forEach(after::addFirst);
        // Where the two disagree, the one from the begin is believed.
        Stretch reached = rest(stretch, parts, List.of());
        while (!after.isEmpty()
                && (after.getFirst().stretch().source() < reached.source()
                        || after.getFirst().stretch().target() < reached.target())) {
            after.removeFirst();
        }
        parts.addAll(meet(rest(stretch, parts, after), fromBegin, fromEnd));
        parts.addAll(after);
        return parts;
    }

    /** Cuts what lies between the places that two scanners have reached. */
    private static List<Part> meet(Stretch middle, Scanner fromBegin, Scanner fromEnd) {
        List<Part> parts = new ArrayList<>();
        Deque<Part> after = new ArrayDeque<>();
        Stretch rest = middle;
        while (isLong(rest)) {
            fromBegin.walk(rest, rest.sourceEnd());
            parts.addAll(fromBegin.parts());
            rest = rest(middle, parts, after);
            fromEnd.walk(rest, rest.source());
            fromEnd.parts().forEach(after::addFirst);
            rest = rest(middle, parts, after);
            if (!isLong(rest) || !Scanner.canWalk(rest)) {
                break;
            }
            // Both have lost their way.
            Optional<Anchors.Anchor> ahead = Anchors.ahead(rest);
            parts.add(ahead.isPresent() ? fromBegin.jump(rest, ahead.get()) : fromBegin.guess(rest));
            rest = rest(middle, parts, after);
        }
        if (rest.sources() > 0 || rest.targets() > 0) {
            parts.add(new Part(rest, Optional.empty()));
        }
        parts.addAll(after);
        return parts;
    }

    /** What is left of a stretch between its first and its last parts. */
    private static Stretch rest(Stretch stretch, List<Part> before, Iterable<Part> after) {
        Stretch rest = stretch;
        if (!before.isEmpty()) {
            rest = StretchEnd.BEGIN.rest(rest, before.get(before.size() - 1).stretch());
        }
        for (Part part : after) {
            return StretchEnd.END.rest(rest, part.stretch());
        }
        return rest;
    }
}
