package dev.amts.core.markdown.scan;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.InlineCode.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes pairs of the tags that stand around text, where they nest with the other pairs. */
public final class TagPairs {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private TagPairs() {}

    /**
     * @param index of the piece that opens
     * @param name of the tag, empty for a pair of another kind
     */
    private record Open(int index, String name) {}

    public static List<Piece> pair(String text, List<Piece> pieces) {
        if (pieces.stream().noneMatch(piece -> piece.kind() == CodeKind.TAG)) {
            return pieces;
        }
        List<Piece> out = new ArrayList<>(pieces);
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < out.size(); i++) {
            Piece piece = out.get(i);
            if (piece.role() == Role.OPENING) {
                open.push(new Open(i, ""));
            } else if (piece.role() == Role.CLOSING) {
                while (!open.isEmpty() && !open.pop().name().isEmpty()) {
                    // A tag that was not closed before the pair around it stays a standalone code.
                }
            } else if (piece.kind() == CodeKind.TAG) {
                tag(text, out, i, open);
            }
        }
        return out;
    }

    private static void tag(String text, List<Piece> out, int index, Deque<Open> open) {
        Piece piece = out.get(index);
        boolean closing = text.startsWith("</", piece.start());
        String name = name(text, piece.start() + (closing ? 2 : 1), piece.end());
        if (closing) {
            if (!open.isEmpty() && !name.isEmpty() && open.peek().name().equals(name)) {
                int opener = open.pop().index();
                Piece first = out.get(opener);
                out.set(opener, new Piece(first.start(), first.end(), Role.OPENING, first.kind(), first.pair()));
                out.set(index, new Piece(piece.start(), piece.end(), Role.CLOSING, piece.kind(), first.pair()));
            }
        } else if (!name.isEmpty() && !VOID.contains(name) && !text.startsWith("/>", piece.end() - 2)) {
            open.push(new Open(index, name));
        }
    }

    private static String name(String text, int start, int end) {
        int i = start;
        while (i < end
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-' || text.charAt(i) == '.')) {
            i++;
        }
        return text.substring(start, i).toLowerCase(Locale.ROOT);
    }
}
