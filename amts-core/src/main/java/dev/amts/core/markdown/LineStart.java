package dev.amts.core.markdown;

/**
 * A place where a block may begin: the first character of a line that is not white space or a mark of the blocks around
 * it. Immutable.
 *
 * @param text the whole document
 * @param offset of that character, in UTF-16 units
 * @param end of the line, without its line end
 */
public record LineStart(String text, int offset, int end) {
    /** The line from that character on, without white space at its end. */
    public String content() {
        return text.substring(offset, trimmedEnd());
    }

    public boolean startsWith(String prefix) {
        return offset + prefix.length() <= end && text.startsWith(prefix, offset);
    }

    /** The character at the offset. */
    public char first() {
        return text.charAt(offset);
    }

    /** The end of the line without white space. */
    public int trimmedEnd() {
        int last = end;
        while (last > offset && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** The end of the line that an offset lies in, without its line end. */
    public static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** Where the line after the one that an offset lies in begins; the text's length if it is the last. */
    public static int nextLine(String text, int from) {
        int i = lineEnd(text, from);
        if (i < text.length() && text.charAt(i) == '\r') {
            i++;
            return i < text.length() && text.charAt(i) == '\n' ? i + 1 : i;
        }
        return Math.min(i + 1, text.length());
    }
}
