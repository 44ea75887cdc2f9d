package dev.amts.core.markdown.inline;

import dev.amts.api.text.InlineCode.Role;
import dev.amts.core.markdown.scan.InlineText;
import dev.amts.core.markdown.scan.Pieces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dialect's pairs that are open at a place of a scan. Not thread-safe. */
final class OpenPairs {
    private final InlineText text;
    private final List<PairedMark> marks;
    private final List<Open> open = new ArrayList<>();

    OpenPairs(InlineText text, List<PairedMark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** A mark that was opened, and what was open around it. */
    record Open(PairedMark mark, int start, @Nullable Delimiter delimiter, int bracketDepth) {}

    void push(Open pair) {
        open.add(pair);
    }

    /** Whether the innermost open pair is closed at an offset. */
    boolean closes(int offset) {
        return !open.isEmpty() && open.get(open.size() - 1).mark().closesAt(text.text(), offset);
    }

    /** The innermost open pair if it is closed at an offset. It is open no more. */
    @Nullable
    Open closedAt(int offset) {
        return closes(offset) ? open.remove(open.size() - 1) : null;
    }

    /** The mark that opens at an offset, if its closing mark is still to come. */
    @Nullable
    PairedMark openedAt(int offset) {
        for (PairedMark mark : marks) {
            if (text.text().startsWith(mark.opening(), offset)) {
                int closing =
                        text.indexOf(mark.closing(), offset + mark.opening().length());
                if (closing >= 0 ? mark.closesAt(text.text(), closing) : isHalf(mark, offset)) {
                    return mark;
                }
            }
        }
        return null;
    }

    /** Forgets the pairs opened after an offset: a link that ends would cut them. */
    void dropAfter(int offset) {
        while (!open.isEmpty() && open.get(open.size() - 1).start() > offset) {
            open.remove(open.size() - 1);
        }
    }

    /** Marks whose other half stands in another block, as around a display formula, are codes of their own. */
    void leftOver(Pieces pieces) {
        for (Open pair : open) {
            int end = pair.start() + pair.mark().opening().length();
            pieces.add(pair.start(), end, Role.STANDALONE, pair.mark().kind());
        }
    }

    /** Without its closing mark an opening is one only where nothing else can be meant: no emphasis ends later. */
    private boolean isHalf(PairedMark mark, int offset) {
        String emphasis = mark.closing().substring(0, mark.closing().length() - 1);
        return text.indexOf(emphasis, offset + mark.opening().length()) < 0;
    }
}
