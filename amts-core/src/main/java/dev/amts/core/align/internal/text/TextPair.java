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

    /** Units of the induced lexicon, of each side. */
    public final SideUnits sourceUnits;

    public final SideUnits targetUnits;

    TextPair(
            int number,
            Side source,
            Side target,
            int mostTogether,
            List<SharedUnits> shared,
            SideUnits sourceUnits,
            SideUnits targetUnits) {
        this.number = number;
        this.source = source;
        this.target = target;
        this.shared = shared;
        sourceWindows = new Windows(source, mostTogether);
        targetWindows = new Windows(target, mostTogether);
        this.sourceUnits = sourceUnits;
        this.targetUnits = targetUnits;
    }
}
