package dev.amts.core.parallel.internal;

import dev.amts.core.text.LineJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the characters of a segment, and how to put it right. */
public final class SegmentRepair {
    /** Line ends as Unicode has them (UAX #14's BK, CR, LF, NL), and what Python's {@code splitlines} adds. */
    private static final String LINE_ENDS = "\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";

    private static final Pattern GAP =
            Pattern.compile("[ \\t" + LINE_ENDS + "]*[\\t" + LINE_ENDS + "]+[ \\t" + LINE_ENDS + "]*+");
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-+]+\\s+)+(?=\\S)");
    private static final Pattern NEGATIVE = Pattern.compile("-(?=[0-9.])");

    private SegmentRepair() {}

    /** Whether a reader of lines would cut the text. */
    public static boolean hasLineBreak(String text) {
        return text.chars().anyMatch(c -> LINE_ENDS.indexOf(c) >= 0);
    }

    /** Whether a character cannot stand in UTF-8 or in XML 1.0, or is a tab, which separates fields. */
    public static boolean hasInvalidCharacter(String text) {
        return text.codePoints().anyMatch(c -> c == '\t' || isControl(c) || isHalf(c));
    }

    /** Whether a spreadsheet would take the text for a formula. */
    public static boolean hasForbiddenStart(String text) {
        return !text.isEmpty() && "+-=@".indexOf(text.charAt(0)) >= 0;
    }

    /** The text on one line without tabs. Spaces around a line end go with it. */
    public static String joinLines(String text) {
        Matcher gap = GAP.matcher(text);
        if (!gap.find()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        do {
            out.append(text, from, gap.start());
            from = gap.end();
            boolean wide = (out.length() > 0 && LineJoiner.isWide(Character.codePointBefore(out, out.length())))
                    && (from < text.length() && LineJoiner.isWide(text.codePointAt(from)));
            out.append(wide ? "" : " ");
        } while (gap.find());
        return out.append(text, from, text.length()).toString();
    }

    /** The text without characters that carry no text. Half surrogate pairs stay: what they stood for is lost. */
    public static String withoutControls(String text) {
        if (text.codePoints().noneMatch(SegmentRepair::isControl)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isControl(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The text without list marks and dialogue dashes: {@code + - --} with white space after them. */
    public static String withoutListMark(String text) {
        Matcher mark = LIST_MARK.matcher(text);
        return mark.lookingAt() ? text.substring(mark.end()) : text;
    }

    /** The text with a minus sign for a hyphen before a number. */
    public static String withMinusSign(String text) {
        return NEGATIVE.matcher(text).lookingAt() ? "\u2212" + text.substring(1) : text;
    }

    private static boolean isControl(int c) {
        return (Character.getType(c) == Character.CONTROL && c != '\t' && LINE_ENDS.indexOf(c) < 0)
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
