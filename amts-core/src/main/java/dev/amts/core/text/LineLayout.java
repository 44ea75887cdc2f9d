package dev.amts.core.text;

import dev.amts.api.Language;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sets the line ends inside a translated paragraph. Immutable; thread-safe where the segmenter is.
 *
 * <p>No line end lies inside an inline code, and white space at a line end goes with it; where the language writes without
 * spaces a line ends without one. {@link LineJoiner} takes the line ends away again.
 *
 * <pre>{@code
 * LineLayout.sentences(segmenter).layOut(CodedText.plain("One. Two."), Language.of("en"));    // "One.\nTwo."
 * }</pre>
 */
public final class LineLayout {
    private static final int WIDE = 2;

    private final Style style;
    private final Segmenter segmenter;
    private final int width;

    /** Where lines end. */
    private enum Style {
        SENTENCES,
        ONE_LINE,
        WRAPPED
    }

    private LineLayout(Style style, Segmenter segmenter, int width) {
        this.style = style;
        this.segmenter = Objects.requireNonNull(segmenter);
        this.width = width;
    }

    /** One sentence a line, as the D2L books are written. */
    public static LineLayout sentences(Segmenter segmenter) {
        return new LineLayout(Style.SENTENCES, segmenter, 0);
    }

    /** The whole paragraph on one line. */
    public static LineLayout oneLine() {
        return new LineLayout(Style.ONE_LINE, (text, language) -> List.of(), 0);
    }

    /**
     * Lines of at most a number of columns, of which an ideograph takes two; a word or code that is longer has a line of its
     * own.
     *
     * @throws IllegalArgumentException if there is no column
     */
    public static LineLayout wrapped(int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("a line has at least one column, not " + columns);
        }
        return new LineLayout(Style.WRAPPED, (text, language) -> List.of(), columns);
    }

    /** The text with line feeds where lines end; line ends that it had are gone, but for breaks set on purpose. */
    public CodedText layOut(CodedText text, Language language) {
        CodedText joined = LineJoiner.join(text, language).strip();
        return switch (style) {
            case ONE_LINE -> joined;
            case SENTENCES -> broken(joined, sentenceEnds(joined, language));
            case WRAPPED -> broken(joined, wraps(joined, language));
        };
    }

    private List<Integer> sentenceEnds(CodedText text, Language language) {
        List<Integer> ends = new ArrayList<>();
        for (Segment segment : segmenter.segment(text, language)) {
            ends.add(segment.end());
        }
        return ends;
    }

    private List<Integer> wraps(CodedText text, Language language) {
        List<Integer> ends = new ArrayList<>();
        int lineStart = 0;
        int columns = 0;
        int lastBreak = -1;
        for (int i = 0; i < text.length(); ) {
            if (i > lineStart && mayBreak(text, i, language)) {
                lastBreak = i;
            }
            int codePoint = text.text().codePointAt(i);
            columns += columns(codePoint);
            boolean space = Character.isWhitespace(codePoint);
            if (columns > width && lastBreak > lineStart && !space) {
                ends.add(lastBreak);
                lineStart = lastBreak;
                columns = columns(text.text(), lastBreak, i + Character.charCount(codePoint));
            }
            i += Character.charCount(codePoint);
        }
        return ends;
    }

    private static int columns(int codePoint) {
        return LineJoiner.isWide(codePoint) ? WIDE : 1;
    }

    private static int columns(String text, int start, int end) {
        return text.substring(start, end).codePoints().map(LineLayout::columns).sum();
    }

    /** Whether a line may begin at an offset: after white space, or beside a character that needs none. */
    private static boolean mayBreak(CodedText text, int at, Language language) {
        int inside = text.codeAt(at);
        if (inside >= 0 && text.codes().get(inside).start() != at) {
            return false;
        }
        String chars = text.text();
        int before = chars.codePointBefore(at);
        int after = chars.codePointAt(at);
        if (Character.isWhitespace(before)) {
            return !Character.isWhitespace(after);
        }
        return language.writesWithoutSpaces()
                && LineJoiner.isWide(before)
                && LineJoiner.isWide(after)
                && opensNoLine(after)
                && Character.getType(before) != Character.START_PUNCTUATION;
    }

    /** Closing brackets, quotes, commas and stops never begin a line. */
    private static boolean opensNoLine(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.END_PUNCTUATION
                && type != Character.FINAL_QUOTE_PUNCTUATION
                && type != Character.OTHER_PUNCTUATION;
    }

    /** The text with a line feed at each offset that lies inside it, in place of the white space there. */
    private static CodedText broken(CodedText text, List<Integer> ends) {
        CodedText.Builder out = CodedText.builder();
        int from = 0;
        for (int end : ends) {
            int stop = end;
            while (stop > from && Character.isWhitespace(text.text().charAt(stop - 1)) && text.codeAt(stop - 1) < 0) {
                stop--;
            }
            if (end < text.length() && stop > from && !endsWithBreak(text, stop)) {
                out.append(text.slice(from, stop)).text("\n");
                from = end;
            }
        }
        return out.append(text.slice(from, text.length())).build();
    }

    private static boolean endsWithBreak(CodedText text, int end) {
        int last = text.codeAt(end - 1);
        if (last < 0) {
            return false;
        }
        InlineCode code = text.codes().get(last);
        return text.data(code).endsWith("\n");
    }
}
