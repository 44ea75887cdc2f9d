package dev.amts.bleu;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * TER's statistics. Immutable and thread-safe; see {@link Statistics}.
 *
 * <p>The length of a segment's references is their mean. The sums are kept apart by number of references and divided
 * last, because sums of rounded means would depend on how they are grouped.
 */
public final class TerStatistics implements Statistics<TerStatistics> {
    private final long edits;
    /** By number of references: summed length of all of them. */
    private final SortedMap<Integer, Long> lengths;

    private TerStatistics(long edits, SortedMap<Integer, Long> lengths) {
        this.edits = edits;
        this.lengths = lengths;
    }

    static TerStatistics of(long edits, long referenceLength, int references) {
        return new TerStatistics(edits, new TreeMap<>(Map.of(references, referenceLength)));
    }

    /** Insertions, deletions, substitutions and shifts. */
    public long edits() {
        return edits;
    }

    /** Words in the references; of each segment the mean over its references. */
    public double referenceLength() {
        double length = 0;
        for (Map.Entry<Integer, Long> entry : lengths.entrySet()) {
            length += (double) entry.getValue() / entry.getKey();
        }
        return length;
    }

    @Override
    public TerStatistics merge(TerStatistics other) {
        SortedMap<Integer, Long> sums = new TreeMap<>(lengths);
        other.lengths.forEach((references, length) -> sums.merge(references, length, Long::sum));
        return new TerStatistics(edits + other.edits, sums);
    }

    @Override
    public OptionalInt references() {
        return lengths.size() == 1 ? OptionalInt.of(lengths.firstKey()) : OptionalInt.empty();
    }

    /** Edits, reference length. */
    @Override
    public double[] toVector() {
        return new double[] {edits, referenceLength()};
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TerStatistics that && edits == that.edits && lengths.equals(that.lengths);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(edits) + lengths.hashCode();
    }

    @Override
    public String toString() {
        return "TerStatistics[" + edits + ", " + lengths + "]";
    }
}
