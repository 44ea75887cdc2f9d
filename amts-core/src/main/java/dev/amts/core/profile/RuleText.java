package dev.amts.core.profile;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A translation as rules look at it: its characters with those of inline codes masked, so that nothing inside a code is
 * ever taken for text. Immutable and thread-safe; all offsets are UTF-16 units of the target's text.
 *
 * <pre>{@code
 * target   见:numref:`fig_a`的*重点*
 * masked   见RRRRRRRRRRRRRRR的E重点E      (R, E: the constants below)
 * }</pre>
 */
public final class RuleText {
    /** A unit of a code that reads like a word: program text, a formula, an escaped character. */
    public static final char WORD = '\uE000';

    /** A unit of a reference or citation. */
    public static final char REFERENCE = '\uE001';

    /** A unit of a mark that readers do not see and that may stand anywhere: of a link, a slide, a tag around text. */
    public static final char MARK = '\uE002';

    /** A unit of a mark of emphasis: as {@link #MARK}, but what stands beside it decides whether it is one. */
    public static final char EMPHASIS = '\uE003';

    /** A unit of anything else that rules keep their distance from: a bare address, a picture, an unknown tag. */
    public static final char FOREIGN = '\uE004';

    private final CodedText source;
    private final CodedText target;
    private final String masked;
    private int @Nullable [] previous;
    private int @Nullable [] next;

    private RuleText(CodedText source, CodedText target) {
        this.source = Objects.requireNonNull(source);
        this.target = Objects.requireNonNull(target);
        this.masked = mask(target);
    }

    /** The view of a translation. */
    public static RuleText of(CodedText source, CodedText target) {
        return new RuleText(source, target);
    }

    /** What was translated. */
    public CodedText source() {
        return source;
    }

    /** The translation. */
    public CodedText target() {
        return target;
    }

    /** The target's text, each unit of a code replaced by one of this class's constants. */
    public String masked() {
        return masked;
    }

    /** How many units it has. */
    public int length() {
        return masked.length();
    }

    /** The unit at {@code offset}, masked; a line feed before the first and after the last. */
    public char at(int offset) {
        return offset < 0 || offset >= masked.length() ? '\n' : masked.charAt(offset);
    }

    /** Where the nearest unit before {@code offset} lies that is no mark; −1 if there is none. */
    public int before(int offset) {
        int[] array = previous;
        if (array == null) {
            array = new int[masked.length() + 1];
            int last = -1;
            for (int i = 0; i <= masked.length(); i++) {
                array[i] = last;
                if (i < masked.length() && !isMark(masked.charAt(i))) {
                    last = i;
                }
            }
            previous = array;
        }
        return offset <= 0 ? -1 : array[Math.min(offset, masked.length())];
    }

    /** Where the nearest unit from {@code offset} on lies that is no mark; {@link #length()} if there is none. */
    public int after(int offset) {
        int[] array = next;
        if (array == null) {
            array = new int[masked.length() + 1];
            int last = masked.length();
            for (int i = masked.length(); i >= 0; i--) {
                if (i < masked.length() && !isMark(masked.charAt(i))) {
                    last = i;
                }
                array[i] = last;
            }
            next = array;
        }
        return offset >= masked.length() ? masked.length() : array[Math.max(offset, 0)];
    }

    /** Whether a masked unit is a mark that readers do not see. */
    public static boolean isMark(char unit) {
        return unit == MARK || unit == EMPHASIS;
    }

    private static String mask(CodedText text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (InlineCode code : text.codes()) {
            appendPlain(out, text.text(), from, code.start());
            out.append(String.valueOf(maskOf(code, text)).repeat(code.end() - code.start()));
            from = code.end();
        }
        appendPlain(out, text.text(), from, text.length());
        return out.toString();
    }

    private static void appendPlain(StringBuilder out, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            out.append(c >= WORD && c <= FOREIGN ? '\uFFFD' : c);
        }
    }

    private static char maskOf(InlineCode code, CodedText text) {
        boolean paired = code.role() != InlineCode.Role.STANDALONE;
        return switch (code.kind()) {
            case CODE, MATH -> WORD;
            case ESCAPE -> text.data(code).contains("sp;") ? FOREIGN : WORD;
            case REFERENCE, CITATION -> REFERENCE;
            case EMPHASIS -> EMPHASIS;
            case LINK, SLIDE_MARK, TAG -> paired ? MARK : FOREIGN;
            case LINE_BREAK -> '\n';
            case URL, IMAGE, OTHER -> FOREIGN;
        };
    }
}
