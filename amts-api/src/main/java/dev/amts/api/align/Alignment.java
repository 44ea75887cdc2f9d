package dev.amts.api.align;

import java.util.List;

/**
 * The beads of a bitext: in order on both sides, covering each sentence once. Immutable.
 *
 * @param beads the beads
 */
public record Alignment(List<Bead> beads) {
    /**
     * Checks order and coverage from the first sentences on.
     *
     * @throws IllegalArgumentException if a sentence is skipped or stands in two beads
     */
    public Alignment {
        beads = List.copyOf(beads);
        int source = 0;
        int target = 0;
        for (Bead bead : beads) {
            if (bead.sourceStart() != source || bead.targetStart() != target) {
                throw new IllegalArgumentException(
                        "bead " + bead + " does not go on at source " + source + ", target " + target);
            }
            source = bead.sourceEnd();
            target = bead.targetEnd();
        }
    }

    /** The beads that have something on both sides. */
    public List<Bead> pairs() {
        return beads.stream().filter(Bead::isPair).toList();
    }

    /** Number of source sentences covered. */
    public int sourceSize() {
        return beads.isEmpty() ? 0 : beads.get(beads.size() - 1).sourceEnd();
    }

    /** Number of target sentences covered. */
    public int targetSize() {
        return beads.isEmpty() ? 0 : beads.get(beads.size() - 1).targetEnd();
    }
}
