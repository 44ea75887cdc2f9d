package dev.amts.core.sync.draft;

import dev.amts.api.text.Span;
import java.util.List;

/**
 * A part of a draft between two gaps. Immutable.
 *
 * @param fragments its text
 * @param target the old target's blocks that it stands for, by index; empty where they are none
 * @param source the new source's blocks that it stands for, by index; empty where they are none
 */
record Piece(List<Fragment> fragments, Span target, Span source) {
    Piece {
        fragments = List.copyOf(fragments);
    }

    /** Text, fixed or to be worked on. */
    sealed interface Fragment {
        /** The text as it stands now. */
        String text();
    }

    /** Text that no translator works on. */
    record Fixed(String text) implements Fragment {}

    /**
     * A place for the translation of a unit.
     *
     * @param unit the id of the unit
     * @param text its translation, without line prefixes
     * @param linePrefix what stands before each further line
     */
    record Slot(String unit, String text, String linePrefix) implements Fragment {}

    /** Whether there is nothing in it to work on. */
    boolean isFixed() {
        return fragments.stream().allMatch(Fixed.class::isInstance);
    }

    boolean hasTarget() {
        return !target.isEmpty();
    }
}
