package dev.amts.core.sync.draft;

import dev.amts.api.document.Block;
import dev.amts.api.text.Span;
import dev.amts.core.sync.draft.Piece.Fragment;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.weave.Step;
import java.util.ArrayList;
import java.util.List;

/** What a draft is put together from: the pieces of its text, and the units that say what became of them. Not thread-safe. */
final class DraftParts {
    private final ChapterTexts texts;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<SyncUnit> units = new ArrayList<>();
    private int count;

    DraftParts(ChapterTexts texts) {
        this.texts = texts;
    }

    /** A unit's texts and what became of them. Immutable. */
    record Outcome(
            UnitState state,
            String oldSource,
            String oldTarget,
            String target,
            List<SyncSegment> segments,
            String reason) {}

    List<Piece> pieces() {
        return pieces;
    }

    List<SyncUnit> units() {
        return units;
    }

    /** An id that no unit has yet. */
    String nextId() {
        return "s" + ++count;
    }

    /** Adds text that stands for a pair's old translation and a step's new source; either may be nothing. */
    void piece(List<Fragment> fragments, Pair pair, Step step) {
        pieces.add(new Piece(
                fragments, new Span(pair.targetStart(), pair.targetEnd()), new Span(step.newStart(), step.newEnd())));
    }

    /** Adds what became of the blocks of a step. */
    void unit(String id, Step step, Outcome outcome) {
        Block block = texts.chapter().newSource().blocks().get(step.newStart());
        units.add(new SyncUnit(
                id,
                block.kind(),
                outcome.state(),
                outcome.oldSource(),
                texts.newSource(step),
                outcome.oldTarget(),
                outcome.target(),
                outcome.segments(),
                outcome.reason(),
                texts.chapter().newSource().lineAt(block.span().start())));
    }

    /** Adds a block that is gone. */
    void removed(Block block, String source, String target) {
        String reason = "gone from the source";
        List<SyncSegment> segments = block.units().isEmpty()
                ? List.of()
                : List.of(new SyncSegment(UnitState.REMOVED, source, "", target, "", reason));
        units.add(new SyncUnit(nextId(), block.kind(), UnitState.REMOVED, source, "", target, "", segments, reason, 0));
    }
}
