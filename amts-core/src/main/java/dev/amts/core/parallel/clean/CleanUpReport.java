package dev.amts.core.parallel.clean;

import dev.amts.core.parallel.DropReason;
import dev.amts.core.parallel.Repair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the pairs. Immutable; kept and dropped pairs together are all that there were.
 *
 * @param kept how many pairs are parallel data now
 * @param dropped how many were left out, by reason, in the order of {@link DropReason}; reasons that struck none are absent
 * @param repaired how many of the kept pairs were changed, by repair; a pair can have several
 */
public record CleanUpReport(long kept, Map<DropReason, Long> dropped, Map<Repair, Long> repaired) {
    public CleanUpReport {
        dropped = ordered(DropReason.class, dropped);
        repaired = ordered(Repair.class, repaired);
    }

    /** How many pairs there were. */
    public long candidates() {
        return kept + droppedTotal();
    }

    /** How many pairs were left out for any reason. */
    public long droppedTotal() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line for each reason and repair, as in {@code "left out 12: duplicate"}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        dropped.forEach((reason, count) -> lines.add("left out " + count + ": " + reason.description()));
        repaired.forEach((repair, count) -> lines.add("repaired " + count + ": " + repair.description()));
        return lines;
    }

    /** The counts of both together, as for several documents. */
    public CleanUpReport plus(CleanUpReport other) {
        return new CleanUpReport(
                kept + other.kept,
                sum(DropReason.class, dropped, other.dropped),
                sum(Repair.class, repaired, other.repaired));
    }

    private static <E extends Enum<E>> Map<E, Long> sum(Class<E> type, Map<E, Long> one, Map<E, Long> other) {
        Map<E, Long> sum = new EnumMap<>(type);
        sum.putAll(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }

    private static <E extends Enum<E>> Map<E, Long> ordered(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }
}
