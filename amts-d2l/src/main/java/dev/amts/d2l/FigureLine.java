package dev.amts.d2l;

import dev.amts.api.document.BlockKind;
import dev.amts.api.text.Span;
import dev.amts.core.markdown.LineClaim;
import dev.amts.core.markdown.LineClaim.Part;
import dev.amts.core.markdown.LineMark;
import dev.amts.core.markdown.LineStart;
import org.jspecify.annotations.Nullable;

/** A picture on lines of its own, {@code ![caption](path)}; its caption is text. Immutable and thread-safe. */
final class FigureLine implements LineMark {
    private static final int LONGEST_CAPTION = 10_000;
    private static final int DEEPEST = 20;

    @Override
    public @Nullable LineClaim claim(LineStart line) {
        if (!line.startsWith("![")) {
            return null;
        }
        String text = line.text();
        int caption = line.offset() + 2;
        int close = captionEnd(text, caption);
        if (close < 0) {
            return null;
        }
        int end = pathEnd(text, close + 2);
        int lineEnd = end < 0 ? -1 : LineStart.lineEnd(text, end);
        if (end < 0 || !text.substring(end, lineEnd).isBlank()) {
            return null;
        }
        String path = text.substring(close + 2, end - 1).strip();
        int space = path.indexOf(' ');
        String anchor = "image:" + (space < 0 ? path : path.substring(0, space));
        return LineClaim.of(Part.text(BlockKind.IMAGE, new Span(line.offset(), end), new Span(caption, close), anchor));
    }

    /** The offset of the bracket before the path, or −1. Brackets in formulas, code and of links are no end. */
    private static int captionEnd(String text, int from) {
        int depth = 0;
        int limit = Math.min(text.length(), from + LONGEST_CAPTION);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$' || c == '`') {
                i = skipped(text, i, Math.min(limit, lineEnd(text, i)));
            } else if (c == '\n' && isBlankLine(text, i + 1)) {
                return -1;
            } else if (c == '[') {
                if (++depth > DEEPEST) {
                    return -1;
                }
            } else if (c == ']') {
                if (depth == 0) {
                    return i + 1 < text.length() && text.charAt(i + 1) == '(' ? i : -1;
                }
                depth--;
            }
        }
        return -1;
    }

    /** The offset of the same character further on in the line; the given one if there is none. */
    private static int skipped(String text, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (text.charAt(i) == text.charAt(at)) {
                return i;
            }
        }
        return at;
    }

    private static int lineEnd(String text, int from) {
        return LineStart.lineEnd(text, from);
    }

    private static boolean isBlankLine(String text, int from) {
        return text.substring(from, lineEnd(text, from)).isBlank();
    }

    /** The offset after the parenthesis that closes the path beginning at {@code from}, or −1. */
    private static int pathEnd(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
