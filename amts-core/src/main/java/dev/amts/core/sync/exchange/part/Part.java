package dev.amts.core.sync.exchange.part;

import dev.amts.core.sync.unit.UnitState;
import java.util.Locale;

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
public record Part(
        int id,
        UnitState state,
        String oldSource,
        String source,
        String oldTarget,
        String before,
        String target,
        String reason) {
    /** Whether the draft has a translation of it, be it one to check. */
    public boolean isTranslated() {
        return state.needsNoWork() || (state != UnitState.UNTRANSLATED && !target.isBlank());
    }

    /** Whether there is an old translation to show beside it. */
    public boolean hasMatch() {
        return !state.needsNoWork() && !oldSource.isEmpty() && !oldTarget.isEmpty();
    }

    /** The name of its state, as files have it. */
    public String stateName() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
