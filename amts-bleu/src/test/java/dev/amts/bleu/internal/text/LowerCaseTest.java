package dev.amts.bleu.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowerCaseTest {
    /** Up to where later versions of Unicode have added capitals. */
    private static final int SAME_IN_ALL_VERSIONS = 0x1C80;

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "abc xyz, abc xyz",
        "aAzZ@[`{, aazz@[`{",
        "ÀÖØÞß, àöøþß",
        "İstanbul, i\u0307stanbul",
        "\uD801\uDC00\uD801\uDC28, \uD801\uDC28\uD801\uDC28",
        "中文Ａ, 中文ａ",
        // A sigma is a final one after a letter and before none, whatever else stands between.
        "ΟΔΥΣΣΕΥΣ, οδυσσευς",
        "ΟΔΟΣ ΟΔΟΣ, οδος οδος",
        "Α.Σ, α.ς",
        "Α.Σ.Α, α.σ.α",
        "ΑΣ'Α, ασ'α",
        "Σ, σ",
        "' Σ', ' σ'",
        ".Σ, .σ",
        "1Σ, 1σ",
        "\uD801\uDC00Σ, \uD801\uDC28ς",
        "ΑΣ\uD801\uDC00, ασ\uD801\uDC28",
        "ΑΣ1, ας1"
    })
    void ofTexts(String text, String expected) {
        assertThat(LowerCase.of(text)).isEqualTo(expected);
    }

    @Test
    void loneSurrogatesStay() {
        assertThat(LowerCase.of("A\ud83dB\ude00")).isEqualTo("a\ud83db\ude00");
    }

    @Test
    void ofEachCharacter() {
        for (int c = 0; c < SAME_IN_ALL_VERSIONS; c++) {
            String text = Character.toString(c);
            assertThat(LowerCase.of(text)).as("U+%04X", c).isEqualTo(text.toLowerCase(Locale.ROOT));
            assertThat(LowerCase.of("x" + text + "X"))
                    .as("U+%04X", c)
                    .isEqualTo(("x" + text + "X").toLowerCase(Locale.ROOT));
        }
    }

    /** In bytes what the string says, or nothing where a character beyond ASCII changes. */
    @Test
    void inPlace() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "@AZ[" + (char) c + "`az{Ab";
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                boolean changes =
                        c >= 0x80 && !LowerCase.of(Character.toString(c)).equals(Character.toString(c));
                boolean isLowered = LowerCase.inPlace(bytes, bytes.length);
                assertThat(isLowered).as("U+%04X", c).isEqualTo(!changes);
                if (isLowered) {
                    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(LowerCase.of(text));
                }
            }
        }
    }

    /** What ends the text is not looked at beyond its end, and characters of four bytes not at all. */
    @ParameterizedTest
    @CsvSource({"aé, false", "aéb, true", "中, true", "中b, true", "😀abc, false", "Abc, true"})
    void inPlaceGivesUpEarly(String text, boolean expected) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(LowerCase.inPlace(bytes, bytes.length)).isEqualTo(expected);
    }

    @Test
    void inPlaceLeavesWhatFollows() {
        byte[] bytes = "ABCDÀ".getBytes(StandardCharsets.UTF_8);
        assertThat(LowerCase.inPlace(bytes, 2)).isTrue();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("abCDÀ");
    }
}
