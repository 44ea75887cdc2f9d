package dev.amts.core.sync.unit;

/** What became of a unit or sentence. */
public enum UnitState {
    /** The source did not change: the old translation, to the byte. */
    REUSED,
    /** The source stands elsewhere and did not change: the old translation, there. */
    MOVED,
    /** The source changed: the old translation of the nearest old text, with what could be carried over. To be checked. */
    ADAPTED,
    /** The source is new: translated by an engine or out of other parts of the book. To be checked. */
    TRANSLATED,
    /** The source is new, and there is no translation. */
    UNTRANSLATED,
    /** The source is gone, and its translation with it. */
    REMOVED,
    /** Source and translation changed the same place: somebody has to decide. */
    CONFLICT;

    /** Whether a translator has nothing to do with it. */
    public boolean needsNoWork() {
        return this == REUSED || this == MOVED || this == REMOVED;
    }
}
