package dev.amts.core.markdown.scan;

/** The character classes of the CommonMark specification, section 2. */
public final class Characters {
    private Characters() {}

    public static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    public static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** A Unicode punctuation character: general category P or S. */
    public static boolean isPunctuation(int codePoint) {
        if (codePoint < 128) {
            return isAsciiPunctuation((char) codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** A Unicode whitespace character: general category Zs, tab, line feed, form feed or carriage return. */
    public static boolean isWhitespace(int codePoint) {
        return codePoint == ' '
                || (codePoint >= 9 && codePoint <= 13 && codePoint != 11)
                || (codePoint >= 128 && Character.getType(codePoint) == Character.SPACE_SEPARATOR);
    }

    /** How often the character at an offset stands there in a row. */
    public static int runLength(String text, int from) {
        char c = text.charAt(from);
        int end = from + 1;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - from;
    }

    /** The offset after the character reference that begins with the ampersand at {@code from}, or −1. */
    public static int entityEnd(String text, int from) {
        int i = from + 1;
        if (i < text.length() && text.charAt(i) == '#') {
            i++;
            boolean hexadecimal = i < text.length() && (text.charAt(i) == 'x' || text.charAt(i) == 'X');
            int start = hexadecimal ? ++i : i;
            while (i < text.length() && Character.digit(text.charAt(i), hexadecimal ? 16 : 10) >= 0) {
                i++;
            }
            return i > start && i - start <= (hexadecimal ? 6 : 7) ? semicolon(text, i) : -1;
        }
        int start = i;
        while (i < text.length() && i - start < 32 && (isAsciiLetter(text.charAt(i)) || isAsciiDigit(text.charAt(i)))) {
            i++;
        }
        return i - start >= 2 && isAsciiLetter(text.charAt(start)) ? semicolon(text, i) : -1;
    }

    private static int semicolon(String text, int at) {
        return at < text.length() && text.charAt(at) == ';' ? at + 1 : -1;
    }
}
