package dev.amts.core.sync.exchange;

import dev.amts.core.sync.unit.UnitState;

/**
 * What a CAT tool shows as one segment: a sentence of a unit, or the whole unit. Immutable.
 *
 * @param id its place in the unit, from 1 on
 * @param state what became of it
 * @param oldSource the old source; empty if it is new
 * @param source the new source
 * @param oldTarget the old translation; empty if there is none
 * @param before white space that stands before it in the draft, and after the part before it
 * @param target its text in the draft; empty if there is none
 * @param reason why it has its state; may be empty
 */
record Part(
        int id,
        UnitState state,
        String oldSource,
        String source,
        String oldTarget,
        String before,
        String target,
        String reason) {
    /** Whether the draft has a translation of it, be it one to check. */
    boolean isTranslated() {
        return state.needsNoWork() || (state != UnitState.UNTRANSLATED && !target.isBlank());
    }

    /** Whether there is an old translation to show beside it. */
    boolean hasMatch() {
        return !state.needsNoWork() && !oldSource.isEmpty() && !oldTarget.isEmpty();
    }
}
