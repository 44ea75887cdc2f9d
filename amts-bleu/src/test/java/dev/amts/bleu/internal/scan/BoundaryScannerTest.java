package dev.amts.bleu.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.Utf8;
import dev.amts.bleu.internal.scan.BoundaryScanner.Edges;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which lines it takes, which the words that are found do not tell: a line that it need not have refused takes the careful
 * way, only slower.
 */
class BoundaryScannerTest {
    private static final List<String> TAKEN = List.of(
            "the cat sat, on 1.5 mats.",
            "",
            "x",
            "中文，句子。 mixed 文 with words",
            "é ñ ü «quotes» €5 →",
            "😀 and 𠀀 of four bytes",
            "a\u00a0 other \u2003 spaces \u3000 inside",
            "nothing but a longer line of ASCII that goes on for more than sixty-four bytes, & so on < 5");

    private static final BoundaryScanner MTEVAL = new BoundaryScanner(TokenClasses.mteval13a(), Edges.KEPT);
    private static final BoundaryScanner CHINESE = new BoundaryScanner(TokenClasses.chinese(), Edges.STRIPPED);

    /** In lines that begin anywhere among 64 bytes. */
    @Test
    void takesWhatItCan() {
        for (String line : TAKEN) {
            for (int shift = 0; shift < 70; shift++) {
                for (BoundaryScanner scanner : List.of(MTEVAL, CHINESE)) {
                    assertThat(taken(scanner, lines("x".repeat(shift), line, line), true))
                            .as(line)
                            .isEqualTo(3);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a &amp; b", "&lt;", "x<skipped>", "a &quot;", "&amp;&gt;"})
    void leavesMarkup(String line) {
        for (int shift = 0; shift < 70; shift++) {
            byte[] text = lines("x".repeat(shift), line, "c");
            assertThat(taken(MTEVAL, text, true)).as(line).isEqualTo(1);
            assertThat(taken(MTEVAL, text, false)).as(line).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a b|true|true",
                "\"a \"|false|false",
                "\" a\"|true|false",
                "\"\u3000a\"|true|false",
                "\"a\u00a0\"|false|false",
                "\"a\u3000\"|false|false",
                "\" \"|false|false",
                "\"\"|true|true"
            })
    void leavesWhiteSpaceAtEdges(String line, boolean isTakenIfStrippedAtEnd, boolean isTakenIfStripped) {
        BoundaryScanner atEnd = new BoundaryScanner(TokenClasses.international(), Edges.STRIPPED_AT_END);
        for (int shift = 0; shift < 70; shift++) {
            byte[] text = lines("x".repeat(shift), line, "b");
            assertThat(taken(atEnd, text, false)).isEqualTo(isTakenIfStrippedAtEnd ? 3 : 1);
            assertThat(taken(CHINESE, text, false)).isEqualTo(isTakenIfStripped ? 3 : 1);
            assertThat(taken(MTEVAL, text, false)).isEqualTo(3);
        }
    }

    /** All punctuation is a stop to it, and numbers are of all scripts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a. b, 1.5|true",
                "é a. b|true",
                "aé. b|false",
                "a.é b|false",
                "a 。 b|false",
                "٣ a|false",
                "½|false",
                "→ .|true",
                "→.|false",
                "中 文|true"
            })
    void leavesStopsBeyondAscii(String line, boolean isTaken) {
        BoundaryScanner scanner = new BoundaryScanner(TokenClasses.international(), Edges.KEPT);
        for (int shift = 0; shift < 70; shift++) {
            assertThat(taken(scanner, lines("x".repeat(shift), line, "b"), false))
                    .as("%s after %d", line, shift)
                    .isEqualTo(isTaken ? 3 : 1);
        }
    }

    /** Every first byte, before every byte that may follow, at the ends of what a character may be. */
    @Test
    void leavesWhatIsNoUtf8() {
        byte[] thirds = {'a', (byte) 0x7F, (byte) 0x80, (byte) 0xBF, (byte) 0xC0};
        for (int lead = 0x80; lead <= 0xFF; lead++) {
            for (int next = 0x7F; next <= 0xC0; next++) {
                for (byte third : thirds) {
                    for (byte fourth : new byte[] {'a', (byte) 0x80, (byte) 0xC0}) {
                        check(new byte[] {'a', (byte) lead, (byte) next, third, fourth});
                    }
                }
            }
        }
    }

    private static void check(byte[] line) {
        byte[] padded = new byte[2 + line.length + 3 + ByteText.SLACK];
        padded[0] = 'x';
        padded[1] = '\n';
        System.arraycopy(line, 0, padded, 2, line.length);
        int end = 2 + line.length;
        padded[end] = '\n';
        padded[end + 1] = 'c';
        padded[end + 2] = '\n';
        TokenList words = new TokenList();
        for (BoundaryScanner scanner : List.of(MTEVAL, CHINESE)) {
            words.begin(padded, end + 3, 3);
            assertThat(scanner.find(padded, 0, end + 3, words, false))
                    .as("%s", line)
                    .isEqualTo(Utf8.isValid(line) ? end + 3 : 2);
        }
    }

    /** Each character, taken and of the right length. */
    @Test
    void takesEachCharacter() {
        TokenList words = new TokenList();
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 37) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                byte[] text = lines("x", "a" + Character.toString(c) + "b", "c");
                int limit = text.length - ByteText.SLACK;
                words.begin(text, limit, 3);
                assertThat(MTEVAL.find(text, 0, limit, words, false))
                        .as("U+%04X", c)
                        .isEqualTo(limit);
                assertThat(words.words()).as("U+%04X", c).isEqualTo(isSpace(c) ? 4 : 3);
            }
        }
    }

    private static boolean isSpace(int c) {
        return TokenClasses.words().of(c) == TokenClasses.SPACE;
    }

    /** What it has found of a line that it then refuses is forgotten. */
    @Test
    void keepsTheWordsOfTheLinesBefore() {
        for (int length = 0; length < 140; length++) {
            byte[] text = lines("a b", "c ".repeat(length) + "&amp; d", "e");
            TokenList words = new TokenList();
            words.begin(text, text.length, 3);
            assertThat(MTEVAL.find(text, 0, text.length - ByteText.SLACK, words, true))
                    .isEqualTo(4);
            assertThat(words.lines()).isEqualTo(1);
            assertThat(words.words()).isEqualTo(2);
        }
    }

    /** How many lines are taken, from the first on. */
    private static int taken(BoundaryScanner scanner, byte[] text, boolean mayHaveMarkup) {
        int limit = text.length - ByteText.SLACK;
        TokenList words = new TokenList();
        words.begin(text, limit, 3);
        int end = scanner.find(text, 0, limit, words, mayHaveMarkup);
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += text[i] == '\n' ? 1 : 0;
        }
        assertThat(end == 0 || text[end - 1] == '\n').isTrue();
        assertThat(words.lines()).isEqualTo(lines);
        return lines;
    }

    private static byte[] lines(String... lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + ByteText.SLACK);
    }
}
