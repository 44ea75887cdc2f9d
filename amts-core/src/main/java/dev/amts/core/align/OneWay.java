package dev.amts.core.align;

import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.FixedPoint;
import dev.amts.api.align.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A request in the direction in which its set is always aligned, whichever side is called the source. Models are the same
 * in both directions but for rounding and chance; this way, not even these show. Immutable.
 *
 * @param request the request, perhaps with source and target exchanged
 * @param exchanged whether they are
 */
record OneWay(AlignmentRequest request, boolean exchanged) {
    /** The direction of a request; its own if it has a translation, which is of one side only. */
    static OneWay of(AlignmentRequest request) {
        if (!goesBackward(request)) {
            return new OneWay(request, false);
        }
        List<Bitext> bitexts = request.bitexts().stream().map(OneWay::swap).toList();
        return new OneWay(
                new AlignmentRequest(/* source= */ request.target(), /* target= */ request.source(), bitexts), true);
    }

    /** Alignments of the request, as ones of the original request. */
    List<Alignment> back(List<Alignment> alignments) {
        return exchanged ? alignments.stream().map(OneWay::swap).toList() : alignments;
    }

    private static boolean goesBackward(AlignmentRequest request) {
        if (request.bitexts().stream().anyMatch(bitext -> !bitext.translation().isEmpty())) {
            return false;
        }
        int order = request.source().tag().compareTo(request.target().tag());
        if (order != 0) {
            return order > 0;
        }
        for (Bitext bitext : request.bitexts()) {
            order = compare(bitext.source(), bitext.target());
            order = order != 0 ? order : compare(bitext.fixedPoints());
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    /** Which side of the first point that is not on the diagonal comes first. */
    private static int compare(List<FixedPoint> points) {
        return points.stream()
                .mapToInt(point -> Integer.compare(point.source(), point.target()))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private static int compare(List<Sentence> first, List<Sentence> second) {
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order =
                    first.get(i).text().text().compareTo(second.get(i).text().text());
            if (order == 0) {
                order = Integer.compare(first.get(i).paragraph(), second.get(i).paragraph());
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private static Bitext swap(Bitext bitext) {
        List<FixedPoint> points = bitext.fixedPoints().stream()
                .map(point -> new FixedPoint(point.target(), point.source()))
                .toList();
        return new Bitext(bitext.target(), bitext.source(), points, List.of());
    }

    private static Alignment swap(Alignment alignment) {
        List<Bead> beads = new ArrayList<>();
        for (Bead bead : alignment.beads()) {
            beads.add(
                    new Bead(bead.targetStart(), bead.targetEnd(), bead.sourceStart(), bead.sourceEnd(), bead.score()));
        }
        return new Alignment(beads);
    }
}
