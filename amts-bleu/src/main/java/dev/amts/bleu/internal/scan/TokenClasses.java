package dev.amts.bleu.internal.scan;

import dev.amts.bleu.internal.text.UnicodeTable;
import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.Arrays;
import java.util.function.IntPredicate;
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
    private static final int PAGE = 1 << PAGE_BITS;
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
    private BytePlanes.@Nullable Table planes;

    private TokenClasses(byte other, Edge edge) {
        this.other = other;
        this.edge = edge;
        // Page 0 is the shared page of everything that no rule names; ASCII gets pages of its own.
        classes = new byte[PAGE];
        Arrays.fill(classes, other);
        pageCount = 1;
        for (int c = 0; c < WhiteSpace.CHARACTERS.length(); c++) {
            set(WhiteSpace.CHARACTERS.charAt(c), SPACE);
        }
        for (int c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
            set(c, SURROGATE);
        }
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
        WhiteSpace.CHARACTERS.chars().forEach(c -> classes.set(c, ISOLATED));
        return classes;
    }

    /** For mteval-v13a, after its markup has been resolved. */
    public static TokenClasses mteval13a() {
        TokenClasses classes = new TokenClasses(WORD, Edge.SPACE);
        classes.setWesternRules();
        return classes;
    }

    /** For the Chinese tokenizer, whose line has been stripped at both ends. */
    public static TokenClasses chinese(IntPredicate isChinese) {
        TokenClasses classes = new TokenClasses(WORD, Edge.NOTHING);
        for (int c = 0x80; c <= Character.MAX_VALUE; c++) {
            if (isChinese.test(c) && classes.of(c) != SPACE) {
                classes.set(c, ISOLATED);
            }
        }
        classes.setWesternRules();
        return classes;
    }

    /** For the international tokenizer. */
    public static TokenClasses international() {
        TokenClasses classes = new TokenClasses(WORD, Edge.NOTHING);
        UnicodeTable.numbers().forEach(c -> classes.set(c, NUMBER));
        UnicodeTable.symbols().forEach(c -> classes.set(c, ISOLATED));
        UnicodeTable.punctuation().forEach(c -> classes.set(c, STOP));
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
    synchronized BytePlanes.Table planes() {
        BytePlanes.Table known = planes;
        if (known == null) {
            known = new BytePlanes.Table(this);
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

    private void set(int codePoint, byte value) {
        int page = codePoint >> PAGE_BITS;
        if (pages[page] == 0) {
            classes = Arrays.copyOf(classes, (pageCount + 1) << PAGE_BITS);
            Arrays.fill(classes, pageCount << PAGE_BITS, classes.length, other);
            pages[page] = (short) pageCount++;
        }
        classes[(pages[page] << PAGE_BITS) + (codePoint & (PAGE - 1))] = value;
    }
}
