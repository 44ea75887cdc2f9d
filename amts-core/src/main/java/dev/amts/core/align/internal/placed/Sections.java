package dev.amts.core.align.internal.placed;

import dev.amts.core.align.internal.lexicon.Direction;
import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.SideUnits;
import java.util.List;

/**
 * The parts of documents that some beads cover, their sentences and units numbered through, for one direction of the
 * lexicon. Immutable by convention.
 */
final class Sections {
    private final List<WeightedBeads> all;
    private final Direction direction;

    /** The first conditioning sentence of each section and the one after its last, by the document's numbers. */
    private final int[] from;

    private final int[] to;

    /** The same for the numbers of its generated units. */
    private final int[] unitFrom;

    private final int[] unitTo;

    /** How many conditioning sentences and generated units stand in the sections before. */
    private final int[] sentencesBefore;

    private final int[] unitsBefore;

    Sections(List<WeightedBeads> all, Direction direction) {
        this.all = all;
        this.direction = direction;
        int count = all.size();
        from = new int[count];
        to = new int[count];
        unitFrom = new int[count];
        unitTo = new int[count];
        sentencesBefore = new int[count + 1];
        unitsBefore = new int[count + 1];
        for (int n = 0; n < count; n++) {
            WeightedBeads beads = all.get(n);
            int first = Integer.MAX_VALUE;
            int last = 0;
            from[n] = Integer.MAX_VALUE;
            for (int k = 0; k < beads.size(); k++) {
                int c = direction.condition(beads, k);
                int g = direction.generated(beads, k);
                from[n] = Math.min(from[n], c);
                to[n] = Math.max(to[n], c + direction.conditionSize(beads, k));
                first = Math.min(first, g);
                last = Math.max(last, g + direction.generatedSize(beads, k));
            }
            IntLists units = direction.made(beads.pair).generated;
            from[n] = Math.min(from[n], to[n]);
            unitFrom[n] = units.start(Math.min(first, last));
            unitTo[n] = units.start(last);
            sentencesBefore[n + 1] = sentencesBefore[n] + to[n] - from[n];
            unitsBefore[n + 1] = Math.addExact(unitsBefore[n], unitTo[n] - unitFrom[n]);
        }
    }

    /** The number among all sections of a conditioning sentence, or of the end of its section. */
    int sentence(int section, int sentence) {
        return sentencesBefore[section] + sentence - from[section];
    }

    /** The number among all sections of a document's generated unit. */
    int unit(int section, int number) {
        return unitsBefore[section] + number - unitFrom[section];
    }

    /** The generated units, by sentence. */
    int[] generated() {
        int[] generated = new int[unitsBefore[all.size()]];
        for (int n = 0; n < all.size(); n++) {
            IntLists units = direction.made(all.get(n).pair).generated;
            for (int k = unitFrom[n]; k < unitTo[n]; k++) {
                generated[unit(n, k)] = units.value(k);
            }
        }
        return generated;
    }

    /** How many tokens stand before each conditioning sentence, and before the end. */
    int[] tokensBefore() {
        int[] before = new int[sentencesBefore[all.size()] + 1];
        for (int n = 0; n < all.size(); n++) {
            SideUnits given = direction.given(all.get(n).pair);
            for (int c = from[n]; c < to[n]; c++) {
                int sentence = sentence(n, c);
                before[sentence + 1] = before[sentence] + given.tokens[c];
            }
        }
        return before;
    }

    /**
     * For each conditioning unit, in turn: a sentence and where it stands there.
     *
     * @param units how many conditioning units there are
     */
    IntLists places(int units) {
        int[] starts = new int[units + 1];
        for (int n = 0; n < all.size(); n++) {
            IntLists conditions = direction.given(all.get(n).pair).conditions;
            for (int k = conditions.start(from[n]); k < conditions.start(to[n]); k++) {
                starts[conditions.value(k) + 1] += 2;
            }
        }
        for (int s = 1; s < starts.length; s++) {
            starts[s] = Math.addExact(starts[s], starts[s - 1]);
        }
        int[] at = starts.clone();
        int[] places = new int[starts[units]];
        for (int n = 0; n < all.size(); n++) {
            SideUnits given = direction.given(all.get(n).pair);
            for (int c = from[n]; c < to[n]; c++) {
                for (int k = given.conditions.start(c); k < given.conditions.end(c); k++) {
                    int unit = given.conditions.value(k);
                    places[at[unit]++] = sentence(n, c);
                    places[at[unit]++] = given.conditionsAt[k];
                }
            }
        }
        return IntLists.of(starts, places);
    }
}
