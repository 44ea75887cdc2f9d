package dev.amts.aws.internal.realtime;

import dev.amts.api.Language;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a text that are short enough for one call, cut at sentence ends where no pair of codes is open; at word ends
 * where a sentence is too long. Immutable.
 */
record Splitting(CodeEncoding encoding, int maximumBytes) {
    List<Piece> split(CodedText text, Language language) {
        Piece whole = Piece.of(text, encoding);
        if (bytes(whole.body()) <= maximumBytes) {
            return List.of(whole);
        }
        List<Piece> pieces = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
        for (CodedText part : parts(text, sentences)) {
            Piece piece = Piece.of(part, encoding);
            if (bytes(piece.body()) <= maximumBytes) {
                pieces.add(piece);
            } else {
                BreakIterator words = BreakIterator.getLineInstance(language.locale());
                parts(part, words).forEach(word -> pieces.add(Piece.of(word, encoding)));
            }
        }
        return pieces;
    }

    /** As few parts as there can be, each as long as it can be; in time linear in the text. */
    private List<CodedText> parts(CodedText text, BreakIterator breaks) {
        List<CodedText> parts = new ArrayList<>();
        OpenCodes open = new OpenCodes(text.codes());
        breaks.setText(text.text());
        int start = 0;
        int end = 0;
        int size = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (!open.at(at)) {
                int more = size(text.slice(end, at));
                if (size + more > maximumBytes && end > start) {
                    parts.add(text.slice(start, end));
                    start = end;
                    size = 0;
                }
                size += more;
                end = at;
            }
        }
        if (text.length() > start) {
            parts.add(text.slice(start, text.length()));
        }
        return parts;
    }

    /** Bytes of a part, with room for longer ids of its codes where it stands in a longer text. */
    private int size(CodedText part) {
        return bytes(Piece.of(part, encoding).body()) + 4 * part.codes().size();
    }

    /** Where codes or pairs of them are open; asked from left to right. */
    private static final class OpenCodes {
        private final List<InlineCode> codes;
        private int next;
        private int open;

        OpenCodes(List<InlineCode> codes) {
            this.codes = codes;
        }

        /** Whether an offset lies inside a code, or between the two codes of a pair. */
        boolean at(int offset) {
            while (next < codes.size() && codes.get(next).end() <= offset) {
                open += switch (codes.get(next).role()) {
                    case OPENING -> 1;
                    case CLOSING -> -1;
                    case STANDALONE -> 0;
                };
                next++;
            }
            return open > 0 || (next < codes.size() && codes.get(next).start() < offset);
        }
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
