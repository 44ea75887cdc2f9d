package dev.amts.core.align.internal.model;

import dev.amts.core.align.internal.search.Band;
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

    /** The begin of a long stretch, from which the features can learn before the stretch is cut. */
    static Stretch sample(Stretch stretch) {
        return StretchEnd.BEGIN.window(stretch, Scanner.WINDOW, ratio(stretch));
    }

    private static double ratio(Stretch stretch) {
        return (double) stretch.targets() / Math.max(1, stretch.sources());
    }

    /** The stretch, or what it is cut into. */
    List<Part> cut(Stretch stretch) {
        if (!isLong(stretch)) {
            return List.of(new Part(stretch, Optional.empty()));
        }
        Scanner fromBegin = new Scanner(wide, StretchEnd.BEGIN, ratio(stretch));
        Scanner fromEnd = new Scanner(wide, StretchEnd.END, ratio(stretch));
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
            parts.add(fromBegin.guess(rest));
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
