package dev.amts.d2l;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.EnumSet;
import java.util.Set;

/** Takes the conventions of Chinese typography out of a text, as one that never heard of them would have typed it. */
final class ErasedConventions {
    private static final String WIDE = "，。：；？！（）“”";
    private static final String ASCII = ",.:;?!()\"\"";
    private static final Set<CodeKind> SPACED =
            EnumSet.of(CodeKind.CODE, CodeKind.MATH, CodeKind.REFERENCE, CodeKind.CITATION);

    /** What is taken out. */
    enum Erasure {
        /** Full-width punctuation becomes ASCII, without spaces. */
        PUNCTUATION,
        /** Spaces between Chinese and Latin text, digits and codes. */
        SPACES,
        /** Both, with spaces after stops and commas and around brackets. */
        BOTH,
        /** Both, and the enumeration comma becomes a comma, as which nobody can tell it again for sure. */
        BOTH_AND_ENUMERATIONS;

        boolean spaces() {
            return this != PUNCTUATION;
        }

        boolean punctuation() {
            return this != SPACES;
        }
    }

    private final CodedText text;
    private final Erasure erasure;
    private final CodedText.Builder out = CodedText.builder();

    private ErasedConventions(CodedText text, Erasure erasure) {
        this.text = text;
        this.erasure = erasure;
    }

    static CodedText of(CodedText text, Erasure erasure) {
        return new ErasedConventions(text, erasure).erase();
    }

    private CodedText erase() {
        int from = 0;
        for (InlineCode code : text.codes()) {
            plain(from, code.start());
            boolean spaced = erasure.spaces() && SPACED.contains(code.kind());
            out.text(spaced && isChinese(at(code.start() - 1)) ? " " : "");
            out.code(code.id(), code.role(), code.kind(), text.data(code));
            out.text(spaced && isChinese(at(code.end())) ? " " : "");
            from = code.end();
        }
        plain(from, text.length());
        return out.build();
    }

    private void plain(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = at(i);
            int mark = WIDE.indexOf(c);
            if (erasure.punctuation() && mark >= 0) {
                boolean space = erasure.spaces();
                out.text(space && c == '（' && !Character.isWhitespace(at(i - 1)) ? " " : "");
                out.text(String.valueOf(ASCII.charAt(mark)));
                out.text(space && "（“”".indexOf(c) < 0 && isInk(at(i + 1)) ? " " : "");
            } else if (erasure == Erasure.BOTH_AND_ENUMERATIONS && c == '、') {
                out.text(", ");
            } else {
                out.text(String.valueOf(c));
                boolean boundary = isChinese(c) && isAscii(at(i + 1)) || isAscii(c) && isChinese(at(i + 1));
                out.text(erasure.spaces() && i + 1 < end && boundary ? " " : "");
            }
        }
    }

    private char at(int offset) {
        return offset < 0 || offset >= text.length() ? '\n' : text.text().charAt(offset);
    }

    private static boolean isInk(char c) {
        return !Character.isWhitespace(c) && WIDE.indexOf(c) < 0;
    }

    private static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
