package dev.amts.core.sync.draft;

import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.document.Block;
import dev.amts.core.sync.chapter.Chapter;
import dev.amts.core.sync.draft.DraftParts.Outcome;
import dev.amts.core.sync.draft.Piece.Fixed;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.merge.RawMerge;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.sentence.ChapterSentences;
import dev.amts.core.sync.sentence.NewSentences;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.weave.Step;
import java.util.List;
import java.util.Optional;

/** Writes the draft of a chapter. Not thread-safe. */
public final class ChapterWeaver {
    private static final Pair NOTHING = new Pair(0, 0, 0, 0);

    private final Chapter chapter;
    private final ChapterTexts texts;
    private final DraftParts parts;
    private final TextWeaver weaver;

    /**
     * @param chapter the chapter
     * @param sentences its sentences; not needed if it did not change
     * @param alignment which sentences of both old sides translate which
     * @param unknown what becomes of new sentences
     */
    public ChapterWeaver(
            Chapter chapter,
            ChapterSentences sentences,
            Alignment alignment,
            Language source,
            Language target,
            NewSentences unknown) {
        this.chapter = chapter;
        this.texts = new ChapterTexts(chapter, source, target);
        this.parts = new DraftParts(texts);
        this.weaver = new TextWeaver(texts, sentences, alignment, unknown, parts);
    }

    /** Writes it; to be called once. */
    public Woven weave() {
        int recalled = 0;
        for (Step step : chapter.steps()) {
            Optional<SyncMemory.Passage> passage = step.isNew() ? chapter.passageAt(step.newStart()) : Optional.empty();
            if (passage.isPresent()) {
                recalled = addRecalled(step.newStart(), passage.get());
            } else if (step.isNew()) {
                if (step.newStart() >= recalled) {
                    addNew(step.newStart());
                }
            } else {
                addOld(step);
            }
        }
        addRemoved();
        Assembly assembly = new Assembly(chapter.oldTarget(), chapter.newSource(), parts.pieces(), new Gaps(chapter));
        return new Woven(assembly, parts.units(), chapter.memory().plus(Lessons.of(chapter, parts.pieces(), assembly)));
    }

    private void addOld(Step step) {
        Pair pair = chapter.pairs().get(step.pair());
        if (step.isExtra()) {
            parts.piece(List.of(new Fixed(texts.oldTarget(pair))), pair, new Step(-1, 0, 0));
        } else if (pair.isExtra()) {
            addAhead(step, pair);
        } else if (pair.targetSize() == 0) {
            addLeftOut(step, pair);
        } else if (chapter.isSame(step)) {
            addSame(step, pair);
        } else if (isLeftEmpty(step, pair)) {
            addNew(step.newStart());
        } else if (chapter.oldTarget().blocks().get(pair.targetStart()).units().isEmpty()) {
            addRaw(step, pair);
        } else {
            weaver.changed(step, pair);
        }
    }

    /** Whether the old target has only the marks of a block of text: an earlier draft left it empty. */
    private boolean isLeftEmpty(Step step, Pair pair) {
        return step.newEnd() - step.newStart() == 1
                && texts.isText(step)
                && chapter.oldTarget().blocks().subList(pair.targetStart(), pair.targetEnd()).stream()
                        .allMatch(block -> block.units().isEmpty());
    }

    private void addSame(Step step, Pair pair) {
        boolean moved = chapter.matching().isMoved(step.newStart());
        UnitState state = moved ? UnitState.MOVED : UnitState.REUSED;
        boolean text = !texts.targetText(pair).isEmpty();
        parts.piece(List.of(new Fixed(texts.oldTarget(pair))), pair, step);
        String source = texts.newSource(step);
        String translation = text ? texts.targetText(pair) : texts.oldTarget(pair);
        List<SyncSegment> segments =
                text ? List.of(new SyncSegment(state, source, source, translation, translation, "")) : List.of();
        String reason = moved ? "stands elsewhere now" : "";
        parts.unit(
                parts.nextId(),
                step,
                new Outcome(state, texts.oldSource(pair), translation, translation, segments, reason));
    }

    private void addAhead(Step step, Pair pair) {
        parts.piece(List.of(new Fixed(texts.oldTarget(pair))), pair, step);
        String reason = "new in the source, and in the translation already";
        String target = texts.isText(step) ? texts.targetText(pair) : texts.oldTarget(pair);
        List<SyncSegment> segments = texts.isText(step)
                ? List.of(new SyncSegment(UnitState.ADAPTED, "", texts.newSource(step), target, target, reason))
                : List.of();
        parts.unit(parts.nextId(), step, new Outcome(UnitState.ADAPTED, "", target, target, segments, reason));
    }

    private void addLeftOut(Step step, Pair pair) {
        boolean same = chapter.isSame(step);
        UnitState state = same ? UnitState.REUSED : UnitState.CONFLICT;
        String reason = same
                ? "the translation leaves it out, as it did before"
                : "changed in the source; the translation left it out before, and does so still";
        List<SyncSegment> segments = texts.isText(step)
                ? List.of(new SyncSegment(state, texts.oldSource(pair), texts.newSource(step), "", "", reason))
                : List.of();
        parts.unit(parts.nextId(), step, new Outcome(state, texts.oldSource(pair), "", "", segments, reason));
    }

    private void addRaw(Step step, Pair pair) {
        RawMerge.Result merged = RawMerge.merge(
                ChapterTexts.raw(chapter.oldSource(), pair.sourceStart(), pair.sourceEnd()),
                texts.oldTarget(pair),
                ChapterTexts.raw(chapter.newSource(), step.newStart(), step.newEnd()));
        parts.piece(List.of(new Fixed(merged.text())), pair, step);
        String reason = switch (merged.outcome()) {
            case KEPT -> "layout changed in the source";
            case SOURCE -> "taken from the new source";
            case MERGED -> "the source's changes and the translation's are both in it";
            case CONFLICT -> "source and translation changed the same place: choose between the marks";
        };
        UnitState state = merged.outcome() == RawMerge.Outcome.CONFLICT ? UnitState.CONFLICT : UnitState.ADAPTED;
        parts.unit(
                parts.nextId(),
                step,
                new Outcome(state, texts.oldSource(pair), texts.oldTarget(pair), merged.text(), List.of(), reason));
    }

    private void addNew(int index) {
        Block block = chapter.newSource().blocks().get(index);
        if (!block.units().isEmpty()) {
            weaver.fresh(index);
            return;
        }
        Step step = new Step(-1, index, index + 1);
        String raw = chapter.newSource().sourceOf(block);
        parts.piece(List.of(new Fixed(raw)), NOTHING, step);
        parts.unit(
                parts.nextId(),
                step,
                new Outcome(UnitState.ADAPTED, "", "", raw, List.of(), "new in the source, taken as it is"));
    }

    private int addRecalled(int start, SyncMemory.Passage passage) {
        Step step = new Step(-1, start, start + passage.keys().size());
        parts.piece(List.of(new Fixed(passage.target())), NOTHING, step);
        String source = texts.newSource(step);
        String target = passage.target();
        String reason = "as it was translated before";
        boolean text = chapter.newSource().blocks().subList(step.newStart(), step.newEnd()).stream()
                .anyMatch(block -> !block.units().isEmpty());
        List<SyncSegment> segments =
                text ? List.of(new SyncSegment(UnitState.REUSED, source, source, target, target, reason)) : List.of();
        parts.unit(parts.nextId(), step, new Outcome(UnitState.REUSED, source, target, target, segments, reason));
        return step.newEnd();
    }

    private void addRemoved() {
        for (int i = 0; i < chapter.oldSource().blocks().size(); i++) {
            if (chapter.matching().isKept(i)) {
                continue;
            }
            Block block = chapter.oldSource().blocks().get(i);
            String source = block.units().isEmpty()
                    ? chapter.oldSource().sourceOf(block)
                    : ChapterTexts.text(chapter.oldSource(), i, i + 1, texts.source());
            int at = i;
            String target = chapter.pairs().stream()
                    .filter(pair -> pair.sourceSize() == 1 && pair.sourceStart() == at && pair.targetSize() > 0)
                    .map(pair -> block.units().isEmpty() ? texts.oldTarget(pair) : texts.targetText(pair))
                    .findFirst()
                    .orElse("");
            parts.removed(block, source, target);
        }
    }
}
