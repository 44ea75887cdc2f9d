package dev.amts.core.sync.draft;

import dev.amts.api.document.Block;
import dev.amts.api.document.Document;
import dev.amts.core.sync.chapter.LineEnds;
import dev.amts.core.sync.draft.Piece.Fixed;
import dev.amts.core.sync.draft.Piece.Fragment;
import dev.amts.core.sync.draft.Piece.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Set<String> done = new HashSet<>();
        for (Fragment fragment : piece.fragments()) {
            if (fragment instanceof Slot slot) {
                String edit = edits.get(slot.unit());
                String text = edit == null ? slot.text() : done.add(slot.unit()) ? edit : "";
                out.append(text.replace("\n", lineEnd() + slot.linePrefix()));
            } else if (fragment instanceof Fixed fixed) {
                out.append(fixed.text());
            }
        }
        return out.toString();
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
