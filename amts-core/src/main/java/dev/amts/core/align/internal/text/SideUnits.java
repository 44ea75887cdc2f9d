package dev.amts.core.align.internal.text;

/**
 * The lexicon's units in one side of a document, by sentence and in ascending order within it. Immutable by convention.
 */
public final class SideUnits {
    /** Units that the lexicon explains. */
    public final IntLists generated;

    /** Units that explain those of the other side. */
    public final IntLists conditions;

    /** Where each generated unit stands in its sentence: its middle, in half tokens. */
    public final short[] generatedAt;

    /** Where each conditioning unit stands. */
    public final short[] conditionsAt;

    /** How many tokens a sentence has, at least 1. */
    public final int[] tokens;

    /** For each generated unit, the nearest earlier sentence that has it too, or −1. */
    public final int[] generatedBefore;

    SideUnits(IntLists generated, short[] generatedAt, IntLists conditions, short[] conditionsAt, int[] tokens) {
        this.generated = generated;
        this.generatedAt = generatedAt;
        this.conditions = conditions;
        this.conditionsAt = conditionsAt;
        this.tokens = tokens;
        int range = 0;
        for (int k = 0; k < generated.start(generated.size()); k++) {
            range = Math.max(range, generated.value(k) + 1);
        }
        generatedBefore = generated.previousLists(range);
    }
}
