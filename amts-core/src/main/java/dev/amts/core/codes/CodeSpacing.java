package dev.amts.core.codes;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import java.util.HashSet;
import java.util.Set;

/**
 * Moves white space that an engine put inside a pair of codes to the outside: {@code * x *} is no emphasis, {@code *x*} is.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * CodeSpacing.tighten(translation, source);    // of "es * muy * fino": es *muy* fino
 * }</pre>
 */
public final class CodeSpacing {
    private CodeSpacing() {}

    /**
     * The translation without white space at the inner side of its pairs, where the source has none there.
     *
     * @param source tells which pairs have white space inside that belongs there
     */
    public static CodedText tighten(CodedText translation, CodedText source) {
        Set<String> loose = loose(source);
        String text = translation.text();
        Output out = new Output();
        int from = 0;
        for (int i = 0; i < translation.codes().size(); i++) {
            InlineCode code = translation.codes().get(i);
            boolean tight = !loose.contains(code.id());
            int rest = code.start();
            if (code.role() == Role.CLOSING && tight) {
                while (rest > from && isSpace(text.charAt(rest - 1))) {
                    rest--;
                }
            }
            out.text(text, from, rest);
            from = code.end();
            if (code.role() == Role.OPENING && tight) {
                int next = nextStart(translation, i);
                while (from < next && isSpace(text.charAt(from))) {
                    from++;
                }
                out.space(text, code.end(), from);
            }
            out.builder.code(code.id(), code.role(), code.kind(), translation.data(code));
            out.endsWithSpace = false;
            if (!startsWithSpace(text, code.end())) {
                out.space(text, rest, code.start());
            }
        }
        out.text(text, from, text.length());
        return out.builder.build();
    }

    /** The text so far. */
    private static final class Output {
        final CodedText.Builder builder = CodedText.builder();
        boolean endsWithSpace = true;

        void text(String text, int start, int end) {
            if (start < end) {
                builder.text(text, start, end);
                endsWithSpace = isSpace(text.charAt(end - 1));
            }
        }

        /** Adds white space unless some stands there already. */
        void space(String text, int start, int end) {
            if (!endsWithSpace) {
                text(text, start, end);
            }
        }
    }

    private static boolean startsWithSpace(String text, int at) {
        return at < text.length() && isSpace(text.charAt(at));
    }

    private static int nextStart(CodedText text, int index) {
        return index + 1 < text.codes().size() ? text.codes().get(index + 1).start() : text.length();
    }

    /** The ids of pairs with white space inside. */
    private static Set<String> loose(CodedText source) {
        Set<String> loose = new HashSet<>();
        for (InlineCode code : source.codes()) {
            boolean spaced = switch (code.role()) {
                case OPENING -> startsWithSpace(source.text(), code.end());
                case CLOSING -> code.start() > 0 && isSpace(source.text().charAt(code.start() - 1));
                case STANDALONE -> true;
            };
            if (spaced) {
                loose.add(code.id());
            }
        }
        return loose;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\u00A0';
    }
}
