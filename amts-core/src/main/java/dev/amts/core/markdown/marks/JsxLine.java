package dev.amts.core.markdown.marks;

import dev.amts.api.document.BlockKind;
import dev.amts.api.text.Span;
import dev.amts.core.markdown.LineClaim;
import dev.amts.core.markdown.LineClaim.Part;
import dev.amts.core.markdown.LineMark;
import dev.amts.core.markdown.LineStart;
import dev.amts.core.markdown.scan.InlineText;
import dev.amts.core.markdown.scan.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Tags of MDX components, {@code <Note>} and {@code </Note>}, alone on their lines: what stands between them is Markdown.
 * Tags of HTML, in small letters, are left to CommonMark. Immutable and thread-safe.
 */
public final class JsxLine implements LineMark {
    private static final int LONGEST_TAG = 10_000;

    /** One is as good as another. */
    public JsxLine() {}

    @Override
    public @Nullable LineClaim claim(LineStart line) {
        return line.first() == '<' ? tags(line) : null;
    }

    private static @Nullable LineClaim tags(LineStart line) {
        int at = line.offset();
        while (isComponent(line.text(), at)) {
            int end = tagEnd(line.text(), at);
            if (end < 0) {
                return null;
            }
            int lineEnd = LineStart.lineEnd(line.text(), end);
            int next = end;
            while (next < lineEnd && Character.isWhitespace(line.text().charAt(next))) {
                next++;
            }
            if (next == lineEnd) {
                return skeleton(line, end);
            }
            at = next;
        }
        return null;
    }

    private static boolean isComponent(String text, int at) {
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        if (at >= text.length() || text.charAt(at) != '<' || name >= text.length()) {
            return false;
        }
        return Character.isUpperCase(text.charAt(name)) || text.charAt(name) == '>';
    }

    private static int tagEnd(String text, int at) {
        if (text.startsWith("<>", at)) {
            return at + 2;
        }
        if (text.startsWith("</>", at)) {
            return at + 3;
        }
        int end = Tags.tagEnd(new InlineText(text), at);
        return end - at > LONGEST_TAG ? -1 : end;
    }

    private static LineClaim skeleton(LineStart line, int end) {
        return LineClaim.of(Part.skeleton(BlockKind.HTML, new Span(line.offset(), end), null));
    }
}
