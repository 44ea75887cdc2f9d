package dev.amts.core.sync.draft;

import dev.amts.api.document.Block;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.core.sync.chapter.Chapter;
import dev.amts.core.sync.draft.Piece.Fixed;
import dev.amts.core.sync.draft.Piece.Fragment;
import dev.amts.core.sync.draft.Piece.Slot;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.sentence.Place;
import dev.amts.core.sync.weave.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands around the text of a unit, merged: heading marks, a picture's path, the blocks' own characters. Immutable.
 */
final class Skeleton {
    private final Document target;
    private final Pair pair;
    private final List<String> parts;
    private final boolean conflict;

    private Skeleton(Document target, Pair pair, List<String> parts, boolean conflict) {
        this.target = target;
        this.pair = pair;
        this.parts = parts;
        this.conflict = conflict;
    }

    static Skeleton merge(Chapter chapter, Step step, Pair pair) {
        List<String> theirs = parts(chapter.oldTarget(), pair.targetStart(), pair.targetEnd());
        List<String> before = parts(chapter.oldSource(), pair.sourceStart(), pair.sourceEnd());
        List<String> after = parts(chapter.newSource(), step.newStart(), step.newEnd());
        if (before.size() != theirs.size() || after.size() != theirs.size()) {
            return new Skeleton(chapter.oldTarget(), pair, theirs, false);
        }
        boolean conflict = false;
        List<String> out = new ArrayList<>();
        for (int k = 0; k < theirs.size(); k++) {
            String translation = theirs.get(k);
            boolean changed = !same(before.get(k), after.get(k)) && !same(translation, after.get(k));
            if (changed && same(translation, before.get(k))) {
                out.add(after.get(k));
            } else {
                conflict |= changed;
                out.add(translation);
            }
        }
        return new Skeleton(chapter.oldTarget(), pair, out, conflict);
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s+", " ").equals(other.replaceAll("\\s+", " "));
    }

    /** What stands before, between and after the units of blocks in a row. */
    private static List<String> parts(Document document, int start, int end) {
        List<String> out = new ArrayList<>();
        int from = document.blocks().get(start).span().start();
        for (Block block : document.blocks().subList(start, end)) {
            for (TextUnit unit : block.units()) {
                out.add(document.source().substring(from, unit.span().start()));
                from = unit.span().end();
            }
        }
        out.add(document.source()
                .substring(from, document.blocks().get(end - 1).span().end()));
        return out;
    }

    /** Whether both sides changed it in different ways. */
    boolean isConflict() {
        return conflict;
    }

    /** The target's blocks with these texts in their units. */
    List<Fragment> fragments(String id, Map<Place, String> texts) {
        List<Fragment> out = new ArrayList<>();
        int part = 0;
        for (int b = pair.targetStart(); b < pair.targetEnd(); b++) {
            Block block = target.blocks().get(b);
            for (int u = 0; u < block.units().size(); u++) {
                TextUnit unit = block.units().get(u);
                out.add(new Fixed(parts.get(part++)));
                out.add(new Slot(
                        id, texts.getOrDefault(new Place(b, u), unit.content().text()), unit.linePrefix()));
            }
        }
        out.add(new Fixed(parts.get(part)));
        return out;
    }
}
