package dev.amts.bleu.internal.scan;

import dev.amts.bleu.internal.text.ChineseCharacters;
import dev.amts.bleu.internal.text.CodePointSet;
import dev.amts.bleu.internal.text.UnicodeTable;
import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What each code point is to a tokenizer, and what stands around a line. sacreBLEU's tokenizers are sequences of
 * regular expressions; all of them are the same automaton over these classes. Immutable, thread-safe.
 */
public final class TokenClasses {
    /** Part of a word. */
    static final byte WORD = 0;
    /** Part of a word, and a number to its neighbours. */
    static final byte NUMBER = 1;
    /** Separates words. */
    static final byte SPACE = 2;
    /** A word by itself. */
    static final byte ISOLATED = 3;
    /** A word by itself unless it stands among numbers, as the point in 1.5. */
    static final byte STOP = 4;
    /** A word by itself after a number, and otherwise part of one. */
    static final byte HYPHEN = 5;
    /** Half of a surrogate pair: no text, unless the caller says so. */
    static final byte SURROGATE = 6;
    /** How many classes there are. */
    static final int COUNT = 7;

    /** Whether a line is tokenized as if spaces stood around it. */
    enum Edge {
        NOTHING,
        SPACE
    }

    private static final int PAGE_BITS = 6;
    /** Code points of a page, whose classes lie side by side. */
    static final int PAGE = 1 << PAGE_BITS;

    private static final String SYMBOLS = "{|}~[\\]^_`!\"#$%&()*+:;<=>?@/";

    private final short[] pages = new short[(Character.MAX_CODE_POINT + 1) >> PAGE_BITS];
    private byte[] classes;
    private int pageCount;
    /** The class of what no rule names. */
    final byte other;
    /** What stands around a line. */
    final Edge edge;

    private boolean stopsBeyondAscii;
    /** Made when it is first needed, as it looks at all classes. */
    private @Nullable PlaneTable planes;

    private TokenClasses(byte other, Edge edge) {
        this.other = other;
        this.edge = edge;
        // Page 0 is the shared page of everything that no rule names; ASCII gets pages of its own.
        classes = new byte[PAGE];
        Arrays.fill(classes, other);
        pageCount = 1;
        setSpaces(SPACE);
        set(Character.MIN_SURROGATE, Character.MAX_SURROGATE, SURROGATE);
    }

    /** For text whose words are separated by white space. */
    public static TokenClasses words() {
        return new TokenClasses(WORD, Edge.NOTHING);
    }

    /** For words of one character. */
    public static TokenClasses characters() {
        return new TokenClasses(ISOLATED, Edge.NOTHING);
    }

    /** For words of one character, white space included. */
    public static TokenClasses allCharacters() {
        TokenClasses classes = new TokenClasses(ISOLATED, Edge.NOTHING);
        classes.setSpaces(ISOLATED);
        return classes;
    }

    /** For mteval-v13a, after its markup has been resolved. */
    public static TokenClasses mteval13a() {
        TokenClasses classes = new TokenClasses(WORD, Edge.SPACE);
        classes.setWesternRules();
        return classes;
    }

    /** For the Chinese tokenizer, whose line has been stripped at both ends. */
    public static TokenClasses chinese() {
        TokenClasses classes = new TokenClasses(WORD, Edge.NOTHING);
        classes.set(ChineseCharacters.SET, ISOLATED);
        classes.setSpaces(SPACE);
        classes.setWesternRules();
        return classes;
    }

    /** For the international tokenizer. */
    public static TokenClasses international() {
        TokenClasses classes = new TokenClasses(WORD, Edge.NOTHING);
        classes.set(UnicodeTable.numbers(), NUMBER);
        classes.set(UnicodeTable.symbols(), ISOLATED);
        classes.set(UnicodeTable.punctuation(), STOP);
        classes.stopsBeyondAscii = true;
        return classes;
    }

    /** Whether stops or numbers can be other characters than ASCII. */
    boolean hasStopsBeyondAscii() {
        return stopsBeyondAscii;
    }

    /** Whether the edge of a line is to stops what a number is: nothing that a rule names. */
    boolean isEdgeLikeNumber() {
        return edge == Edge.NOTHING && of('.') == STOP;
    }

    /** Whether letters and digits of ASCII are parts of words, not words. */
    boolean joinsAlphanumerics() {
        return other == WORD;
    }

    /** What {@link BytePlanes} reads. */
    synchronized PlaneTable planes() {
        PlaneTable known = planes;
        if (known == null) {
            known = new PlaneTable(this);
            planes = known;
        }
        return known;
    }

    /** The class of a code point. */
    byte of(int codePoint) {
        return classes[(pages[codePoint >> PAGE_BITS] << PAGE_BITS) + (codePoint & (PAGE - 1))];
    }

    /** The classes of ASCII, by code point. */
    byte[] ascii() {
        byte[] ascii = new byte[0x80];
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = of(c);
        }
        return ascii;
    }

    private void setWesternRules() {
        for (int i = 0; i < SYMBOLS.length(); i++) {
            set(SYMBOLS.charAt(i), ISOLATED);
        }
        set('.', STOP);
        set(',', STOP);
        set('-', HYPHEN);
        for (int c = '0'; c <= '9'; c++) {
            set(c, NUMBER);
        }
    }

    private void setSpaces(byte value) {
        for (int i = 0; i < WhiteSpace.CHARACTERS.length(); i++) {
            set(WhiteSpace.CHARACTERS.charAt(i), value);
        }
    }

    private void set(CodePointSet codePoints, byte value) {
        for (int range = 0; range < codePoints.ranges(); range++) {
            set(codePoints.first(range), codePoints.last(range), value);
        }
    }

    /** A page at a time: there are many code points, and this is slow code when a program starts. */
    private void set(int first, int last, byte value) {
        for (int c = first; c <= last; c = (c | (PAGE - 1)) + 1) {
            int at = place(c);
            Arrays.fill(classes, at, at + Math.min(last, c | (PAGE - 1)) - c + 1, value);
        }
    }

    private void set(int codePoint, byte value) {
        int at = place(codePoint);
        classes[at] = value;
    }

    /** Where the class of a code point is to be written: in a page that is not the shared one. */
    private int place(int codePoint) {
        int page = codePoint >> PAGE_BITS;
        if (pages[page] == 0) {
            if (classes.length == pageCount << PAGE_BITS) {
                classes = Arrays.copyOf(classes, 2 * classes.length);
                Arrays.fill(classes, pageCount << PAGE_BITS, classes.length, other);
            }
            pages[page] = (short) pageCount++;
        }
        return (pages[page] << PAGE_BITS) + (codePoint & (PAGE - 1));
    }

    /** Whether all code points of a page's length of them, from the first of a page on, have a class. */
    boolean isUniform(int first, byte value) {
        int at = pages[first >> PAGE_BITS] << PAGE_BITS;
        for (int i = at; i < at + PAGE; i++) {
            if (classes[i] != value) {
                return false;
            }
        }
        return true;
    }
}
