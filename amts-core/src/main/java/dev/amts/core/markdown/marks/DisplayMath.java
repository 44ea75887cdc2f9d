package dev.amts.core.markdown.marks;

import dev.amts.api.document.BlockKind;
import dev.amts.api.text.Span;
import dev.amts.core.markdown.LineClaim;
import dev.amts.core.markdown.LineClaim.Part;
import dev.amts.core.markdown.LineMark;
import dev.amts.core.markdown.LineStart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A display formula, {@code $$…$$}, that begins a line. It may be glued to a paragraph, and text may follow it. Immutable
 * and thread-safe.
 */
public final class DisplayMath implements LineMark {
    private static final String DOLLARS = "$$";

    private final List<String> openings;
    private final List<String> closings;

    /** Formulas with nothing around them. */
    public DisplayMath() {
        this(List.of(), List.of());
    }

    /**
     * @param openings marks that may stand right before a formula and belong to it
     * @param closings marks that may stand right after it
     */
    public DisplayMath(List<String> openings, List<String> closings) {
        this.openings = List.copyOf(openings);
        this.closings = List.copyOf(closings);
    }

    @Override
    public @Nullable LineClaim claim(LineStart line) {
        String text = line.text();
        int open = after(text, line.offset(), openings);
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
        return claim(line, text, open, close, after(text, close + 2, closings));
    }

    private static int after(String text, int at, List<String> marks) {
        for (String mark : marks) {
            if (text.startsWith(mark, at)) {
                return at + mark.length();
            }
        }
        return at;
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

    /** Where a formula ends at the latest: neither a code fence nor a heading can lie in one. */
    private static int limit(String text, int open, int close) {
        int to = close < 0 ? text.length() : close;
        for (int i = text.indexOf('\n', open); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
            if (text.startsWith("```", i + 1) || isHeading(text, i + 1)) {
                return i;
            }
        }
        return to;
    }

    private static boolean isHeading(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < 7 && text.charAt(i) == '#') {
            i++;
        }
        return i > at && i - at < 7 && i < text.length() && text.charAt(i) == ' ';
    }
}
