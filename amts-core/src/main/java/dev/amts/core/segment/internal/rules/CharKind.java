package dev.amts.core.segment.internal.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.SentenceBreak;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * What a character is to the segmenter, by Unicode's Sentence_Break property (UAX #29) and general category as ICU knows
 * them, with the finer distinctions that the rules need. Stateless; the table is made once.
 */
public final class CharKind {
    public static final byte OTHER = 0;
    public static final byte UPPER = 1;
    public static final byte LOWER = 2;
    /** A letter without case of a script that writes spaces. */
    public static final byte LETTER = 3;
    /** A letter of a script that writes no spaces: Han, kana, bopomofo. */
    public static final byte WIDE = 4;

    public static final byte HANGUL = 5;
    public static final byte DIGIT = 6;
    public static final byte SPACE = 7;
    public static final byte NEWLINE = 8;
    /** A stop that is also used inside words and numbers: {@code .} and its forms of other widths. */
    public static final byte PERIOD = 9;
    /** A stop that is nothing else: {@code ! ? 。} and those of other scripts. */
    public static final byte STRONG = 10;

    public static final byte ELLIPSIS = 11;
    public static final byte OPEN = 12;
    public static final byte CLOSE = 13;
    /** A quotation mark, whose side depends on language or position. */
    public static final byte QUOTE = 14;

    public static final byte DASH = 15;
    /** Punctuation after which a sentence goes on: {@code , 、 ，}. */
    public static final byte CONTINUE = 16;

    public static final byte SEMICOLON = 17;
    public static final byte COLON = 18;
    public static final byte BULLET = 19;
    /** An inline code that is a word of the sentence. */
    public static final byte OBJECT = 20;
    /** An inline code that begins a marked-up part; invisible. */
    public static final byte MARK_OPEN = 21;
    /** An inline code that ends a marked-up part; invisible. */
    public static final byte MARK_CLOSE = 22;
    /** An inline code that cites a source or points to a footnote. */
    public static final byte CITATION = 23;

    /** Stand for inline codes in a {@link CompactText}: characters that Unicode reserves for use inside programs. */
    public static final char OBJECT_CHAR = '\uFFFC';

    public static final char MARK_OPEN_CHAR = '\uFDD0';
    public static final char MARK_CLOSE_CHAR = '\uFDD1';
    public static final char CITATION_CHAR = '\uFDD2';
    public static final char NOTE_CHAR = '\uFDD3';
    /** Stands for a stop that is none, because it is inside a link. */
    public static final char NEUTRAL_CHAR = '\u00B7';

    private static final byte[] KINDS = new byte[0x10000];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = classify(c);
        }
        set(OBJECT, OBJECT_CHAR);
        set(MARK_OPEN, MARK_OPEN_CHAR);
        set(MARK_CLOSE, MARK_CLOSE_CHAR);
        set(CITATION, CITATION_CHAR);
        set(CITATION, NOTE_CHAR);
    }

    private CharKind() {}

    /** The kind of a UTF-16 unit; surrogates are {@link #LETTER}. */
    public static byte of(char c) {
        return KINDS[c];
    }

    public static boolean isTerminator(byte kind) {
        return kind >= PERIOD && kind <= ELLIPSIS;
    }

    public static boolean isSpace(byte kind) {
        return kind == SPACE || kind == NEWLINE;
    }

    /** Whether a sentence can consist of it: letters, digits, codes, symbols. */
    public static boolean isContent(byte kind) {
        return kind <= DIGIT || kind == OBJECT;
    }

    public static boolean isWordLetter(byte kind) {
        return kind == UPPER || kind == LOWER || kind == LETTER;
    }

    private static void set(byte kind, char c) {
        KINDS[c] = kind;
    }

    private static byte classify(int c) {
        byte byHand = byHand(c);
        return byHand != OTHER ? byHand : byProperty(c);
    }

    /** What Unicode's properties do not tell, or tell in another way than people write. */
    private static byte byHand(int c) {
        return switch (c) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> NEWLINE;
            case '…', '⋯', '‥' -> ELLIPSIS;
            case '"', '\'', '`', '“', '”', '‟', '‘', '’', '«', '»', '‹', '›', '〝', '〞', '〟', '＂' -> QUOTE;
            case '„', '‚' -> OPEN;
            case ';', '；', '؛' -> SEMICOLON;
            case ':', '：' -> COLON;
            case '¿', '¡' -> OPEN;
            case '•', '◦', '‣', '⁃', '▪', '●' -> BULLET;
            case '·' -> OTHER;
            case 0x200B, 0xFEFF -> SPACE;
            default -> OTHER;
        };
    }

    private static byte byProperty(int c) {
        if (Character.isSurrogate((char) c)) {
            return LETTER;
        }
        int category = UCharacter.getType(c);
        if (category == UCharacterCategory.DASH_PUNCTUATION) {
            return DASH;
        }
        return switch (UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK)) {
            case SentenceBreak.SP -> SPACE;
            case SentenceBreak.SEP, SentenceBreak.CR, SentenceBreak.LF -> NEWLINE;
            case SentenceBreak.ATERM -> PERIOD;
            case SentenceBreak.STERM -> STRONG;
            case SentenceBreak.SCONTINUE -> CONTINUE;
            case SentenceBreak.NUMERIC -> DIGIT;
            case SentenceBreak.UPPER -> UPPER;
            case SentenceBreak.LOWER -> LOWER;
            case SentenceBreak.OLETTER -> letter(c);
            case SentenceBreak.EXTEND, SentenceBreak.FORMAT -> LOWER;
            case SentenceBreak.CLOSE ->
                category == UCharacterCategory.START_PUNCTUATION || category == UCharacterCategory.INITIAL_PUNCTUATION
                        ? OPEN
                        : CLOSE;
            default -> UCharacter.isUWhiteSpace(c) ? SPACE : OTHER;
        };
    }

    private static byte letter(int c) {
        boolean wide = (c >= 0x2E80 && c <= 0x312F)
                || (c >= 0x31A0 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF66 && c <= 0xFF9D);
        boolean hangul = (c >= 0x1100 && c <= 0x11FF)
                || (c >= 0x3130 && c <= 0x318F)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7FF);
        return wide ? WIDE : hangul ? HANGUL : LETTER;
    }
}
