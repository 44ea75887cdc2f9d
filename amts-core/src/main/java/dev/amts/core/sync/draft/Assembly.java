package dev.amts.core.sync.draft;

import dev.amts.api.document.Block;
import dev.amts.api.document.Document;
import dev.amts.core.sync.chapter.LineEnds;
import dev.amts.core.sync.draft.Piece.Fixed;
import dev.amts.core.sync.draft.Piece.Fragment;
import dev.amts.core.sync.draft.Piece.Slot;
import dev.amts.core.sync.memory.SyncMemory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a draft and what stands between them: as in the old target where two pieces were neighbours there, else as
 * in the new source. Immutable.
 *
 * @param oldTarget the old translation
 * @param newSource the new source
 * @param pieces the pieces in order
 * @param gaps what is remembered of gaps
 */
public record Assembly(Document oldTarget, Document newSource, List<Piece> pieces, Gaps gaps) {
    public Assembly {
        pieces = List.copyOf(pieces);
    }

    /**
     * The draft's text.
     *
     * @param edits texts by unit id that replace what the units' slots hold
     */
    public String text(Map<String, String> edits) {
        StringBuilder out = new StringBuilder(oldTarget.source().length() + 1024);
        Piece last = null;
        for (Piece piece : pieces) {
            String text = text(piece, edits);
            if (text.isBlank() && !(piece.hasTarget() && piece.isFixed())) {
                continue;
            }
            out.append(last == null ? head(piece) : gap(last, piece)).append(text);
            last = piece;
        }
        return out.append(tail(last)).toString();
    }

    String text(Piece piece, Map<String, String> edits) {
        StringBuilder out = new StringBuilder();
        Iterator<String> edited = edited(piece, edits).iterator();
        for (Fragment fragment : piece.fragments()) {
            if (fragment instanceof Slot slot) {
                String text = edits.containsKey(slot.unit()) ? edited.next() : slot.text();
                out.append(text.replace("\n", lineEnd() + slot.linePrefix()));
            } else if (fragment instanceof Fixed fixed) {
                out.append(fixed.text());
            }
        }
        return out.toString();
    }

    /** The texts for the slots of a piece; where they are not as many as the slots, all go into the first. */
    private static List<String> edited(Piece piece, Map<String, String> edits) {
        List<String> out = new ArrayList<>();
        List<String> ids = piece.fragments().stream()
                .filter(Slot.class::isInstance)
                .map(slot -> ((Slot) slot).unit())
                .filter(edits::containsKey)
                .toList();
        for (String id : new LinkedHashSet<>(ids)) {
            int slots = Collections.frequency(ids, id);
            String edit = Objects.requireNonNull(edits.get(id));
            List<String> paragraphs = List.of(edit.split("\n\n", -1));
            if (paragraphs.size() == slots) {
                out.addAll(paragraphs);
            } else {
                out.add(edit);
                out.addAll(Collections.nCopies(slots - 1, ""));
            }
        }
        return out;
    }

    /** What to remember of units that somebody worked on: their translations by the new source's keys. */
    public SyncMemory passages(Set<String> ids, Map<String, String> edits) {
        List<SyncMemory.Passage> out = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean wanted = piece.fragments().stream()
                    .anyMatch(fragment -> fragment instanceof Slot slot && ids.contains(slot.unit()));
            if (wanted && !piece.source().isEmpty()) {
                List<String> keys = gaps.newKeys();
                int start = piece.source().start();
                out.add(new SyncMemory.Passage(
                        start == 0 ? "" : keys.get(start - 1),
                        keys.subList(start, piece.source().end()),
                        text(piece, edits)));
            }
        }
        return new SyncMemory(out, Map.of(), Map.of(), Map.of());
    }

    private String lineEnd() {
        return LineEnds.of(oldTarget.source());
    }

    private String head(Piece first) {
        if (first.hasTarget() && first.target().start() == 0) {
            return before(oldTarget, 0);
        }
        Optional<String> remembered = gaps.between(null, first);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        if (!first.source().isEmpty() && first.source().start() == 0) {
            return before(newSource, 0);
        }
        String gap = first.source().isEmpty()
                ? before(oldTarget, first.target().start())
                : before(newSource, first.source().start());
        return gap.stripLeading();
    }

    private String gap(Piece last, Piece next) {
        if (last.hasTarget()
                && next.hasTarget()
                && last.target().end() == next.target().start()) {
            return before(oldTarget, next.target().start());
        }
        Optional<String> remembered = gaps.between(last, next);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        String gap = next.source().isEmpty()
                ? before(oldTarget, next.target().start())
                : before(newSource, next.source().start());
        return gap.contains("\n") || next.source().start() > 0 ? gap : lineEnd() + lineEnd() + gap;
    }

    /** What stands after the last block of the old target. */
    static String end(Document document) {
        List<Block> blocks = document.blocks();
        int end = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).span().end();
        return document.source().substring(end);
    }

    private String tail(@Nullable Piece last) {
        boolean atNewEnd = last != null
                && !last.source().isEmpty()
                && last.source().end() == newSource.blocks().size();
        boolean atOldEnd = last == null
                || (last.hasTarget()
                        && last.target().end() == oldTarget.blocks().size());
        Optional<String> remembered = atOldEnd || last == null ? Optional.empty() : gaps.between(last, null);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        Document document = atNewEnd && !atOldEnd ? newSource : oldTarget;
        return end(document);
    }

    /** What stands between a block and the one before it. */
    static String before(Document document, int block) {
        List<Block> blocks = document.blocks();
        int start = block == 0 ? 0 : blocks.get(block - 1).span().end();
        return document.source().substring(start, blocks.get(block).span().start());
    }
}
