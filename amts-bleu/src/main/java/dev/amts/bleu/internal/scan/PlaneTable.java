package dev.amts.bleu.internal.scan;

import static dev.amts.bleu.internal.scan.TokenClasses.HYPHEN;
import static dev.amts.bleu.internal.scan.TokenClasses.ISOLATED;
import static dev.amts.bleu.internal.scan.TokenClasses.NUMBER;
import static dev.amts.bleu.internal.scan.TokenClasses.SPACE;
import static dev.amts.bleu.internal.scan.TokenClasses.STOP;

/**
 * What {@link BytePlanes} needs to know of each byte and of each two. Immutable.
 *
 * <p>A byte has a bit per plane. A byte of ASCII is in the planes of what it is to the tokenizer. Those planes are free for
 * bytes beyond ASCII, so they mark which of these make characters that are words by themselves: a first byte that is in
 * {@link #ALONE} does so with whatever follows, one in another plane does so before a byte that is in it, too.
 */
final class PlaneTable {
    static final int SPACES = 0;
    static final int ALONE = 1;
    static final int NUMBERS = 2;
    static final int STOPS = 3;
    static final int HYPHENS = 4;
    static final int OPENINGS = 5;
    static final int CONTINUATIONS = 6;
    static final int LEADS = 7;

    /** The planes in which two bytes may meet. */
    private static final int[] MEETING = {SPACES, NUMBERS, STOPS, HYPHENS, OPENINGS};

    private static final int FIRST_CONTINUATION = 0x80;
    private static final int FIRST_LEAD = 0xC0;
    /** The first bytes of characters of three. */
    private static final int FIRST_OF_THREE = 0xE0;

    private static final int LAST_OF_THREE = 0xEF;
    /** How many bytes there are that continue characters. */
    private static final int CONTINUATION_BYTES = FIRST_LEAD - FIRST_CONTINUATION;

    private final byte[] ofByte = new byte[1 << Byte.SIZE];
    private final char[] ofPair = new char[1 << (2 * Byte.SIZE)];

    PlaneTable(TokenClasses classes) {
        setAscii(classes.ascii());
        setBeyondAscii(classes);
        char[] apart = new char[ofByte.length];
        for (int b = 0; b < apart.length; b++) {
            apart[b] = apart(ofByte[b]);
        }
        for (int pair = 0; pair < ofPair.length; pair++) {
            ofPair[pair] = (char) (apart[pair & 0xFF] | apart[pair >>> Byte.SIZE] << 1);
        }
    }

    /** By byte: a bit for each plane that it is in, the first plane's lowest. */
    byte[] ofByte() {
        return ofByte;
    }

    /** By two adjacent bytes, the first lower: two bits for each plane, of the first byte and of the second. */
    char[] ofPair() {
        return ofPair;
    }

    private void setAscii(byte[] kinds) {
        for (int b = 0; b < kinds.length; b++) {
            ofByte[b] = (byte) planes(kinds[b]);
        }
        put('&', OPENINGS);
        put('<', OPENINGS);
        // No markup begins with white space: both together are a line feed.
        put('\n', OPENINGS);
        put('\n', SPACES);
    }

    private static int planes(byte kind) {
        return switch (kind) {
            case SPACE -> 1 << SPACES;
            case ISOLATED -> 1 << ALONE;
            case NUMBER -> 1 << NUMBERS;
            case STOP -> 1 << STOPS;
            case HYPHEN -> 1 << HYPHENS;
            default -> 0;
        };
    }

    private void setBeyondAscii(TokenClasses classes) {
        for (int b = FIRST_CONTINUATION; b < ofByte.length; b++) {
            put(b, b < FIRST_LEAD ? CONTINUATIONS : LEADS);
        }
        int met = 0;
        for (int lead = FIRST_OF_THREE; lead <= LAST_OF_THREE; lead++) {
            long alone = aloneAfter(classes, lead);
            if (alone == -1L) {
                put(lead, ALONE);
            } else if (alone != 0 && met < MEETING.length) {
                putTogether(lead, alone, MEETING[met++]);
            }
        }
    }

    private void putTogether(int lead, long followers, int plane) {
        put(lead, plane);
        for (int i = 0; i < CONTINUATION_BYTES; i++) {
            if ((followers >>> i & 1) != 0) {
                put(FIRST_CONTINUATION + i, plane);
            }
        }
    }

    /** A bit for each byte that continues characters: whether after this first byte it makes only words by themselves. */
    private static long aloneAfter(TokenClasses classes, int lead) {
        long alone = 0;
        for (int i = 0; i < CONTINUATION_BYTES; i++) {
            // A page is what characters of three bytes have in common whose first two are the same.
            int page = (lead & 0xF) << 12 | i << 6;
            // Less than 0x800 is not written with three bytes; surrogates are of another class.
            alone |= page >= 0x800 && classes.isUniform(page, ISOLATED) ? 1L << i : 0;
        }
        return alone;
    }

    private void put(int b, int plane) {
        ofByte[b] |= (byte) (1 << plane);
    }

    /** The eight bits of a byte with a free one after each. */
    private static char apart(int bits) {
        int apart = 0;
        for (int plane = 0; plane < Byte.SIZE; plane++) {
            apart |= (bits >>> plane & 1) << (2 * plane);
        }
        return (char) apart;
    }
}
