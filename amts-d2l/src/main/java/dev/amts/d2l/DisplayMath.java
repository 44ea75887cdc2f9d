package dev.amts.d2l;

import dev.amts.api.document.BlockKind;
import dev.amts.api.text.Span;
import dev.amts.core.markdown.LineClaim;
import dev.amts.core.markdown.LineClaim.Part;
import dev.amts.core.markdown.LineMark;
import dev.amts.core.markdown.LineStart;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A display formula, {@code $$…$$}, that begins a line, slide marks around it included. It may be glued to a paragraph, and
 * text may follow it. Immutable and thread-safe.
 */
final class DisplayMath implements LineMark {
    private static final Set<String> OPENINGS = Set.of("[**", "(**", "[~~", "(~~");
    private static final Set<String> CLOSINGS = Set.of("**]", "**)", "~~]", "~~)");
    private static final int MARK = 3;
    private static final String DOLLARS = "$$";

    @Override
    public @Nullable LineClaim claim(LineStart line) {
        String text = line.text();
        int open = line.offset();
        if (open + MARK <= line.end() && OPENINGS.contains(text.substring(open, open + MARK))) {
            open += MARK;
        }
        if (!text.startsWith(DOLLARS, open)) {
            return null;
        }
        int close = text.indexOf(DOLLARS, open + 2);
        int fence = limit(text, open, close);
        if (close < 0 || fence < close) {
            int end = new LineStart(text, line.offset(), line.end()).trimmedEnd();
            return LineClaim.of(Part.skeleton(BlockKind.MATH, new Span(line.offset(), end), null)
                    .withProblem("the formula is not closed: end it with $$"));
        }
        int end = close + 2;
        if (end + MARK <= text.length() && CLOSINGS.contains(text.substring(end, end + MARK))) {
            end += MARK;
        }
        return claim(line, text, open, close, end);
    }

    private static @Nullable LineClaim claim(LineStart line, String text, int open, int close, int end) {
        LineStart last = new LineStart(text, end, LineStart.lineEnd(text, end));
        int lastEnd = last.trimmedEnd();
        boolean restIsText = text.substring(end, lastEnd).chars().anyMatch(Character::isLetter);
        boolean oneLine = LineStart.lineEnd(text, open) >= close;
        if (restIsText && oneLine) {
            return null;
        }
        String anchor = "math:" + text.substring(open + 2, close).replaceAll("\\s+", "");
        if (!restIsText) {
            return LineClaim.of(Part.skeleton(BlockKind.MATH, new Span(line.offset(), lastEnd), anchor));
        }
        Span rest = new Span(end, lastEnd);
        return new LineClaim(List.of(
                Part.skeleton(BlockKind.MATH, new Span(line.offset(), end), anchor),
                Part.text(BlockKind.PARAGRAPH, rest, rest, null)));
    }

    /** Where a formula ends at the latest: a code fence cannot lie in one. */
    private static int limit(String text, int open, int close) {
        int to = close < 0 ? text.length() : close;
        int fence = text.indexOf("\n```", open);
        return fence >= 0 && fence < to ? fence : to;
    }
}
