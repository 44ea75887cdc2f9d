package dev.amts.core.align.internal.placed;

import dev.amts.core.align.internal.lexicon.KnownPairs;
import java.util.Arrays;

/**
 * Which units stand together in a bead or are known to belong together, by conditioning unit. Not to be changed.
 *
 * @param starts where the generated units of each conditioning unit start, and where the last ones end
 * @param units the generated units; those of known pairs come first
 */
@SuppressWarnings("ArrayRecordComponent") // shared on purpose, within the package: they are large
record PlacedPairs(int[] starts, int[] units) {
    static PlacedPairs of(PlacedBeads beads, KnownPairs known, int conditionCount, int generatedCount) {
        int[] starts = new int[conditionCount + 1];
        int[] seenFor = new int[generatedCount];
        Arrays.fill(seenFor, -1);
        Growing found = new Growing();
        for (int s = 0; s < conditionCount; s++) {
            int unit = s;
            starts[s] = found.size;
            found.reserve(generatedCount);
            for (int k = known.start(s); k < known.start(s + 1); k++) {
                seenFor[known.unit(k)] = s;
                found.values[found.size++] = known.unit(k);
            }
            beads.forEachPlace(s, (bead, sentence, place) -> {
                for (int slot = beads.slotStarts[bead]; slot < beads.slotStarts[bead + 1]; slot++) {
                    int t = beads.unit(bead, slot);
                    if (seenFor[t] != unit) {
                        seenFor[t] = unit;
                        found.values[found.size++] = t;
                    }
                }
            });
        }
        starts[conditionCount] = found.size;
        return new PlacedPairs(starts, Arrays.copyOf(found.values, found.size));
    }

    private static final class Growing {
        int[] values = new int[1 << 12];
        int size;

        void reserve(int more) {
            if (size + more > values.length) {
                values = Arrays.copyOf(values, Math.max(size + more, values.length + values.length / 2));
            }
        }
    }
}
