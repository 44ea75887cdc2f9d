package dev.amts.core.sync;

import dev.amts.api.Language;
import dev.amts.api.align.Alignment;
import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.Span;
import dev.amts.core.sync.Piece.Fixed;
import dev.amts.core.sync.Piece.Fragment;
import dev.amts.core.sync.Piece.Slot;
import dev.amts.core.sync.SentenceMerge.Place;
import dev.amts.core.sync.merge.RawMerge;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.weave.Step;
import dev.amts.core.text.LineJoiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the draft of a chapter. Not thread-safe. */
final class ChapterWeaver {
    private final Chapter chapter;
    private final Chapter.Sentences sentences;
    private final Alignment alignment;
    private final Languages languages;
    private final Resolver resolver;
    private final Untranslated untranslated;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<SyncUnit> units = new ArrayList<>();
    private int count;

    /** The languages of both sides. */
    record Languages(Language source, Language target) {}

    ChapterWeaver(
            Chapter chapter,
            Chapter.Sentences sentences,
            Alignment alignment,
            Languages languages,
            Resolver resolver,
            Untranslated untranslated) {
        this.chapter = chapter;
        this.sentences = sentences;
        this.alignment = alignment;
        this.languages = languages;
        this.resolver = resolver;
        this.untranslated = untranslated;
    }

    Draft weave() {
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
        Assembly assembly = new Assembly(chapter.oldTarget(), chapter.newSource(), pieces, new Gaps(chapter));
        return new Draft(
                chapter.name(),
                assembly,
                units,
                Map.of(),
                chapter.memory().plus(Lessons.of(chapter, pieces, assembly)));
    }

    private String nextId() {
        return "s" + ++count;
    }

    private void addOld(Step step) {
        Pair pair = chapter.pairs().get(step.pair());
        if (step.isExtra()) {
            piece(List.of(new Fixed(oldTarget(pair))), pair, new Step(-1, 0, 0));
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
            addText(step, pair);
        }
    }

    /** Whether the old target has only the marks of a block of text: an earlier draft left it empty. */
    private boolean isLeftEmpty(Step step, Pair pair) {
        return step.newEnd() - step.newStart() == 1
                && !chapter.newSource().blocks().get(step.newStart()).units().isEmpty()
                && chapter.oldTarget().blocks().subList(pair.targetStart(), pair.targetEnd()).stream()
                        .allMatch(block -> block.units().isEmpty());
    }

    private void piece(List<Fragment> fragments, Pair pair, Step step) {
        pieces.add(new Piece(
                fragments, new Span(pair.targetStart(), pair.targetEnd()), new Span(step.newStart(), step.newEnd())));
    }

    private void addSame(Step step, Pair pair) {
        boolean moved = chapter.matching().isMoved(step.newStart());
        String id = nextId();
        UnitState state = moved ? UnitState.MOVED : UnitState.REUSED;
        boolean text = !targetText(pair).isEmpty();
        piece(List.of(new Fixed(oldTarget(pair))), pair, step);
        String source = newSource(step);
        String translation = text ? targetText(pair) : oldTarget(pair);
        List<SyncSegment> segments =
                text ? List.of(new SyncSegment(state, source, source, translation, translation, "")) : List.of();
        add(id, step, state, oldSource(pair), translation, translation, segments, moved ? "stands elsewhere now" : "");
    }

    private void addAhead(Step step, Pair pair) {
        piece(List.of(new Fixed(oldTarget(pair))), pair, step);
        String reason = "new in the source, and in the translation already";
        boolean text =
                !chapter.newSource().blocks().get(step.newStart()).units().isEmpty();
        String target = text ? targetText(pair) : oldTarget(pair);
        List<SyncSegment> segments = text
                ? List.of(new SyncSegment(UnitState.ADAPTED, "", newSource(step), target, target, reason))
                : List.of();
        add(nextId(), step, UnitState.ADAPTED, "", target, target, segments, reason);
    }

    private void addLeftOut(Step step, Pair pair) {
        boolean same = chapter.isSame(step);
        UnitState state = same ? UnitState.REUSED : UnitState.CONFLICT;
        String reason = same
                ? "the translation leaves it out, as it did before"
                : "changed in the source; the translation left it out before, and does so still";
        String source = newSource(step);
        boolean text =
                !chapter.newSource().blocks().get(step.newStart()).units().isEmpty();
        List<SyncSegment> segments =
                text ? List.of(new SyncSegment(state, oldSource(pair), source, "", "", reason)) : List.of();
        add(nextId(), step, state, oldSource(pair), "", "", segments, reason);
    }

    private void addRaw(Step step, Pair pair) {
        RawMerge.Result merged = RawMerge.merge(
                raw(chapter.oldSource(), pair.sourceStart(), pair.sourceEnd()),
                oldTarget(pair),
                raw(chapter.newSource(), step.newStart(), step.newEnd()));
        piece(List.of(new Fixed(merged.text())), pair, step);
        String reason = switch (merged.outcome()) {
            case KEPT -> "layout changed in the source";
            case SOURCE -> "taken from the new source";
            case MERGED -> "the source's changes and the translation's are both in it";
            case CONFLICT -> "source and translation changed the same place: choose between the marks";
        };
        UnitState state = merged.outcome() == RawMerge.Outcome.CONFLICT ? UnitState.CONFLICT : UnitState.ADAPTED;
        add(nextId(), step, state, oldSource(pair), oldTarget(pair), merged.text(), List.of(), reason);
    }

    private void addText(Step step, Pair pair) {
        String id = nextId();
        String before = targetText(pair);
        if (isCopy(step, pair)) {
            Block block = chapter.newSource().blocks().get(step.newStart());
            piece(fragments(id, chapter.newSource(), List.of(block), Map.of()), pair, step);
            String reason = "the translation keeps the source's words here";
            String text = newSource(step);
            add(
                    id,
                    step,
                    UnitState.ADAPTED,
                    oldSource(pair),
                    before,
                    text,
                    List.of(new SyncSegment(UnitState.ADAPTED, oldSource(pair), text, before, text, reason)),
                    reason);
            return;
        }
        SentenceMerge merge = new SentenceMerge(
                        sentences.source().ofBlocks(pair.sourceStart(), pair.sourceEnd()),
                        sentences.target().ofBlocks(pair.targetStart(), pair.targetEnd()),
                        sentences.fresh().ofBlocks(step.newStart(), step.newEnd()),
                        sentences.beads(pair, alignment),
                        languages.source(),
                        languages.target())
                .run(chapter.name(), resolver, untranslated);
        Skeleton skeleton = Skeleton.merge(chapter, step, pair);
        Map<Place, String> texts = merge.texts();
        piece(skeleton.fragments(id, texts), pair, step);
        UnitState state = worst(merge.segments());
        boolean conflict = skeleton.isConflict();
        add(
                id,
                step,
                conflict ? UnitState.CONFLICT : state.needsNoWork() ? UnitState.ADAPTED : state,
                oldSource(pair),
                before,
                texts.values().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n")),
                merge.segments(),
                conflict ? "source and translation changed the marks around it: the translation's were kept" : "");
    }

    /** Whether the translators left the text in the source's words. */
    private boolean isCopy(Step step, Pair pair) {
        if (pair.sourceSize() != 1 || pair.targetSize() != 1 || step.newEnd() - step.newStart() != 1) {
            return false;
        }
        String source = text(chapter.oldSource(), pair.sourceStart(), pair.sourceEnd(), languages.source());
        return source.equals(targetText(pair))
                || source.equals(text(chapter.oldTarget(), pair.targetStart(), pair.targetEnd(), languages.source()));
    }

    private void addNew(int index) {
        String id = nextId();
        Step step = new Step(-1, index, index + 1);
        Document fresh = chapter.newSource();
        Block block = fresh.blocks().get(index);
        Pair nothing = new Pair(0, 0, 0, 0);
        if (block.units().isEmpty()) {
            piece(List.of(new Fixed(fresh.sourceOf(block))), nothing, step);
            add(
                    id,
                    step,
                    UnitState.ADAPTED,
                    "",
                    "",
                    fresh.sourceOf(block),
                    List.of(),
                    "new in the source, taken as it is");
            return;
        }
        List<SyncSegment> segments = new ArrayList<>();
        Map<Place, String> texts = new java.util.LinkedHashMap<>();
        for (int u = 0; u < block.units().size(); u++) {
            UnitText text = new UnitText(UnitText.separator(List.of(), languages.target()));
            boolean found = false;
            for (DocumentSentences.Located sentence : sentences.fresh().ofBlocks(index, index + 1)) {
                if (sentence.unit() == u) {
                    SyncSegment segment =
                            SentenceMerge.resolved(sentence.text(), chapter.name(), resolver, untranslated);
                    found |= segment.state() != UnitState.UNTRANSLATED;
                    segments.add(segment);
                    text.add(dev.amts.api.text.CodedText.plain(segment.target()));
                }
            }
            boolean keep = !found && untranslated == Untranslated.KEEP;
            texts.put(new Place(index, u), keep ? block.units().get(u).content().text() : text.text());
        }
        boolean empty = texts.values().stream().allMatch(String::isEmpty);
        boolean inline = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
        piece(
                empty && inline ? List.of(new Slot(id, "", "")) : fragments(id, fresh, List.of(block), texts),
                nothing,
                step);
        add(id, step, worst(segments), "", "", String.join("\n\n", texts.values()), segments, "new in the source");
    }

    private int addRecalled(int start, SyncMemory.Passage passage) {
        Step step = new Step(-1, start, start + passage.keys().size());
        piece(List.of(new Fixed(passage.target())), new Pair(0, 0, 0, 0), step);
        String source = newSource(step);
        String reason = "as it was translated before";
        boolean text = chapter.newSource().blocks().subList(step.newStart(), step.newEnd()).stream()
                .anyMatch(block -> !block.units().isEmpty());
        List<SyncSegment> segments = text
                ? List.of(new SyncSegment(UnitState.REUSED, source, source, passage.target(), passage.target(), reason))
                : List.of();
        add(nextId(), step, UnitState.REUSED, source, passage.target(), passage.target(), segments, reason);
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
                    : text(chapter.oldSource(), i, i + 1, languages.source());
            int at = i;
            String target = chapter.pairs().stream()
                    .filter(pair -> pair.sourceSize() == 1 && pair.sourceStart() == at && pair.targetSize() > 0)
                    .map(pair -> block.units().isEmpty() ? oldTarget(pair) : targetText(pair))
                    .findFirst()
                    .orElse("");
            List<SyncSegment> segments = block.units().isEmpty()
                    ? List.of()
                    : List.of(new SyncSegment(UnitState.REMOVED, source, "", target, "", "gone from the source"));
            units.add(new SyncUnit(
                    nextId(),
                    block.kind(),
                    UnitState.REMOVED,
                    source,
                    "",
                    target,
                    "",
                    segments,
                    "gone from the source",
                    0));
        }
    }

    private void add(
            String id,
            Step step,
            UnitState state,
            String oldSource,
            String oldTarget,
            String target,
            List<SyncSegment> segments,
            String reason) {
        Block block = chapter.newSource().blocks().get(step.newStart());
        units.add(new SyncUnit(
                id,
                block.kind(),
                state,
                oldSource,
                newSource(step),
                oldTarget,
                target,
                segments,
                reason,
                chapter.newSource().lineAt(block.span().start())));
    }

    private static UnitState worst(List<SyncSegment> segments) {
        List<UnitState> order = List.of(
                UnitState.CONFLICT, UnitState.UNTRANSLATED, UnitState.TRANSLATED, UnitState.ADAPTED, UnitState.MOVED);
        for (UnitState state : order) {
            if (segments.stream().anyMatch(segment -> segment.state() == state)) {
                return state;
            }
        }
        return UnitState.REUSED;
    }

    /** Blocks in a row with their units as slots. */
    static List<Fragment> fragments(String id, Document document, List<Block> blocks, Map<Place, String> texts) {
        List<Fragment> out = new ArrayList<>();
        int from = blocks.get(0).span().start();
        for (Block block : blocks) {
            int index = document.blocks().indexOf(block);
            for (int u = 0; u < block.units().size(); u++) {
                TextUnit unit = block.units().get(u);
                String text =
                        texts.getOrDefault(new Place(index, u), unit.content().text());
                out.add(new Fixed(document.source().substring(from, unit.span().start())));
                out.add(new Slot(id, text, unit.linePrefix()));
                from = unit.span().end();
            }
        }
        out.add(new Fixed(document.source()
                .substring(from, blocks.get(blocks.size() - 1).span().end())));
        return out;
    }

    private String oldTarget(Pair pair) {
        return raw(chapter.oldTarget(), pair.targetStart(), pair.targetEnd());
    }

    private String oldSource(Pair pair) {
        return shown(chapter.oldSource(), pair.sourceStart(), pair.sourceEnd());
    }

    private String newSource(Step step) {
        return shown(chapter.newSource(), step.newStart(), step.newEnd());
    }

    private String shown(Document document, int start, int end) {
        String text = text(document, start, end, languages.source());
        return text.isEmpty() ? raw(document, start, end) : text;
    }

    private String targetText(Pair pair) {
        return text(chapter.oldTarget(), pair.targetStart(), pair.targetEnd(), languages.target());
    }

    static String raw(Document document, int start, int end) {
        return document.source()
                .substring(
                        document.blocks().get(start).span().start(),
                        document.blocks().get(end - 1).span().end());
    }

    private static String text(Document document, int start, int end, Language language) {
        return document.blocks().subList(start, end).stream()
                .flatMap(block -> block.units().stream())
                .map(unit -> LineJoiner.join(unit.content(), language).text().strip())
                .collect(Collectors.joining("\n\n"));
    }
}
