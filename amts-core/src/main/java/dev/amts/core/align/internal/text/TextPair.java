package dev.amts.core.align.internal.text;

import java.util.List;

/**
 * A document's two sides with everything that the features read. Immutable by convention.
 */
public final class TextPair {
    /** Its place among the documents of the set. */
    public final int number;

    public final Side source;
    public final Side target;
    public final Windows sourceWindows;
    public final Windows targetWindows;

    /** Units that stand on both sides, by kind. */
    public final List<SharedUnits> shared;

    /** Units of the induced lexicon: generated and conditioning, of each side. */
    public final IntLists sourceGenerated;

    public final IntLists sourceConditions;
    public final IntLists targetGenerated;
    public final IntLists targetConditions;

    /** For each generated unit, the nearest earlier sentence that has it too, or −1. */
    public final int[] sourceGeneratedBefore;

    public final int[] targetGeneratedBefore;

    TextPair(int number, Side source, Side target, int mostTogether, List<SharedUnits> shared, LexicalUnits units) {
        this.number = number;
        this.source = source;
        this.target = target;
        this.shared = shared;
        sourceWindows = new Windows(source, mostTogether);
        targetWindows = new Windows(target, mostTogether);
        sourceGenerated = units.sourceGenerated();
        sourceConditions = units.sourceConditions();
        targetGenerated = units.targetGenerated();
        targetConditions = units.targetConditions();
        sourceGeneratedBefore = before(sourceGenerated);
        targetGeneratedBefore = before(targetGenerated);
    }

    private static int[] before(IntLists generated) {
        int range = 0;
        for (int k = 0; k < generated.start(generated.size()); k++) {
            range = Math.max(range, generated.value(k) + 1);
        }
        return generated.previousLists(range);
    }

    /** A document's units of the lexicon. */
    record LexicalUnits(
            IntLists sourceGenerated, IntLists sourceConditions, IntLists targetGenerated, IntLists targetConditions) {}
}
