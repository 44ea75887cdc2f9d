package dev.amts.core.sync.draft;

import dev.amts.api.align.Alignment;
import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodedText;
import dev.amts.core.sync.chapter.Chapter;
import dev.amts.core.sync.draft.DraftParts.Outcome;
import dev.amts.core.sync.draft.Piece.Fixed;
import dev.amts.core.sync.draft.Piece.Fragment;
import dev.amts.core.sync.draft.Piece.Slot;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.sentence.ChapterSentences;
import dev.amts.core.sync.sentence.DocumentSentences.Located;
import dev.amts.core.sync.sentence.NewSentences;
import dev.amts.core.sync.sentence.Place;
import dev.amts.core.sync.sentence.SentenceMerge;
import dev.amts.core.sync.sentence.UnitText;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.unit.Untranslated;
import dev.amts.core.sync.weave.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the units of a draft whose text changed or is new, sentence by sentence. Not thread-safe. */
final class TextWeaver {
    private static final Pair NOTHING = new Pair(0, 0, 0, 0);

    private final ChapterTexts texts;
    private final Chapter chapter;
    private final ChapterSentences sentences;
    private final Alignment alignment;
    private final NewSentences unknown;
    private final DraftParts parts;

    TextWeaver(
            ChapterTexts texts,
            ChapterSentences sentences,
            Alignment alignment,
            NewSentences unknown,
            DraftParts parts) {
        this.texts = texts;
        this.chapter = texts.chapter();
        this.sentences = sentences;
        this.alignment = alignment;
        this.unknown = unknown;
        this.parts = parts;
    }

    /** Adds text that changed and has a translation. */
    void changed(Step step, Pair pair) {
        if (texts.isCopy(step, pair)) {
            copied(step, pair);
            return;
        }
        String id = parts.nextId();
        SentenceMerge merge = new SentenceMerge(
                        sentences.source().ofBlocks(pair.sourceStart(), pair.sourceEnd()),
                        sentences.target().ofBlocks(pair.targetStart(), pair.targetEnd()),
                        sentences.fresh().ofBlocks(step.newStart(), step.newEnd()),
                        sentences.beads(pair, alignment),
                        texts.source(),
                        texts.target())
                .run(unknown);
        Skeleton skeleton = Skeleton.merge(chapter, step, pair);
        Map<Place, String> merged = merge.texts();
        parts.piece(skeleton.fragments(id, merged), pair, step);
        UnitState state = worst(merge.segments());
        boolean conflict = skeleton.isConflict();
        parts.unit(
                id,
                step,
                new Outcome(
                        conflict ? UnitState.CONFLICT : state.needsNoWork() ? UnitState.ADAPTED : state,
                        texts.oldSource(pair),
                        texts.targetText(pair),
                        merged.values().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n")),
                        merge.segments(),
                        conflict
                                ? "source and translation changed the marks around it: the translation's were kept"
                                : ""));
    }

    private void copied(Step step, Pair pair) {
        String id = parts.nextId();
        parts.piece(fragments(id, chapter.newSource(), step.newStart(), Map.of()), pair, step);
        String reason = "the translation keeps the source's words here";
        String text = texts.newSource(step);
        String source = texts.oldSource(pair);
        String before = texts.targetText(pair);
        parts.unit(
                id,
                step,
                new Outcome(
                        UnitState.ADAPTED,
                        source,
                        before,
                        text,
                        List.of(new SyncSegment(UnitState.ADAPTED, source, text, before, text, reason)),
                        reason));
    }

    /** Adds text that is new. */
    void fresh(int index) {
        String id = parts.nextId();
        Step step = new Step(-1, index, index + 1);
        Document fresh = chapter.newSource();
        Block block = fresh.blocks().get(index);
        List<SyncSegment> segments = new ArrayList<>();
        Map<Place, String> made = new LinkedHashMap<>();
        for (int u = 0; u < block.units().size(); u++) {
            UnitText text = new UnitText(UnitText.separator(List.of(), texts.target()));
            boolean found = false;
            for (Located sentence : sentences.fresh().ofBlocks(index, index + 1)) {
                if (sentence.unit() == u) {
                    SyncSegment segment = unknown.resolve(sentence.text());
                    found |= segment.state() != UnitState.UNTRANSLATED;
                    segments.add(segment);
                    text.add(CodedText.plain(segment.target()));
                }
            }
            boolean keep = !found && unknown.untranslated() == Untranslated.KEEP;
            made.put(new Place(index, u), keep ? block.units().get(u).content().text() : text.text());
        }
        boolean empty = made.values().stream().allMatch(String::isEmpty);
        boolean inline = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
        parts.piece(empty && inline ? List.of(new Slot(id, "", "")) : fragments(id, fresh, index, made), NOTHING, step);
        parts.unit(
                id,
                step,
                new Outcome(
                        worst(segments), "", "", String.join("\n\n", made.values()), segments, "new in the source"));
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

    /** A block with its units as slots. */
    private static List<Fragment> fragments(String id, Document document, int index, Map<Place, String> made) {
        List<Fragment> out = new ArrayList<>();
        Block block = document.blocks().get(index);
        int from = block.span().start();
        for (int u = 0; u < block.units().size(); u++) {
            TextUnit unit = block.units().get(u);
            String text = made.getOrDefault(new Place(index, u), unit.content().text());
            out.add(new Fixed(document.source().substring(from, unit.span().start())));
            out.add(new Slot(id, text, unit.linePrefix()));
            from = unit.span().end();
        }
        out.add(new Fixed(document.source().substring(from, block.span().end())));
        return out;
    }
}
