package dev.amts.core.segment.srx;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.core.segment.srx.SrxDocument.CodePlacement;
import java.util.List;

/**
 * A text as SRX rules see it: codes that mark something up are not there, a code that stands for a word is an {@code X},
 * a line end is a space. Immutable.
 */
final class VisibleText {
    private final String characters;
    /** Where each character stands in the caller's text, and its end. */
    private final int[] origins;

    private final CodedText text;
    private final CodePlacement placement;

    VisibleText(CodedText text, CodePlacement placement) {
        this.text = text;
        this.placement = placement;
        StringBuilder visible = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        int from = 0;
        for (InlineCode code : text.codes()) {
            copy(from, code.start(), visible, places);
            if (isWord(code)) {
                places[visible.length()] = code.start();
                visible.append('X');
            }
            from = code.end();
        }
        copy(from, text.length(), visible, places);
        places[visible.length()] = text.length();
        this.characters = visible.toString();
        this.origins = places;
    }

    String characters() {
        return characters;
    }

    /**
     * The offset in the caller's text of a break before a visible character: after the white space there, and after the
     * codes that belong to the segment before.
     */
    int origin(int position) {
        int first = position;
        while (first < characters.length() && Character.isWhitespace(characters.charAt(first))) {
            first++;
        }
        int offset = first == 0 ? 0 : endOf(first - 1);
        List<InlineCode> codes = text.codes();
        int index = text.codeAt(offset);
        while (index >= 0
                && index < codes.size()
                && codes.get(index).start() == offset
                && staysBefore(codes.get(index))) {
            offset = codes.get(index).end();
            index++;
        }
        return Math.min(offset, origins[first]);
    }

    private int endOf(int visible) {
        int start = origins[visible];
        int code = text.codeAt(start);
        return code >= 0 ? text.codes().get(code).end() : start + 1;
    }

    private boolean staysBefore(InlineCode code) {
        return !isWord(code)
                && switch (code.role()) {
                    case OPENING -> placement.opening();
                    case CLOSING -> placement.closing();
                    case STANDALONE -> placement.standalone();
                };
    }

    private void copy(int from, int to, StringBuilder visible, int[] places) {
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            places[visible.length()] = i;
            visible.append(c == '\n' || c == '\r' ? ' ' : c);
        }
    }

    private static boolean isWord(InlineCode code) {
        return code.role() == Role.STANDALONE
                && switch (code.kind()) {
                    case CODE, MATH, REFERENCE, CITATION, URL, IMAGE, ESCAPE, OTHER -> true;
                    case LINK, EMPHASIS, SLIDE_MARK, TAG, LINE_BREAK -> false;
                };
    }
}
