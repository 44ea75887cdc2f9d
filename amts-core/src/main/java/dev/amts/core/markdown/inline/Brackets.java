package dev.amts.core.markdown.inline;

import dev.amts.api.text.CodeKind;
import dev.amts.core.markdown.scan.InlineText;
import dev.amts.core.markdown.scan.LinkTail;
import dev.amts.core.markdown.scan.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds links and pictures: the bracket stack of the CommonMark specification's appendix ("look for link or image").
 * Not thread-safe.
 */
final class Brackets {
    private static final int LONGEST_LABEL = 999;

    private final InlineText text;
    private final Pieces pieces;
    private final Delimiters delimiters;
    private final OpenPairs pairs;
    private final Predicate<String> definitions;
    private final List<Bracket> stack = new ArrayList<>();

    Brackets(InlineText text, Pieces pieces, Delimiters delimiters, OpenPairs pairs, Predicate<String> definitions) {
        this.text = text;
        this.pieces = pieces;
        this.delimiters = delimiters;
        this.pairs = pairs;
        this.definitions = definitions;
    }

    private static final class Bracket {
        final int start;
        final int length;
        final @Nullable Delimiter delimiter;
        boolean active = true;
        /** A bracket inside: what lies between cannot be a label. */
        boolean holdsBracket;

        Bracket(int start, int length, @Nullable Delimiter delimiter) {
            this.start = start;
            this.length = length;
            this.delimiter = delimiter;
        }

        boolean isImage() {
            return length == 2;
        }
    }

    void open(int start, int length) {
        if (!stack.isEmpty()) {
            stack.get(stack.size() - 1).holdsBracket = true;
        }
        stack.add(new Bracket(start, length, delimiters.last()));
    }

    int depth() {
        return stack.size();
    }

    void dropTo(int depth) {
        while (stack.size() > depth) {
            stack.remove(stack.size() - 1);
        }
    }

    /** Handles the closing bracket at an offset, and returns where to go on. */
    int close(int at) {
        if (stack.isEmpty()) {
            return at + 1;
        }
        Bracket opener = stack.remove(stack.size() - 1);
        if (!opener.active) {
            return at + 1;
        }
        int end = LinkTail.inlineEnd(text.text(), at + 1);
        if (end < 0) {
            end = referenceEnd(opener, at);
        }
        if (end < 0) {
            return at + 1;
        }
        pairs.dropAfter(opener.start);
        delimiters.pair(opener.delimiter);
        pieces.pair(
                opener.start, opener.start + opener.length, at, end, opener.isImage() ? CodeKind.IMAGE : CodeKind.LINK);
        if (!opener.isImage()) {
            deactivate();
        }
        return end;
    }

    /** A link holds no other link: those that opened around it cannot be one any more. */
    private void deactivate() {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Bracket bracket = stack.get(i);
            if (!bracket.isImage()) {
                if (!bracket.active) {
                    return;
                }
                bracket.active = false;
            }
        }
    }

    private int referenceEnd(Bracket opener, int at) {
        String chars = text.text();
        int labelStart = opener.start + opener.length;
        int end = LinkTail.labelEnd(chars, at + 1);
        if (end > at + 3) {
            return isDefined(chars.substring(at + 2, end - 1)) ? end : -1;
        }
        boolean usable = !opener.holdsBracket && at > labelStart && at - labelStart <= LONGEST_LABEL;
        if (!usable || !isDefined(chars.substring(labelStart, at))) {
            return -1;
        }
        return end > 0 ? end : at + 1;
    }

    private boolean isDefined(String label) {
        return !label.isBlank() && definitions.test(label);
    }
}
