package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.TokenClasses.SPACE;
import static dev.amts.bleu.internal.scan.TokenClasses.SURROGATE;

/** The characters of a line of UTF-8, one by one. Reused; for one thread at a time. */
final class LineCharacters {
    /** What to do about the three bytes that half a surrogate pair would have. */
    enum Surrogates {
        /** They are no UTF-8. */
        REFUSED,
        /** They are a character that no rule names: the line comes from a string. */
        ACCEPTED
    }

    private final TokenClasses classes;
    private final byte[] ascii;

    private byte[] bytes = {};
    private int from;
    private int to;
    private Surrogates surrogates = Surrogates.REFUSED;

    /** Bytes of the character that {@link #classAt} looked at last. */
    int width;

    LineCharacters(TokenClasses classes) {
        this.classes = classes;
        this.ascii = classes.ascii();
    }

    /** Replaces the line. */
    void set(byte[] source, int start, int end, Surrogates whatToDo) {
        bytes = source;
        from = start;
        to = end;
        surrogates = whatToDo;
    }

    /** Index of the white space at the end of the line, or its end. */
    int beforeSpaces() {
        int i = to;
        while (i > from) {
            int last = i - 1;
            while (last > from && i - last < 3 && bytes[last] < (byte) 0xC0) {
                last--;
            }
            if (classOrWord(last) != SPACE || last + width != i) {
                break;
            }
            i = last;
        }
        return i;
    }

    /** The class at an index that may lie inside a character. */
    private byte classOrWord(int at) {
        int lead = bytes[at];
        boolean isLead = lead >= 0 || (lead >= (byte) 0xC2 && lead < (byte) 0xF0);
        int length = lead >= 0 ? 1 : lead < (byte) 0xE0 ? 2 : 3;
        return isLead && at + length <= to && isContinued(at, length) ? classAt(at) : TokenClasses.WORD;
    }

    private boolean isContinued(int at, int length) {
        for (int i = 1; i < length; i++) {
            if (bytes[at + i] >= (byte) 0xC0) {
                return false;
            }
        }
        return true;
    }

    /** Index after the white space at the start of the line. */
    int afterSpaces() {
        int i = from;
        while (i < to && classAt(i) == SPACE) {
            i += width;
        }
        return i;
    }

    /** Bytes of the character at an index. */
    int widthAt(int at) {
        classAt(at);
        return width;
    }

    /** The class of the character at an index; sets {@link #width}. */
    byte classAt(int at) {
        int lead = bytes[at];
        if (lead >= 0) {
            width = 1;
            return ascii[lead];
        }
        if ((lead & 0xF0) == 0xE0 && at + 3 <= to) {
            int second = bytes[at + 1];
            int third = bytes[at + 2];
            int c = ((lead & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F);
            if (second < (byte) 0xC0 && third < (byte) 0xC0 && c >= 0x800 && (c & 0xF800) != 0xD800) {
                width = 3;
                return classes.of(c);
            }
        }
        byte kind = classes.of(decode(at, lead & 0xFF));
        if (kind != SURROGATE) {
            return kind;
        }
        if (surrogates == Surrogates.REFUSED) {
            throw new MalformedTextException(at - from);
        }
        return classes.other;
    }

    private int decode(int at, int lead) {
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int c = lead & (0x3F >> (length - 1));
        boolean valid = lead >= 0xC2 && lead < 0xF5 && at + length <= to;
        for (int i = 1; i < length; i++) {
            int next = bytes[at + i];
            valid &= next < (byte) 0xC0;
            c = (c << 6) | (next & 0x3F);
        }
        valid &= length == 2 || (length == 3 ? c >= 0x800 : c >= 0x10000 && c <= Character.MAX_CODE_POINT);
        if (!valid) {
            throw new MalformedTextException(at - from);
        }
        width = length;
        return c;
    }
}
