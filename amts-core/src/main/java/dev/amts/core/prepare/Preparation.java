package dev.amts.core.prepare;

import dev.amts.api.parallel.ParallelData;
import dev.amts.core.parallel.clean.CleanUpReport;
import dev.amts.core.parallel.clean.DroppedPair;
import java.util.List;
import java.util.Objects;

/**
 * Parallel data made from documents, with a report of everything that was not taken. Immutable.
 *
 * @param pairs what was kept
 * @param beads every bead of every document, in order
 * @param dropped every pair that was left out, with the reason
 * @param report how many were kept, left out and repaired, by reason
 * @param counts how much was looked at
 */
public record Preparation(
        ParallelData pairs, List<AlignedBead> beads, List<DroppedPair> dropped, CleanUpReport report, Counts counts) {
    public Preparation {
        Objects.requireNonNull(pairs);
        beads = List.copyOf(beads);
        dropped = List.copyOf(dropped);
        Objects.requireNonNull(report);
        Objects.requireNonNull(counts);
    }

    /**
     * How much was looked at.
     *
     * @param documents document pairs
     * @param sourceUnits text units of the sources
     * @param targetUnits text units of the translations
     * @param sourceSegments segments of the sources
     * @param targetSegments segments of the translations
     * @param oneSided beads that have nothing on one side, and so make no pair
     */
    public record Counts(
            int documents, int sourceUnits, int targetUnits, int sourceSegments, int targetSegments, int oneSided) {}
}
