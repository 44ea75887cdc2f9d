package dev.amts.core.segment.internal.rules;

/**
 * The characters that a scan stops at. Nearly all characters of a text are none, so this is where the time goes: ASCII is
 * looked up in a small table, ideographs and Hangul by their range. Immutable and thread-safe.
 */
public final class CandidateChars {
    private static final int ALWAYS = 1 << CharKind.NEWLINE
            | 1 << CharKind.PERIOD
            | 1 << CharKind.STRONG
            | 1 << CharKind.ELLIPSIS
            | 1 << CharKind.BULLET;
    private static final int ASCII = 0x80;

    private final int kinds;
    /** For each character of ASCII whether it is a candidate; a table, since a branch for spaces would cost more. */
    private final boolean[] ascii = new boolean[ASCII];

    private final boolean[] asciiWithBrackets = new boolean[ASCII];

    private CandidateChars(int kinds) {
        this.kinds = kinds;
        for (char c = 0; c < ASCII; c++) {
            ascii[c] = (kinds >>> CharKind.of(c) & 1) != 0;
            asciiWithBrackets[c] = ascii[c] || c == ')';
        }
    }

    /** Those of a language with these semicolons and colons. */
    public static CandidateChars with(boolean semicolons, boolean colons) {
        return new CandidateChars(
                ALWAYS | (semicolons ? 1 << CharKind.SEMICOLON : 0) | (colons ? 1 << CharKind.COLON : 0));
    }

    /**
     * The position of the first candidate from {@code from} on, or the text's length.
     *
     * @param brackets whether a closing round bracket is one too
     */
    public int next(char[] text, int from, boolean brackets) {
        boolean[] wanted = brackets ? asciiWithBrackets : ascii;
        int i = from;
        while (i < text.length && !(text[i] < ASCII ? wanted[text[i]] : isCandidateBeyondAscii(text[i]))) {
            i++;
        }
        return i;
    }

    private boolean isCandidateBeyondAscii(char c) {
        return !isIdeographOrHangul(c) && (kinds >>> CharKind.of(c) & 1) != 0;
    }

    private static boolean isIdeographOrHangul(char c) {
        return c >= 0x3400 && (c < 0xA000 || (c >= 0xAC00 && c < 0xD7A4));
    }
}
