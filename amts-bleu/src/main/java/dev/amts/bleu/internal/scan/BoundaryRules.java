package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.TokenClasses.HYPHEN;
import static dev.amts.bleu.internal.scan.TokenClasses.ISOLATED;
import static dev.amts.bleu.internal.scan.TokenClasses.NUMBER;
import static dev.amts.bleu.internal.scan.TokenClasses.SPACE;
import static dev.amts.bleu.internal.scan.TokenClasses.STOP;
import static dev.amts.bleu.internal.scan.TokenClasses.WORD;

/**
 * What a character does to the word before it, as a table over its class and that of the bytes beside it. Immutable,
 * thread-safe.
 */
final class BoundaryRules {
    /** Set if the word ends here. */
    static final int ENDS_WORD = 1;
    /** Set if the character is a word by itself. */
    static final int IS_WORD = 2;
    /** Set if markup may begin here. */
    static final int MAY_BE_MARKUP = 4;
    /** Set if the neighbours do not tell what to do. */
    static final int UNCLEAR = 8;

    private static final int BITS = 3;
    private static final int CLASSES = 1 << BITS;
    /** The class of a byte of a character beyond ASCII. */
    private static final int BEYOND_ASCII = 6;
    /** The class of what is a word by itself unless it begins markup. */
    private static final int OPENING = 7;

    private final byte[] bytes = new byte[1 << Byte.SIZE];
    private final byte[] rules = new byte[CLASSES * CLASSES * CLASSES];

    BoundaryRules(TokenClasses classes, boolean hasMarkup) {
        byte[] ascii = classes.ascii();
        for (int b = 0; b < bytes.length; b++) {
            bytes[b] = b < ascii.length ? ascii[b] : BEYOND_ASCII;
        }
        if (hasMarkup) {
            bytes['&'] = OPENING;
            bytes['<'] = OPENING;
        }
        for (int i = 0; i < rules.length; i++) {
            int before = i >> (2 * BITS);
            int kind = (i >> BITS) & (CLASSES - 1);
            rules[i] = (byte) rule(before, kind, i & (CLASSES - 1), hasMarkup, classes.hasStopsBeyondAscii());
        }
    }

    /** The class of each byte. */
    byte[] bytes() {
        return bytes;
    }

    /** What to do, at {@link #index}. */
    byte[] rules() {
        return rules;
    }

    static int index(int before, int kind, int after) {
        return (before << (2 * BITS)) | (kind << BITS) | after;
    }

    /** What a character of a class does whatever its neighbours. */
    static int alone(byte kind) {
        return switch (kind) {
            case WORD -> 0;
            case SPACE -> ENDS_WORD;
            case ISOLATED -> ENDS_WORD | IS_WORD;
            default -> UNCLEAR;
        };
    }

    private static int rule(int before, int kind, int after, boolean hasMarkup, boolean hasStopsBeyondAscii) {
        return switch (kind) {
            case SPACE -> ENDS_WORD;
            case ISOLATED -> ENDS_WORD | IS_WORD;
            case OPENING -> ENDS_WORD | IS_WORD | MAY_BE_MARKUP;
            case HYPHEN ->
                (before == NUMBER ? ENDS_WORD | IS_WORD : 0) | (hasMarkup && after == SPACE ? MAY_BE_MARKUP : 0);
            case STOP -> stop(before, after, hasStopsBeyondAscii);
            default -> 0;
        };
    }

    /** A run of stops is left to others, and so is a neighbour that may be a stop or number beyond ASCII. */
    private static int stop(int before, int after, boolean hasStopsBeyondAscii) {
        boolean isUnknown = hasStopsBeyondAscii && (before == BEYOND_ASCII || after == BEYOND_ASCII);
        if (before == STOP || after == STOP || isUnknown) {
            return UNCLEAR;
        }
        return before == NUMBER && after == NUMBER ? 0 : ENDS_WORD | IS_WORD;
    }
}
