package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.SharedUnits;
import dev.amts.core.align.internal.text.TextPair;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Units that stand on both sides: names, numbers, formulas, terms. For each unit of a bead, what it says that the other
 * side has it, or has it not; the mean of both directions. How often a unit is there if the bead is right is learned for
 * units of like frequency, as some are always taken over and others are alike by chance.
 */
public final class SharedUnitFeature {
    private static final int BANDS = 8;
    private static final double PRIOR_COUNT = 4;

    private final int number;
    private final double[] matching = new double[BANDS];
    private final Map<Integer, UnitValues> valuesByPair = new ConcurrentHashMap<>();

    /** Of the units at this place of {@link TextPair#shared}. */
    public SharedUnitFeature(int number) {
        this.number = number;
        Arrays.fill(matching, 0.6);
    }

    private static int bandOf(int frequency) {
        return Math.min(BANDS - 1, 31 - Integer.numberOfLeadingZeros(Math.max(1, frequency)));
    }

    private UnitValues values(TextPair pair) {
        return valuesByPair.computeIfAbsent(pair.number, number -> new UnitValues(pair));
    }

    /** What each unit of a document says when it is matched and when it is not, for the present tables. */
    final class UnitValues {
        final double[] gains;
        final double[] sourceMissing;
        final double[] targetMissing;

        UnitValues(TextPair pair) {
            SharedUnits units = pair.shared.get(number);
            int range = units.sourceFrequency.length;
            gains = new double[range];
            sourceMissing = new double[range];
            targetMissing = new double[range];
            double sources = Math.max(1, pair.source.size);
            double targets = Math.max(1, pair.target.size);
            for (int u = 0; u < range; u++) {
                double inTarget = matching[bandOf(units.targetFrequency[u])];
                double inSource = matching[bandOf(units.sourceFrequency[u])];
                double byChanceInTarget = units.targetFrequency[u] / targets;
                double byChanceInSource = units.sourceFrequency[u] / sources;
                sourceMissing[u] = missing(inTarget, byChanceInTarget);
                targetMissing[u] = missing(inSource, byChanceInSource);
                gains[u] = 0.5
                        * (Math.log(inTarget / byChanceInTarget)
                                - sourceMissing[u]
                                + Math.log(inSource / byChanceInSource)
                                - targetMissing[u]);
            }
        }

        private static double missing(double matching, double byChance) {
            return Math.log((1 - matching) / Math.max(0.02, 1 - byChance));
        }
    }

    /** Adds the weighted log-ratios of all beads of a band; nothing if the document has no such units. */
    public void add(TextPair pair, int firstSource, int firstTarget, Band band, double weight, float[] scores) {
        if (number >= pair.shared.size()) {
            return;
        }
        SharedUnits units = pair.shared.get(number);
        new SharedUnitScorer(units, values(pair), firstSource, firstTarget, band, weight, scores).run();
    }

    /** Learns how often units stand on both sides of right beads. */
    public void learn(List<WeightedBeads> all) {
        valuesByPair.clear();
        double[] found = new double[BANDS];
        double[] seen = new double[BANDS];
        for (WeightedBeads beads : all) {
            if (number < beads.pair.shared.size()) {
                SharedUnits units = beads.pair.shared.get(number);
                for (int k = 0; k < beads.size(); k++) {
                    if (beads.isPair(k)) {
                        int i = beads.source(k);
                        int j = beads.target(k);
                        int i1 = i + beads.sourceSize(k);
                        int j1 = j + beads.targetSize(k);
                        count(
                                units.source,
                                i,
                                i1,
                                units.target,
                                j,
                                j1,
                                units.targetFrequency,
                                beads.weight(k),
                                found,
                                seen);
                        count(
                                units.target,
                                j,
                                j1,
                                units.source,
                                i,
                                i1,
                                units.sourceFrequency,
                                beads.weight(k),
                                found,
                                seen);
                    }
                }
            }
        }
        double allFound = 0.5;
        double allSeen = 1;
        for (int f = 0; f < BANDS; f++) {
            allFound += found[f];
            allSeen += seen[f];
        }
        for (int f = 0; f < BANDS; f++) {
            double share = (found[f] + PRIOR_COUNT * allFound / allSeen) / (seen[f] + PRIOR_COUNT);
            matching[f] = Math.max(0.01, Math.min(0.99, share));
        }
    }

    private static void count(
            IntLists from,
            int start,
            int end,
            IntLists to,
            int toStart,
            int toEnd,
            int[] frequency,
            double weight,
            double[] found,
            double[] seen) {
        for (int k = from.start(start); k < from.start(end); k++) {
            int unit = from.value(k);
            boolean there = false;
            for (int o = to.start(toStart); o < to.start(toEnd) && !there; o++) {
                there = to.value(o) == unit;
            }
            int band = bandOf(frequency[unit]);
            seen[band] += weight;
            found[band] += there ? weight : 0;
        }
    }
}
