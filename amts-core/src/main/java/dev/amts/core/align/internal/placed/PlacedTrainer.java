package dev.amts.core.align.internal.placed;

import dev.amts.core.align.internal.lexicon.KnownPairs;
import java.util.Arrays;

/**
 * IBM Model 1 with a preference for the diagonal (Dyer, Chahuneau and Smith 2013), from weighted beads. Works through the
 * conditioning units one by one. Not thread-safe.
 */
final class PlacedTrainer {
    /** Beads below this probability teach nothing. */
    private static final float LEAST_WEIGHT = 0.03f;

    /** Taken off each count: what was seen once, and not surely, is no evidence. */
    private static final float DISCOUNT = 0.1f;

    /** Beside pairs that are known from elsewhere, others begin with this probability. */
    private static final float UNKNOWN = 0.01f;

    /** Half a count for what was not seen keeps the probabilities of rare units low. */
    private static final double LEAST_TOTAL = 0.5;

    private final PlacedBeads beads;
    private final KnownPairs known;
    private final int conditionCount;

    /** The pairs of units, by conditioning unit; the known ones come first. */
    private final int[] starts;

    private final int[] units;
    private final float[] probabilities;
    private final float[] counts;
    private final float[] fromNothing;

    /** By slot: the sum of probabilities, and what one of them is to be multiplied with to be its share. */
    private final float[] sums;

    private final float[] factors;
    private float[] weights = new float[0];

    /** Values of one conditioning unit by generated unit; all 0 between uses. */
    private final float[] row;

    private final float[] shares;
    private final float[] own;

    PlacedTrainer(PlacedBeads beads, KnownPairs known, int conditionCount, int generatedCount) {
        this.beads = beads;
        this.known = known;
        this.conditionCount = conditionCount;
        PlacedPairs pairs = PlacedPairs.of(beads, known, conditionCount, generatedCount);
        starts = pairs.starts();
        units = pairs.units();
        probabilities = new float[units.length];
        counts = new float[units.length];
        fromNothing = new float[generatedCount];
        sums = new float[beads.slots()];
        factors = new float[beads.slots()];
        row = new float[generatedCount];
        shares = new float[generatedCount];
        own = new float[generatedCount];
    }

    boolean learnsFrom(float weight) {
        return weight >= LEAST_WEIGHT;
    }

    /**
     * Trains from beads of these probabilities. Returns for each slot the sum of nearness times probability over the
     * bead's conditioning units, what their own sentence contributed left out.
     *
     * @param iterations how often counts are made, at least once
     */
    float[] train(float[] beadWeights, int iterations) {
        weights = beadWeights;
        start();
        for (int iteration = 1; iteration <= iterations; iteration++) {
            share();
            Arrays.fill(sums, 0);
            for (int s = 0; s < conditionCount; s++) {
                count(s);
                if (iteration < iterations) {
                    normalize(s);
                    sum(s);
                } else {
                    explain(s);
                }
            }
        }
        return sums.clone();
    }

    /** The counts of the last training, those known before included. */
    KnownPairs learned() {
        return KnownPairs.above(DISCOUNT, starts, units, counts);
    }

    private void start() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
        Arrays.fill(probabilities, 1);
        Arrays.fill(fromNothing, known.isEmpty() ? 1 : UNKNOWN);
        for (int s = 0; s < conditionCount; s++) {
            if (!known.isEmpty()) {
                addKnown(s);
                normalize(s);
                for (int n = starts[s]; n < starts[s + 1]; n++) {
                    probabilities[n] = Math.max(UNKNOWN, probabilities[n]);
                }
            }
            sum(s);
        }
    }

    private void addKnown(int s) {
        for (int k = known.start(s); k < known.start(s + 1); k++) {
            counts[starts[s] + k - known.start(s)] += known.count(k);
        }
    }

    /** Adds the probabilities given a conditioning unit to the slots of the beads that teach. */
    private void sum(int s) {
        lay(s, probabilities, 0);
        // In local variables, as the loops over slots are where the time goes.
        int[] generated = beads.generated;
        short[] slotPlaces = beads.slotPlaces;
        float[] nearness = Nearness.BY_DISTANCE;
        beads.forEachPlace(s, (bead, sentence, place) -> {
            if (weights[bead] >= LEAST_WEIGHT) {
                int shift = beads.shifts[bead];
                int end = beads.slotStarts[bead + 1];
                for (int slot = beads.slotStarts[bead]; slot < end; slot++) {
                    sums[slot] += nearness[Math.abs(place - slotPlaces[slot])] * row[generated[slot + shift]];
                }
            }
        });
        clear(s);
    }

    private void lay(int s, float[] values, float less) {
        for (int n = starts[s]; n < starts[s + 1]; n++) {
            row[units[n]] = values[n] - less;
        }
    }

    private void clear(int s) {
        for (int n = starts[s]; n < starts[s + 1]; n++) {
            row[units[n]] = 0;
        }
    }

    /** Shares each generated unit out among the conditioning ones and an empty one of middling nearness. */
    private void share() {
        float[] nothing = new float[fromNothing.length];
        for (int bead = 0; bead < weights.length; bead++) {
            if (weights[bead] < LEAST_WEIGHT) {
                continue;
            }
            float conditions = Math.max(1, beads.conditionCounts[bead]);
            for (int slot = beads.slotStarts[bead]; slot < beads.slotStarts[bead + 1]; slot++) {
                int unit = beads.unit(bead, slot);
                float empty = beads.nearnessTotals[slot] / conditions * fromNothing[unit];
                factors[slot] = weights[bead] / Math.max(1e-20f, sums[slot] + empty);
                nothing[unit] += factors[slot] * empty;
            }
        }
        double total = 1e-9;
        for (float count : nothing) {
            total += count;
        }
        for (int t = 0; t < nothing.length; t++) {
            fromNothing[t] = (float) (nothing[t] / total);
        }
    }

    /** Counts how often a conditioning unit is expected to have made each generated one. */
    private void count(int s) {
        int[] generated = beads.generated;
        short[] slotPlaces = beads.slotPlaces;
        float[] nearness = Nearness.BY_DISTANCE;
        beads.forEachPlace(s, (bead, sentence, place) -> {
            if (weights[bead] >= LEAST_WEIGHT) {
                int shift = beads.shifts[bead];
                int end = beads.slotStarts[bead + 1];
                for (int slot = beads.slotStarts[bead]; slot < end; slot++) {
                    row[generated[slot + shift]] += nearness[Math.abs(place - slotPlaces[slot])] * factors[slot];
                }
            }
        });
        for (int n = starts[s]; n < starts[s + 1]; n++) {
            counts[n] = probabilities[n] * row[units[n]];
        }
        addKnown(s);
        clear(s);
    }

    private void normalize(int s) {
        double total = total(s);
        for (int n = starts[s]; n < starts[s + 1]; n++) {
            probabilities[n] = (float) (counts[n] / total);
        }
    }

    private double total(int s) {
        double total = 1e-9;
        for (int n = starts[s]; n < starts[s + 1]; n++) {
            total += counts[n];
        }
        return total;
    }

    /** Adds the probabilities given a conditioning unit to all slots, its own sentence's contribution left out. */
    private void explain(int s) {
        double total = total(s);
        lay(s, counts, DISCOUNT);
        for (int n = starts[s]; n < starts[s + 1]; n++) {
            shares[units[n]] = probabilities[n];
        }
        int end = beads.firstPlace(s + 1);
        for (int first = beads.firstPlace(s); first < end; ) {
            int after = first + 1;
            while (after < end && beads.sentence(after) == beads.sentence(first)) {
                after++;
            }
            explain(first, after, total);
            first = after;
        }
        clear(s);
        for (int n = starts[s]; n < starts[s + 1]; n++) {
            shares[units[n]] = 0;
        }
    }

    private void explain(int first, int after, double total) {
        double[] contributed = new double[1];
        beads.forEachPlace(first, after, (bead, sentence, place) -> {
            if (weights[bead] >= LEAST_WEIGHT) {
                for (int slot = beads.slotStarts[bead]; slot < beads.slotStarts[bead + 1]; slot++) {
                    int unit = beads.unit(bead, slot);
                    float by = beads.nearness(place, slot) * factors[slot] * shares[unit];
                    own[unit] += by;
                    contributed[0] += by;
                }
            }
        });
        float scale = (float) (1 / Math.max(LEAST_TOTAL, total - contributed[0]));
        beads.forEachPlace(first, after, (bead, sentence, place) -> {
            for (int slot = beads.slotStarts[bead]; slot < beads.slotStarts[bead + 1]; slot++) {
                int unit = beads.unit(bead, slot);
                float count = row[unit] - own[unit];
                if (count > 0) {
                    sums[slot] += beads.nearness(place, slot) * Math.min(1, scale * count);
                }
            }
        });
        beads.forEachPlace(first, after, (bead, sentence, place) -> {
            if (weights[bead] >= LEAST_WEIGHT) {
                for (int slot = beads.slotStarts[bead]; slot < beads.slotStarts[bead + 1]; slot++) {
                    own[beads.unit(bead, slot)] = 0;
                }
            }
        });
    }
}
