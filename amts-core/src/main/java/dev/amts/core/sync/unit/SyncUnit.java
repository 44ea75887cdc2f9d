package dev.amts.core.sync.unit;

import dev.amts.api.document.BlockKind;
import java.util.List;
import java.util.Objects;

/**
 * What became of a block, or of blocks that were translated together. Immutable.
 *
 * @param id unique within the draft
 * @param kind what it is
 * @param state what became of it: the state of its sentences that asks for the most work
 * @param oldSource the old source text; empty if it is new
 * @param newSource the new source text; empty if it is gone
 * @param oldTarget the old translation; empty if there is none
 * @param target its text in the draft; empty if there is none
 * @param segments its sentences, in the draft's order, gone ones last; empty for what is not text
 * @param reason why it has its state; may be empty
 * @param line the line of the new source that it begins in, from 1 on; 0 if it is gone
 */
public record SyncUnit(
        String id,
        BlockKind kind,
        UnitState state,
        String oldSource,
        String newSource,
        String oldTarget,
        String target,
        List<SyncSegment> segments,
        String reason,
        int line) {
    public SyncUnit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(state);
        Objects.requireNonNull(oldSource);
        Objects.requireNonNull(newSource);
        Objects.requireNonNull(oldTarget);
        Objects.requireNonNull(target);
        segments = List.copyOf(segments);
        Objects.requireNonNull(reason);
    }

    /** Whether it holds text to translate. */
    public boolean isText() {
        return !segments.isEmpty();
    }

    /** The same unit with another text in the draft and what that makes of it. */
    public SyncUnit with(UnitState newState, String text, List<SyncSegment> sentences, String newReason) {
        return new SyncUnit(id, kind, newState, oldSource, newSource, oldTarget, text, sentences, newReason, line);
    }
}
