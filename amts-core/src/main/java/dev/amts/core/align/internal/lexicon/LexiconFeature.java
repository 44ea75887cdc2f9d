package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.search.Band;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.TextPair;
import dev.amts.core.align.internal.text.TextSet;
import dev.amts.core.align.internal.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How well the units of one side are explained by those of the other, by a lexicon that is induced from the set itself.
 * When a sentence is scored, what it contributed to the lexicon is left out.
 */
public final class LexiconFeature {
    /** Beads below this probability teach nothing. */
    private static final double LEAST_WEIGHT = 0.03;

    /** Pairs of units in the evidence, above which only a part of the set is learned from. */
    private static final double MOST_PAIRS = 4e7;

    /** Counts below this are not worth keeping for other documents. */
    private static final float LEAST_SAVED = 0.3f;

    /** Arrays by generated unit that a thread works with; {@code own} is all 0 between uses. */
    private static final class Buffers {
        final float[] own;
        final float[] sums;

        Buffers(int units) {
            own = new float[units];
            sums = new float[units];
        }
    }

    private final Queue<Buffers> buffers = new ConcurrentLinkedQueue<>();
    private final TextSet set;
    private final Direction direction;
    private final int unitCount;
    private final Relevance relevance;
    private List<Evidence> evidence = List.of();
    private TranslationTable table = TranslationTable.EMPTY;

    private final KnownPairs known;

    /** A feature that knows so far what the given counts say. */
    public LexiconFeature(TextSet set, Direction direction, Map<String, Map<String, Float>> counts) {
        known = KnownPairs.of(counts, direction.conditions(set), direction.generated(set));
        this.set = set;
        this.direction = direction;
        relevance = new Relevance(direction.generated(set));
        unitCount = direction.generated(set).size();
    }

    /** Induces the lexicon from beads with their probabilities. */
    public void learn(List<WeightedBeads> all) {
        double pairs = 0;
        for (WeightedBeads beads : all) {
            IntLists conditions = direction.conditions(beads.pair);
            IntLists generated = direction.generated(beads.pair);
            for (int k = 0; k < beads.size(); k++) {
                if (beads.isPair(k) && beads.weight(k) >= LEAST_WEIGHT) {
                    int c = direction.condition(beads, k);
                    int g = direction.generated(beads, k);
                    pairs += (double) (conditions.start(c + direction.conditionSize(beads, k)) - conditions.start(c))
                            * (generated.start(g + direction.generatedSize(beads, k)) - generated.start(g));
                }
            }
        }
        List<Evidence> found = new ArrayList<>();
        for (WeightedBeads beads : all) {
            found.add(new Evidence(beads, direction, LEAST_WEIGHT, MOST_PAIRS / Math.max(1, pairs)));
        }
        evidence = found;
        table = new Trainer(evidence, known, direction.conditions(set).size(), unitCount).train();
        explain();
        learnRelevance();
    }

    /** Forgets what was learned from beads; says nothing until it learns anew. */
    public void forget() {
        evidence = List.of();
        table = TranslationTable.EMPTY;
        buffers.clear();
    }

    /** The counts of the lexicon as it is now: generated units by conditioning unit. */
    public Map<String, Map<String, Float>> counts() {
        Map<String, Map<String, Float>> all = new TreeMap<>();
        Vocabulary conditions = direction.conditions(set);
        Vocabulary generated = direction.generated(set);
        for (int s = 0; s + 1 < table.starts.length; s++) {
            Map<String, Float> units = new TreeMap<>();
            for (int e = table.starts[s]; e < table.starts[s + 1]; e++) {
                if (table.counts[e] >= LEAST_SAVED) {
                    units.put(generated.word(table.units[e]), table.counts[e]);
                }
            }
            if (!units.isEmpty()) {
                all.put(conditions.word(s), units);
            }
        }
        return all;
    }

    /** Notes in the evidence how well each generated unit is explained. */
    private void explain() {
        float[] own = new float[unitCount];
        float[] sums = new float[unitCount];
        for (Evidence each : evidence) {
            for (int c = 0; c < each.conditions.size(); c++) {
                if (each.blockStarts[c] < each.blockStarts[c + 1]) {
                    explain(each, c, own, sums);
                    for (int block = each.blockStarts[c]; block < each.blockStarts[c + 1]; block++) {
                        int g = each.blockGenerated[block];
                        for (int slot = 0; slot < each.generated.length(g); slot++) {
                            each.explained[each.slotStarts[block] + slot] =
                                    sums[each.generated.value(each.generated.start(g) + slot)];
                        }
                    }
                }
            }
        }
    }

    /** The sums of probabilities given a sentence's units, its own contribution left out. */
    private void explain(Evidence each, int c, float[] own, float[] sums) {
        Arrays.fill(sums, 0);
        boolean hasOwn = each.blockStarts[c] < each.blockStarts[c + 1];
        own(each, c, own, 1);
        table.explain(each.conditions, c, own, hasOwn, sums);
        own(each, c, own, 0);
    }

    /** Adds what a sentence contributed, or clears it. */
    private static void own(Evidence each, int c, float[] own, int factor) {
        for (int block = each.blockStarts[c]; block < each.blockStarts[c + 1]; block++) {
            int g = each.blockGenerated[block];
            for (int slot = 0; slot < each.generated.length(g); slot++) {
                int unit = each.generated.value(each.generated.start(g) + slot);
                own[unit] = factor * (own[unit] + each.contributed[each.slotStarts[block] + slot]);
            }
        }
    }

    /** Learns for each generated unit how often the lexicon explains it. */
    private void learnRelevance() {
        int size = 0;
        for (Evidence each : evidence) {
            for (int bead = 0; bead < each.beadWeight.length; bead++) {
                int g = each.beadGenerated[bead];
                size += each.generated.start(g + each.beadGeneratedSize[bead]) - each.generated.start(g);
            }
        }
        int[] units = new int[size];
        float[] ratios = new float[size];
        float[] weights = new float[size];
        int n = 0;
        for (Evidence each : evidence) {
            for (int bead = 0; bead < each.beadWeight.length; bead++) {
                int c0 = each.beadCondition[bead];
                int c1 = c0 + each.beadConditionSize[bead];
                double conditions = 1 + each.conditions.start(c1) - each.conditions.start(c0);
                for (int g = each.beadGenerated[bead];
                        g < each.beadGenerated[bead] + each.beadGeneratedSize[bead];
                        g++) {
                    for (int slot = 0; slot < each.generated.length(g); slot++) {
                        double sum = 0;
                        for (int c = c0; c < c1; c++) {
                            sum += each.explained[each.slotStarts[each.block(c, g)] + slot];
                        }
                        units[n] = each.generated.value(each.generated.start(g) + slot);
                        ratios[n] = (float) (sum / conditions / relevance.unigram[units[n]]);
                        weights[n++] = each.beadWeight[bead];
                    }
                }
            }
        }
        relevance.learn(units, ratios, weights);
    }

    /** Adds the weighted log-ratios of all beads of a band. */
    public void add(TextPair pair, int firstSource, int firstTarget, Band band, double weight, float[] scores) {
        if (evidence.isEmpty()) {
            return;
        }
        Evidence own = evidence.get(pair.number);
        LexiconScorer.Sink sink = direction == Direction.TARGET_GIVEN_SOURCE
                ? new LexiconScorer.Sink(band, band, weight, scores)
                : new LexiconScorer.Sink(band, band.transposed(), weight, scores);
        int firstCondition = direction == Direction.TARGET_GIVEN_SOURCE ? firstSource : firstTarget;
        int firstGenerated = direction == Direction.TARGET_GIVEN_SOURCE ? firstTarget : firstSource;
        Buffers free = buffers.poll();
        Buffers scratch = free == null ? new Buffers(unitCount) : free;
        LexiconScorer.Explainer explainer = (sentence, sums) -> explain(own, sentence, scratch.own, sums);
        new LexiconScorer(
                        own.conditions,
                        own.generated,
                        direction.generatedBefore(pair),
                        relevance,
                        explainer,
                        sink,
                        scratch.sums)
                .run(firstCondition, firstGenerated);
        buffers.add(scratch);
    }
}
