package dev.amts.aws.internal.realtime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces that are sent by one call: plain ones a line each, those of HTML a paragraph each. Immutable.
 *
 * @param pieces one or more, of one form
 */
record Pack(List<Piece> pieces) {
    private static final Pattern PARAGRAPH = Pattern.compile(
            "<\\s*p(?![\\w-])[^<>]{0,100}>(.*?)<\\s*/\\s*p\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final String OPENING = "<p>";
    private static final String CLOSING = "</p>";

    Pack {
        pieces = List.copyOf(pieces);
    }

    /** As few packs as keep within so many bytes each, the pieces in order. */
    static List<Pack> of(List<Piece> pieces, int maximumBytes) {
        Map<Piece.Form, List<Piece>> open = new EnumMap<>(Piece.Form.class);
        Map<Piece.Form, Integer> sizes = new EnumMap<>(Piece.Form.class);
        List<Pack> packs = new ArrayList<>();
        for (Piece piece : pieces) {
            int size = Splitting.bytes(piece.body()) + overhead(piece.form());
            List<Piece> current = open.computeIfAbsent(piece.form(), form -> new ArrayList<>());
            if (!current.isEmpty() && sizes.getOrDefault(piece.form(), 0) + size > maximumBytes) {
                packs.add(new Pack(current));
                current.clear();
                sizes.put(piece.form(), 0);
            }
            current.add(piece);
            sizes.merge(piece.form(), size, Integer::sum);
        }
        open.values().stream().filter(left -> !left.isEmpty()).forEach(left -> packs.add(new Pack(left)));
        return packs;
    }

    private static int overhead(Piece.Form form) {
        return form == Piece.Form.HTML ? OPENING.length() + CLOSING.length() : 1;
    }

    /** What is sent. */
    String body() {
        if (pieces.size() == 1) {
            return pieces.get(0).body();
        }
        if (pieces.get(0).form() == Piece.Form.PLAIN) {
            return String.join("\n", pieces.stream().map(Piece::body).toList());
        }
        StringBuilder body = new StringBuilder();
        pieces.forEach(piece -> body.append(OPENING).append(piece.body()).append(CLOSING));
        return body.toString();
    }

    /** The answer for each piece; empty if the answer cannot be told apart. */
    List<String> answers(String answer) {
        List<String> parts = new ArrayList<>();
        if (pieces.size() == 1) {
            parts.add(answer);
        } else if (pieces.get(0).form() == Piece.Form.PLAIN) {
            parts.addAll(List.of(answer.split("\r?\n", -1)));
        } else {
            Matcher paragraphs = PARAGRAPH.matcher(answer);
            while (paragraphs.find()) {
                parts.add(paragraphs.group(1));
            }
        }
        return parts.size() == pieces.size() ? parts : List.of();
    }

    /** Each piece by itself. */
    List<Pack> single() {
        return pieces.stream().map(piece -> new Pack(List.of(piece))).toList();
    }
}
