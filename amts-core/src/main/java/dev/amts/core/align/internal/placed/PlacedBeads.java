package dev.amts.core.align.internal.placed;

import dev.amts.core.align.internal.lexicon.Direction;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.SideUnits;
import dev.amts.core.align.internal.text.TextSet;
import java.util.Arrays;
import java.util.List;

/**
 * The likely beads of parts of a set, laid out for one direction of the lexicon: their sentences, units and beads are
 * numbered through. A bead has a slot for each of its generated units, in which it is noted how far into the bead that
 * stands. Immutable by convention.
 */
final class PlacedBeads {
    /** Generated units by sentence, all parts after each other. */
    final int[] generated;

    /** For each bead: its conditioning sentences, its first slot, and what is to be added to a slot for its unit. */
    final int[] firstSentence;

    final int[] endSentence;
    final int[] slotStarts;
    final int[] shifts;

    /** For each slot, how far into the bead its unit stands. */
    final short[] slotPlaces;

    /** For each slot, the sum of nearness over the bead's conditioning units, and that of one of them on average. */
    final float[] nearnessTotals;

    final int[] conditionCounts;

    /** The beads of each conditioning sentence. */
    private final IntLists beadsOf;

    /** For each conditioning unit, in turn: a sentence and where it stands there. */
    private final IntLists places;

    /** Tokens before each conditioning sentence. */
    private final int[] tokensBefore;

    /**
     * Lays out beads; those that pair nothing have no slots.
     *
     * @param all the beads of parts of documents that have no sentence in common
     */
    PlacedBeads(TextSet set, List<WeightedBeads> all, Direction direction) {
        Sections sections = new Sections(all, direction);
        generated = sections.generated();
        tokensBefore = sections.tokensBefore();
        places = sections.places(direction.conditions(set).size());
        int count = all.stream().mapToInt(WeightedBeads::size).sum();
        firstSentence = new int[count];
        endSentence = new int[count];
        slotStarts = new int[count + 1];
        shifts = new int[count];
        conditionCounts = new int[count];
        int n = 0;
        for (int section = 0; section < all.size(); section++) {
            WeightedBeads beads = all.get(section);
            IntLists units = direction.made(beads.pair).generated;
            IntLists conditions = direction.given(beads.pair).conditions;
            for (int k = 0; k < beads.size(); k++, n++) {
                int c = direction.condition(beads, k);
                int g = direction.generated(beads, k);
                boolean pair = beads.isPair(k);
                int ends = pair ? c + direction.conditionSize(beads, k) : c;
                int slots = pair ? units.start(g + direction.generatedSize(beads, k)) - units.start(g) : 0;
                firstSentence[n] = sections.sentence(section, c);
                endSentence[n] = sections.sentence(section, ends);
                slotStarts[n + 1] = Math.addExact(slotStarts[n], slots);
                shifts[n] = sections.unit(section, units.start(g)) - slotStarts[n];
                conditionCounts[n] = conditions.start(ends) - conditions.start(c);
            }
        }
        slotPlaces = new short[slotStarts[count]];
        placeSlots(all, direction);
        beadsOf = beadsOf();
        nearnessTotals = new float[slotPlaces.length];
        for (int s = 0; s < places.size(); s++) {
            forEachPlace(s, (bead, sentence, place) -> {
                for (int slot = slotStarts[bead]; slot < slotStarts[bead + 1]; slot++) {
                    nearnessTotals[slot] += Nearness.of(place, slotPlaces[slot]);
                }
            });
        }
    }

    private void placeSlots(List<WeightedBeads> all, Direction direction) {
        int slot = 0;
        for (WeightedBeads beads : all) {
            SideUnits made = direction.made(beads.pair);
            for (int k = 0; k < beads.size(); k++) {
                if (beads.isPair(k)) {
                    int g0 = direction.generated(beads, k);
                    int g1 = g0 + direction.generatedSize(beads, k);
                    int tokens = 0;
                    for (int g = g0; g < g1; g++) {
                        tokens += made.tokens[g];
                    }
                    int before = 0;
                    for (int g = g0; g < g1; g++) {
                        for (int u = made.generated.start(g); u < made.generated.end(g); u++) {
                            slotPlaces[slot++] = (short) Nearness.place(2 * before + made.generatedAt[u], 2 * tokens);
                        }
                        before += made.tokens[g];
                    }
                }
            }
        }
    }

    private IntLists beadsOf() {
        int[] starts = new int[tokensBefore.length];
        for (int bead = 0; bead < firstSentence.length; bead++) {
            for (int c = firstSentence[bead]; c < endSentence[bead]; c++) {
                starts[c + 1]++;
            }
        }
        for (int c = 1; c < starts.length; c++) {
            starts[c] += starts[c - 1];
        }
        int[] at = Arrays.copyOf(starts, starts.length - 1);
        int[] beads = new int[starts[starts.length - 1]];
        for (int bead = 0; bead < firstSentence.length; bead++) {
            for (int c = firstSentence[bead]; c < endSentence[bead]; c++) {
                beads[at[c]++] = bead;
            }
        }
        return IntLists.of(starts, beads);
    }

    /** How many beads. */
    int size() {
        return firstSentence.length;
    }

    /** How many slots. */
    int slots() {
        return slotPlaces.length;
    }

    /** The generated unit of a slot. */
    int unit(int bead, int slot) {
        return generated[slot + shifts[bead]];
    }

    /** How near a conditioning unit that stands at a place of a bead is to a slot of the same bead. */
    float nearness(int place, int slot) {
        return Nearness.of(place, slotPlaces[slot]);
    }

    /** Where a conditioning unit's places begin, for {@link #sentence}; they end where the next begin. */
    int firstPlace(int unit) {
        return places.start(unit) / 2;
    }

    /** The sentence of a place. */
    int sentence(int place) {
        return places.value(2 * place);
    }

    /** What hears of the places of a conditioning unit. */
    interface PlaceConsumer {
        /** A unit stands in a sentence of a bead, so far into the bead. */
        void accept(int bead, int sentence, int place);
    }

    /** Tells where a conditioning unit stands in beads. */
    void forEachPlace(int unit, PlaceConsumer consumer) {
        forEachPlace(firstPlace(unit), firstPlace(unit + 1), consumer);
    }

    /** Tells where the unit of some places stands in beads. */
    void forEachPlace(int first, int end, PlaceConsumer consumer) {
        for (int p = first; p < end; p++) {
            int sentence = places.value(2 * p);
            int at = places.value(2 * p + 1);
            for (int k = beadsOf.start(sentence); k < beadsOf.end(sentence); k++) {
                int bead = beadsOf.value(k);
                int begin = tokensBefore[firstSentence[bead]];
                int tokens = tokensBefore[endSentence[bead]] - begin;
                int before = tokensBefore[sentence] - begin;
                consumer.accept(bead, sentence, Nearness.place(2 * before + at, 2 * tokens));
            }
        }
    }
}
