package dev.amts.bleu.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lower-casing as Python's {@code str.lower()} does it: the full mapping of Unicode 14 with the rule for a final sigma
 * (The Unicode Standard, section 3.13), whatever the JDK's Unicode version. Thread-safe.
 */
public final class LowerCase {
    private static final int CAPITAL_SIGMA = 0x3A3;
    private static final int SMALL_SIGMA = 0x3C3;
    private static final int FINAL_SIGMA = 0x3C2;
    private static final int CAPITAL_I_WITH_DOT = 0x130;
    private static final int COMBINING_DOT_ABOVE = 0x307;

    private LowerCase() {}

    /** The text in lower case; a lone surrogate stays as it is. */
    public static String of(String text) {
        int first = firstToChange(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder lower = new StringBuilder(text.length() + 8).append(text, 0, first);
        int c;
        for (int i = first; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c < 0x80) {
                lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
            } else if (c == CAPITAL_SIGMA) {
                lower.appendCodePoint(isFinal(text, i) ? FINAL_SIGMA : SMALL_SIGMA);
            } else if (c == CAPITAL_I_WITH_DOT) {
                lower.append('i').append((char) COMBINING_DOT_ABOVE);
            } else {
                boolean changes = c > Character.MAX_VALUE || Tables.CHANGING[c];
                lower.appendCodePoint(changes ? Tables.MAPPING.getOrDefault(c, c) : c);
            }
        }
        return lower.toString();
    }

    /**
     * Makes bytes of UTF-8 lower case, which keep their number then.
     *
     * @return false if a character beyond ASCII would change; the bytes are worth nothing then
     */
    public static boolean inPlace(byte[] utf8, int length) {
        for (int i = 0; i < length; i++) {
            int b = utf8[i];
            if (b >= 'A' && b <= 'Z') {
                utf8[i] = (byte) (b + 32);
            } else if (b < 0 && Tables.LEADS_OF_CHANGING[b & 0xFF] && mayChange(utf8, i, length)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayChange(byte[] utf8, int at, int length) {
        int lead = utf8[at] & 0xFF;
        if (lead >= 0xF0 || at + 2 >= length) {
            return true;
        }
        int second = utf8[at + 1] & 0x3F;
        return lead < 0xE0
                ? Tables.CHANGING[(lead & 0x1F) << 6 | second]
                : Tables.CHANGING[(lead & 0xF) << 12 | second << 6 | (utf8[at + 2] & 0x3F)];
    }

    private static int firstToChange(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < 0x80 ? c >= 'A' && c <= 'Z' : Tables.CHANGING[c]) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isFinal(String text, int at) {
        int before = at;
        int c = -1;
        while (before > 0) {
            c = text.codePointBefore(before);
            if (!Tables.CASE_IGNORABLE.contains(c)) {
                break;
            }
            before -= Character.charCount(c);
        }
        return before > 0 && Tables.CASED.contains(c) && !isFollowedByCased(text, at + 1);
    }

    private static boolean isFollowedByCased(String text, int from) {
        int c;
        for (int i = from; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!Tables.CASE_IGNORABLE.contains(c)) {
                return Tables.CASED.contains(c);
            }
        }
        return false;
    }

    private static final class Tables {
        static final CodePointSet CASE_IGNORABLE = CodePointSet.parse(UnicodeTable.lines("case-ignorable"));
        static final CodePointSet CASED = CodePointSet.parse(UnicodeTable.lines("cased"));
        static final Map<Integer, Integer> MAPPING = mapping(UnicodeTable.lines("lower-case"));

        /** Characters that lower-casing changes or, as surrogates, may change. */
        static final boolean[] CHANGING = changing();

        /** By byte: whether a character that changes may begin with it. */
        static final boolean[] LEADS_OF_CHANGING = leadsOfChanging();

        private static boolean[] leadsOfChanging() {
            boolean[] leads = new boolean[1 << Byte.SIZE];
            Arrays.fill(leads, 0xF0, leads.length, true);
            for (int c = 0x80; c < CHANGING.length; c++) {
                leads[c < 0x800 ? 0xC0 | c >> 6 : 0xE0 | c >> 12] |= CHANGING[c];
            }
            return leads;
        }

        private static boolean[] changing() {
            boolean[] changing = new boolean[1 << Character.SIZE];
            MAPPING.keySet().stream().filter(c -> c <= Character.MAX_VALUE).forEach(c -> changing[c] = true);
            changing[CAPITAL_I_WITH_DOT] = true;
            Arrays.fill(changing, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, true);
            return changing;
        }

        /** Reads lines of the form {@code first-last/step+offset}. */
        private static Map<Integer, Integer> mapping(List<String> lines) {
            Map<Integer, Integer> mapping = new HashMap<>(4096);
            for (String line : lines) {
                int dash = line.indexOf('-');
                int slash = line.indexOf('/');
                int first = Integer.parseInt(line.substring(0, dash), 16);
                int last = Integer.parseInt(line.substring(dash + 1, slash), 16);
                int step = line.charAt(slash + 1) - '0';
                int offset = Integer.parseInt(line.substring(slash + 2), 16);
                for (int c = first; c <= last; c += step) {
                    mapping.put(c, c + offset);
                }
            }
            return Map.copyOf(mapping);
        }
    }
}
