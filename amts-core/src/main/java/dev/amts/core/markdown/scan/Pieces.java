package dev.amts.core.markdown.scan;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.api.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes found so far. Not thread-safe. */
public final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private int pairCount;
    private int end;

    /** No codes yet. */
    public Pieces() {}

    /** Adds a code. */
    public void add(int start, int pieceEnd, Role role, CodeKind kind) {
        put(start, pieceEnd, role, kind, pairCount++);
    }

    /** Adds the two codes of a pair. */
    public void pair(int start, int startEnd, int close, int closeEnd, CodeKind kind) {
        int pair = pairCount++;
        put(start, startEnd, Role.OPENING, kind, pair);
        put(close, closeEnd, Role.CLOSING, kind, pair);
    }

    /** The offset after the last code that was added, or 0. */
    public int end() {
        return end;
    }

    /** The text with the codes, numbered in order from 1 on; tags are paired where they nest. */
    public CodedText build(String text) {
        if (pieces.isEmpty()) {
            return CodedText.plain(text);
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        List<Piece> paired = TagPairs.pair(text, pieces);
        List<InlineCode> codes = new ArrayList<>(paired.size());
        Map<Integer, String> ids = new HashMap<>();
        int next = 1;
        for (Piece piece : paired) {
            String id = piece.role() == Role.CLOSING ? ids.get(piece.pair()) : null;
            if (id == null) {
                id = Integer.toString(next++);
                if (piece.role() == Role.OPENING) {
                    ids.put(piece.pair(), id);
                }
            }
            codes.add(new InlineCode(id, piece.role(), piece.kind(), new Span(piece.start(), piece.end())));
        }
        return new CodedText(text, codes);
    }

    private void put(int start, int pieceEnd, Role role, CodeKind kind, int pair) {
        pieces.add(new Piece(start, pieceEnd, role, kind, pair));
        end = Math.max(end, pieceEnd);
    }
}
