package dev.amts.bleu.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bit says of its byte what a look at that byte alone, or at it and the next two, says. */
class BytePlanesTest {
    private static final int LENGTH = 2000;

    static Stream<TokenClasses> classes() {
        return Stream.of(
                TokenClasses.words(), TokenClasses.mteval13a(), TokenClasses.chinese(), TokenClasses.international());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void areTrue(TokenClasses classes) {
        byte[] text = text();
        BytePlanes planes = new BytePlanes(classes);
        for (int at = 0; at < LENGTH; at++) {
            int from = at;
            planes.read(text, from);
            check("space", planes.space, i -> isA(classes, text[from + i], TokenClasses.SPACE));
            check("alone", planes.alone, i -> isA(classes, text[from + i], TokenClasses.ISOLATED));
            check("number", planes.number, i -> isA(classes, text[from + i], TokenClasses.NUMBER));
            check("stop", planes.stop, i -> isA(classes, text[from + i], TokenClasses.STOP));
            check("hyphen", planes.hyphen, i -> isA(classes, text[from + i], TokenClasses.HYPHEN));
            check("opening", planes.opening, i -> "&<\n".indexOf(text[from + i]) >= 0);
            check("feeds", planes.feeds(), i -> text[from + i] == '\n');
            check("continuation", planes.continuation, i -> (text[from + i] & 0xC0) == 0x80);
            check("lead", planes.lead, i -> (text[from + i] & 0xC0) == 0xC0);
            // What follows a first byte and does not continue its character is found out elsewhere.
            boolean isLastKnown = (text[from + BytePlanes.BYTES] & 0xC0) == 0x80;
            long known = planes.continuation >>> 1 | (isLastKnown ? Long.MIN_VALUE : 0);
            check(
                    "aloneLead",
                    planes.aloneLead & known,
                    i -> PlaneTableTest.areAlone(classes, text[from + i], text[from + i + 1]));
            assertThat(planes.isNumber(text[at])).isEqualTo(isA(classes, text[at], TokenClasses.NUMBER) ? 1 : 0);
        }
    }

    private static void check(String plane, long bits, IntPredicate expected) {
        for (int i = 0; i < BytePlanes.BYTES; i++) {
            boolean isSet = (bits >>> i & 1) != 0;
            if (isSet != expected.test(i)) {
                assertThat(isSet).as("%s of byte %d", plane, i).isEqualTo(!isSet);
            }
        }
    }

    private static boolean isA(TokenClasses classes, byte b, byte kind) {
        boolean isFeed = b == '\n' && kind == TokenClasses.SPACE;
        return b >= 0 && (classes.of(b) == kind || isFeed);
    }

    /** Characters of all lengths, and some bytes that make none. */
    private static byte[] text() {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            int[] bounds = {0x80, 0x800, 0xD800, 0x3100, 0xA000};
            int c = random.nextInt(bounds[random.nextInt(bounds.length)]);
            text.appendCodePoint(random.nextInt(10) == 0 ? 0x1F600 + c % 64 : c);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += 50) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
