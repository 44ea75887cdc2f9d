package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.Vocabulary;
import java.util.Arrays;
import java.util.Map;

/**
 * What a lexicon from elsewhere says of the units of this set. Immutable by convention. */
public final class KnownPairs {
    private final int[] starts;
    private final int[] units;
    private final float[] counts;

    private KnownPairs(int[] starts, int[] units, float[] counts) {
        this.starts = starts;
        this.units = units;
        this.counts = counts;
    }

    public static KnownPairs of(
            Map<String, Map<String, Float>> known, Vocabulary conditionUnits, Vocabulary generatedUnits) {
        int[] starts = new int[conditionUnits.size() + 1];
        int[] units = new int[256];
        float[] counts = new float[256];
        int size = 0;
        for (int s = 0; s < conditionUnits.size(); s++) {
            for (Map.Entry<String, Float> entry :
                    known.getOrDefault(conditionUnits.word(s), Map.of()).entrySet()) {
                int t = generatedUnits.find(entry.getKey());
                if (t >= 0) {
                    if (size == units.length) {
                        units = Arrays.copyOf(units, size * 2);
                        counts = Arrays.copyOf(counts, size * 2);
                    }
                    units[size] = t;
                    counts[size++] = entry.getValue();
                }
            }
            starts[s + 1] = size;
        }
        return new KnownPairs(starts, units, counts);
    }

    /**
     * The pairs with a count above some value.
     *
     * @param starts where the pairs of each conditioning unit begin, and the end
     * @param units the generated unit of each pair
     */
    public static KnownPairs above(float least, int[] starts, int[] units, float[] counts) {
        int size = 0;
        for (float count : counts) {
            size += count > least ? 1 : 0;
        }
        int[] keptStarts = new int[starts.length];
        int[] keptUnits = new int[size];
        float[] keptCounts = new float[size];
        int kept = 0;
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int n = starts[s]; n < starts[s + 1]; n++) {
                if (counts[n] > least) {
                    keptUnits[kept] = units[n];
                    keptCounts[kept++] = counts[n];
                }
            }
            keptStarts[s + 1] = kept;
        }
        return new KnownPairs(keptStarts, keptUnits, keptCounts);
    }

    public boolean isEmpty() {
        return starts[starts.length - 1] == 0;
    }

    /** Where the pairs of a conditioning unit begin; they end where those of the next begin. */
    public int start(int condition) {
        return starts[condition];
    }

    /** The generated unit of a pair. */
    public int unit(int pair) {
        return units[pair];
    }

    /** How often a pair was seen. */
    public float count(int pair) {
        return counts[pair];
    }
}
