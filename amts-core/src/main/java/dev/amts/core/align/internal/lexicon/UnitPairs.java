package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.text.IntLists;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of units that stand in the evidence together, by conditioning unit, and where each conditioning unit stands.
 * Immutable by convention.
 */
final class UnitPairs {
    /** Where the pairs of a conditioning unit begin; the known ones come first. */
    final int[] starts;

    /** The generated unit of each pair. */
    final int[] units;

    private final List<Evidence> all;

    /** For each conditioning unit, in turn: document, sentence, and how often it stands there. */
    private final IntLists places;

    private UnitPairs(int[] starts, int[] units, List<Evidence> all, IntLists places) {
        this.starts = starts;
        this.units = units;
        this.all = all;
        this.places = places;
    }

    static UnitPairs of(List<Evidence> all, KnownPairs known, int conditionCount, int generatedCount) {
        IntLists places = places(all, conditionCount);
        int[] starts = new int[conditionCount + 1];
        int[] units = new int[1 << 12];
        int[] seenFor = new int[generatedCount];
        Arrays.fill(seenFor, -1);
        int size = 0;
        for (int s = 0; s < conditionCount; s++) {
            int most = size + generatedCount;
            if (units.length < most) {
                units = Arrays.copyOf(units, Math.max(most, units.length + units.length / 2));
            }
            starts[s] = size;
            for (int k = known.start(s); k < known.start(s + 1); k++) {
                seenFor[known.unit(k)] = s;
                units[size++] = known.unit(k);
            }
            for (int p = places.start(s); p < places.end(s); p += 3) {
                size = collect(all.get(places.value(p)), places.value(p + 1), s, units, size, seenFor);
            }
        }
        starts[conditionCount] = size;
        return new UnitPairs(starts, Arrays.copyOf(units, size), all, places);
    }

    private static int collect(Evidence evidence, int sentence, int s, int[] units, int before, int[] seenFor) {
        int size = before;
        for (int block = evidence.blockStarts[sentence]; block < evidence.blockStarts[sentence + 1]; block++) {
            int g = evidence.blockGenerated[block];
            for (int k = evidence.generated.start(g); k < evidence.generated.end(g); k++) {
                int unit = evidence.generated.value(k);
                if (seenFor[unit] != s) {
                    seenFor[unit] = s;
                    units[size++] = unit;
                }
            }
        }
        return size;
    }

    private static IntLists places(List<Evidence> all, int conditionCount) {
        int[] starts = new int[conditionCount + 1];
        forEachUnit(all, (document, sentence, unit, times) -> starts[unit + 1] += 3);
        for (int s = 0; s < conditionCount; s++) {
            starts[s + 1] += starts[s];
        }
        int[] at = Arrays.copyOf(starts, conditionCount);
        int[] places = new int[starts[conditionCount]];
        forEachUnit(all, (document, sentence, unit, times) -> {
            places[at[unit]++] = document;
            places[at[unit]++] = sentence;
            places[at[unit]++] = times;
        });
        return IntLists.of(starts, places);
    }

    private interface UnitConsumer {
        void accept(int document, int sentence, int unit, int times);
    }

    /** Tells the units of the sentences that have evidence. */
    private static void forEachUnit(List<Evidence> all, UnitConsumer consumer) {
        for (int d = 0; d < all.size(); d++) {
            Evidence evidence = all.get(d);
            IntLists conditions = evidence.conditions;
            for (int c = 0; c < conditions.size(); c++) {
                if (evidence.blockStarts[c] == evidence.blockStarts[c + 1]) {
                    continue;
                }
                for (int k = conditions.start(c); k < conditions.end(c); ) {
                    int unit = conditions.value(k);
                    int first = k;
                    while (k < conditions.end(c) && conditions.value(k) == unit) {
                        k++;
                    }
                    consumer.accept(d, c, unit, k - first);
                }
            }
        }
    }

    /** How many pairs there are. */
    int size() {
        return units.length;
    }

    /** How many conditioning units there are. */
    int conditions() {
        return starts.length - 1;
    }

    /** What hears of the places of a conditioning unit. */
    interface PlaceConsumer {
        void accept(Evidence evidence, int sentence, int times);
    }

    /** Tells in which sentences a conditioning unit stands. */
    void forEachPlace(int s, PlaceConsumer consumer) {
        for (int p = places.start(s); p < places.end(s); p += 3) {
            consumer.accept(all.get(places.value(p)), places.value(p + 1), places.value(p + 2));
        }
    }
}
