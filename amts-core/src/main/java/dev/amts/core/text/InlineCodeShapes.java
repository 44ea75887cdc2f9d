package dev.amts.core.text;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds inline codes by their shape, in text of which only the markup is left, as in parallel data. Immutable and
 * thread-safe.
 *
 * <p>The document's format knows better; this is for where no format is known. Found are formulas in dollars, code in
 * backticks, roles with code ({@code :numref:`x`}), link ends, addresses, tags, entities, slide marks and emphasis marks. Each is a
 * standalone code; takes time linear in the text's length, for no code is longer than 500 characters.
 *
 * <pre>{@code
 * InlineCodeShapes.find("the rate $\\eta$ of `fit`").codes();    // $\eta$ (MATH) and `fit` (CODE)
 * }</pre>
 */
public final class InlineCodeShapes {
    // The groups are told apart in kind(). Repetitions are bounded and possessive, so that no input takes long.
    private static final Pattern SHAPES = Pattern.compile("(:[a-z]{1,20}:(?<ticks>`{1,2})[^`\\n]{1,300}+\\k<ticks>)"
            + "|((?<run>`{1,2})(?!`)[^`\\n]{1,500}+\\k<run>)"
            + "|((?<!\\\\)\\$(?![\\s$])[^$\\n]{1,500}+(?<![\\s\\\\])\\$(?![0-9]))"
            + "|(\\]\\([^()\\s]{1,400}+\\))"
            + "|(https?://[^\\s<>()\\[\\]（）。，；、]{1,500}+)"
            + "|(</?[a-zA-Z][^<>\\n]{0,300}+>)"
            + "|(&#?[a-zA-Z0-9]{1,30}+;)"
            + "|([\\[(](?:\\*\\*|~~)|(?:\\*\\*|~~)[\\])](?!\\())"
            + "|((?<!\\s)\\*{1,3}+|\\*{1,3}+(?!\\s))");

    private InlineCodeShapes() {}

    /** The text with the codes that were found. */
    public static CodedText find(String text) {
        Matcher shape = SHAPES.matcher(text);
        CodedText.Builder out = CodedText.builder();
        int from = 0;
        int number = 0;
        while (shape.find()) {
            out.text(text, from, shape.start());
            out.code(Integer.toString(++number), InlineCode.Role.STANDALONE, kind(shape), shape.group());
            from = shape.end();
        }
        return out.text(text, from, text.length()).build();
    }

    private static CodeKind kind(Matcher shape) {
        if (shape.group(1) != null) {
            return shape.group().startsWith(":cite") ? CodeKind.CITATION : CodeKind.REFERENCE;
        }
        if (shape.group(3) != null) {
            return CodeKind.CODE;
        }
        if (shape.group(5) != null) {
            return CodeKind.MATH;
        }
        if (shape.group(6) != null) {
            return CodeKind.LINK;
        }
        if (shape.group(7) != null) {
            return CodeKind.URL;
        }
        if (shape.group(8) != null) {
            return CodeKind.TAG;
        }
        if (shape.group(9) != null) {
            return CodeKind.ESCAPE;
        }
        return shape.group(10) != null ? CodeKind.SLIDE_MARK : CodeKind.EMPHASIS;
    }
}
