package dev.amts.bleu.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaneTableTest {
    private static final Map<Byte, Integer> PLANES = Map.of(
            TokenClasses.WORD,
            0,
            TokenClasses.SPACE,
            1 << PlaneTable.SPACES,
            TokenClasses.ISOLATED,
            1 << PlaneTable.ALONE,
            TokenClasses.NUMBER,
            1 << PlaneTable.NUMBERS,
            TokenClasses.STOP,
            1 << PlaneTable.STOPS,
            TokenClasses.HYPHEN,
            1 << PlaneTable.HYPHENS);

    private static final int[] MEETING = {
        PlaneTable.SPACES, PlaneTable.NUMBERS, PlaneTable.STOPS, PlaneTable.HYPHENS, PlaneTable.OPENINGS
    };

    static Stream<TokenClasses> classes() {
        return Stream.of(
                TokenClasses.words(),
                TokenClasses.mteval13a(),
                TokenClasses.chinese(),
                TokenClasses.international(),
                TokenClasses.characters());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void bytesOfAsciiAreInThePlaneOfTheirClass(TokenClasses classes) {
        byte[] planes = new PlaneTable(classes).ofByte();
        for (int c = 0; c < 0x80; c++) {
            int opening = c == '&' || c == '<' || c == '\n' ? 1 << PlaneTable.OPENINGS : 0;
            // A line feed is both, whatever else it may be to a tokenizer.
            int feed = c == '\n' ? 1 << PlaneTable.SPACES : 0;
            assertThat(planes[c]).as("U+%04X", c).isEqualTo((byte)
                    (PLANES.getOrDefault(classes.of(c), -1) | opening | feed));
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void bytesBeyondAsciiLeadOrContinue(TokenClasses classes) {
        byte[] planes = new PlaneTable(classes).ofByte();
        for (int b = 0; b <= 0xFF; b++) {
            assertThat(isIn(planes[b], PlaneTable.CONTINUATIONS)).isEqualTo(b >= 0x80 && b < 0xC0);
            assertThat(isIn(planes[b], PlaneTable.LEADS)).isEqualTo(b >= 0xC0);
        }
    }

    /** The two bits of a plane are those of the first byte and of the second. */
    @Test
    void twoBytesStandSideBySide() {
        PlaneTable table = new PlaneTable(TokenClasses.chinese());
        for (int pair = 0; pair < table.ofPair().length; pair++) {
            for (int plane = 0; plane < Byte.SIZE; plane++) {
                boolean first = isIn(table.ofByte()[pair & 0xFF], plane);
                boolean second = isIn(table.ofByte()[pair >>> Byte.SIZE], plane);
                int bits = table.ofPair()[pair] >>> (2 * plane) & 3;
                if (bits != (first ? 1 : 0) + (second ? 2 : 0)) {
                    assertThat(bits).as("pair %04X, plane %d", pair, plane).isEqualTo(first ? second ? 3 : 1 : 2);
                }
            }
        }
    }

    /** The first two bytes of three say that a word is one character wherever they do so for all 64 third bytes. */
    @ParameterizedTest
    @MethodSource("classes")
    void twoBytesTellWhichCharactersStandAlone(TokenClasses classes) {
        byte[] planes = new PlaneTable(classes).ofByte();
        for (int lead = 0xC0; lead <= 0xFF; lead++) {
            for (int next = 0x80; next < 0xC0; next++) {
                boolean isAlone = areAlone(classes, lead, next);
                assertThat(says(planes, lead, next)).as("%02X %02X", lead, next).isEqualTo(isAlone);
            }
        }
    }

    private static boolean says(byte[] planes, int lead, int next) {
        return isIn(planes[lead], PlaneTable.ALONE)
                || IntStream.of(MEETING).anyMatch(plane -> isIn(planes[lead], plane) && isIn(planes[next], plane));
    }

    /** Whether all characters of three bytes that begin with these two are words by themselves. */
    static boolean areAlone(TokenClasses classes, int lead, int next) {
        for (int third = 0x80; third < 0xC0; third++) {
            byte[] bytes = {(byte) lead, (byte) next, (byte) third};
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!Utf8.isValid(bytes) || text.length() > 1 || classes.of(text.charAt(0)) != TokenClasses.ISOLATED) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(byte planes, int plane) {
        return (planes >>> plane & 1) != 0;
    }
}
