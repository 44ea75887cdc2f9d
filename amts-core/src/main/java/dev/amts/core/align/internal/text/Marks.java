package dev.amts.core.align.internal.text;

/** Classes of punctuation that correspond across languages. */
public final class Marks {
    /** How many classes a sentence's last character can have. */
    public static final int LAST_CLASSES = 18;

    /** How many classes a sentence's first character can have. */
    public static final int FIRST_CLASSES = 9;

    /** How many kinds of marks are counted. */
    public static final int COUNTED = 9;

    /** Counts stop here. */
    public static final int MOST = 3;

    /** The counted marks, by number. */
    public static final int QUESTION = 0;

    public static final int EXCLAMATION = 1;
    public static final int QUOTE = 2;
    static final int COLON = 3;
    static final int SEMICOLON = 4;
    static final int DASH = 5;
    static final int ELLIPSIS = 6;
    static final int PARENTHESIS = 7;
    static final int DIGITS = 8;

    private Marks() {}

    /** 0 to 17: nine kinds of mark, and whether a closing quote or bracket follows it. */
    static int lastClass(String text) {
        int end = text.length();
        boolean closed = false;
        while (end > 0 && (isClosing(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
            closed |= !Character.isWhitespace(text.charAt(end - 1));
            end--;
        }
        int kind = end == 0 ? 8 : endKind(text.charAt(end - 1));
        // A full stop of three is an ellipsis.
        if (kind == 0 && end > 1 && text.charAt(end - 2) == '.') {
            kind = 6;
        }
        return kind * 2 + (closed ? 1 : 0);
    }

    private static int endKind(char c) {
        return switch (c) {
            case '.', '。', '．', '｡', '।' -> 0;
            case '?', '？', '؟' -> 1;
            case '!', '！' -> 2;
            case ',', '，', '、', '،' -> 3;
            case ';', '；' -> 4;
            case ':', '：' -> 5;
            case '…' -> 6;
            case '-', '–', '—', '―', '－' -> 7;
            default -> 8;
        };
    }

    /** 0 to 8: what a sentence begins with. */
    static int firstClass(String text) {
        if (text.isEmpty()) {
            return 8;
        }
        int c = text.codePointAt(0);
        if (isOpeningQuote(c)) {
            return 0;
        }
        if (c == '(' || c == '（' || c == '[' || c == '【') {
            return 1;
        }
        if (c == '-' || c == '–' || c == '—' || c == '―' || c == '•' || c == '*') {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        if (Character.isLowerCase(c)) {
            return 4;
        }
        if (Character.isLetter(c)) {
            return 5;
        }
        if (c == '.' || c == '…') {
            return 6;
        }
        return c == '$' || c == ':' || c == '`' || c == '\\' ? 7 : 8;
    }

    /** Counts marks into {@code counts}, one number for each kind, at most {@link #MOST}. */
    static void count(String text, byte[] counts) {
        int quotes = 0;
        boolean digit = false;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isQuote(c)) {
                quotes++;
            }
            boolean isDigit = Character.isDigit(c);
            int kind = isDigit ? (digit ? -1 : DIGITS) : countedKind(c, before);
            if (kind >= 0 && counts[kind] < MOST) {
                counts[kind]++;
            }
            digit = isDigit || (digit && (c == '.' || c == ','));
            before = c;
        }
        counts[QUOTE] = (byte) Math.min(MOST, (quotes + 1) / 2);
    }

    private static int countedKind(char c, char before) {
        return switch (c) {
            case '?', '？', '؟' -> QUESTION;
            case '!', '！' -> EXCLAMATION;
            case ':', '：' -> COLON;
            case ';', '；' -> SEMICOLON;
            case '–', '—', '―' -> before == c ? -1 : DASH;
            case '-' -> before == '-' || before == ' ' ? DASH : -1;
            case '…' -> before == c ? -1 : ELLIPSIS;
            case '.' -> before == '.' ? ELLIPSIS : -1;
            case '(', '（' -> PARENTHESIS;
            default -> -1;
        };
    }

    /** How many clauses: runs of clause punctuation, and one. */
    static int clauses(String text) {
        int clauses = 1;
        boolean in = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = isClauseMark(c);
            // A point or comma inside a number or a name is none.
            if (mark && c < 128 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
                mark = false;
            }
            if (mark && !in) {
                clauses++;
            }
            in = mark || (in && (Character.isWhitespace(c) || isClosing(c)));
        }
        return clauses;
    }

    private static boolean isClauseMark(char c) {
        return switch (c) {
            case ',', '，', ';', '；', ':', '：', '.', '。', '!', '！', '?', '？', '…', '—', '–', '、', '،', '؟' -> true;
            default -> false;
        };
    }

    private static boolean isClosing(char c) {
        return isQuote(c) || c == ')' || c == '）' || c == ']' || c == '】' || c == '\'' || c == '’' || c == '*';
    }

    private static boolean isQuote(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '〝', '〞', '＂', '‘', '‹', '›' -> true;
            default -> false;
        };
    }

    private static boolean isOpeningQuote(int c) {
        return c == '\'' || c == '《' || (c < 0x10000 && isQuote((char) c));
    }
}
