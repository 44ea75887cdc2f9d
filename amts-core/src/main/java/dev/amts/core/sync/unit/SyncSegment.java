package dev.amts.core.sync.unit;

import java.util.Objects;

/**
 * What became of a sentence. Immutable.
 *
 * @param state what became of it
 * @param oldSource the old source sentence it comes from; empty if it is new
 * @param newSource the new source sentence; empty if it is gone
 * @param oldTarget the old translation; empty if there is none
 * @param target its part of the draft; empty if there is none, or if it was translated together with the one before
 * @param reason why it has its state; may be empty
 */
public record SyncSegment(
        UnitState state, String oldSource, String newSource, String oldTarget, String target, String reason) {
    public SyncSegment {
        Objects.requireNonNull(state);
        Objects.requireNonNull(oldSource);
        Objects.requireNonNull(newSource);
        Objects.requireNonNull(oldTarget);
        Objects.requireNonNull(target);
        Objects.requireNonNull(reason);
    }

    /** Length of the source in characters (code points) without white space: of the new one, or of the old one if gone. */
    public int characters() {
        String text = newSource.isEmpty() ? oldSource : newSource;
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
}
