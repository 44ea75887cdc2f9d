package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.Vocabulary;
import java.util.Arrays;
import java.util.Map;

/**
 * What a lexicon from elsewhere says of the units of this set. Immutable by convention. It
 * is three arrays: the conditioning unit of each pair, the generated one, and how often they were seen.
 */
final class KnownPairs {
    private final int[] conditions;
    private final int[] units;
    private final float[] counts;

    private KnownPairs(int[] conditions, int[] units, float[] counts) {
        this.conditions = conditions;
        this.units = units;
        this.counts = counts;
    }

    /** How often each pair was seen. */
    float[] counts() {
        return counts;
    }

    /** What hears of a pair. */
    interface PairConsumer {
        void accept(int condition, int unit);
    }

    static KnownPairs of(Map<String, Map<String, Float>> known, Vocabulary conditionUnits, Vocabulary generatedUnits) {
        int size = 0;
        int[] conditions = new int[256];
        int[] units = new int[256];
        float[] counts = new float[256];
        for (int s = 0; s < conditionUnits.size(); s++) {
            for (Map.Entry<String, Float> entry :
                    known.getOrDefault(conditionUnits.word(s), Map.of()).entrySet()) {
                int t = generatedUnits.find(entry.getKey());
                if (t >= 0) {
                    if (size == units.length) {
                        conditions = Arrays.copyOf(conditions, size * 2);
                        units = Arrays.copyOf(units, size * 2);
                        counts = Arrays.copyOf(counts, size * 2);
                    }
                    conditions[size] = s;
                    units[size] = t;
                    counts[size++] = entry.getValue();
                }
            }
        }
        return new KnownPairs(Arrays.copyOf(conditions, size), Arrays.copyOf(units, size), Arrays.copyOf(counts, size));
    }

    void forEachPair(PairConsumer consumer) {
        for (int n = 0; n < units.length; n++) {
            consumer.accept(conditions[n], units[n]);
        }
    }

    /** Sets the first probabilities: those of the known pairs, beside which unknown ones are unlikely. */
    void fillProbabilities(float[] probabilities) {
        if (units.length == 0) {
            Arrays.fill(probabilities, 1);
            return;
        }
        int most = 0;
        for (int condition : conditions) {
            most = Math.max(most, condition);
        }
        double[] totals = new double[most + 1];
        for (int n = 0; n < units.length; n++) {
            totals[conditions[n]] += counts[n];
        }
        Arrays.fill(probabilities, 0.01f);
        for (int n = 0; n < units.length; n++) {
            probabilities[n] = Math.max(0.01f, (float) (counts[n] / totals[conditions[n]]));
        }
    }
}
