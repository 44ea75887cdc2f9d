package dev.amts.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"zh,zh", "ZH-tw,zh-TW", "es-mx,es-MX", "fil,fil", "zh-hant,zh-Hant"})
    void keepsTheTagInCanonicalCase(String given, String tag) {
        assertThat(Language.of(given).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "english", "zh_CN", "", "-", "q"})
    void refusesWhatIsNoLanguageAndNamesSome(String given) {
        assertThatThrownBy(() -> Language.of(given))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("\"" + given + "\"")
                .hasMessageContaining("zh-TW");
    }

    @ParameterizedTest
    @MethodSource("dev.amts.api.Language#wellKnown")
    void knowsEveryLanguageThatItNames(String tag) {
        assertThat(Language.of(tag).tag()).isEqualTo(tag);
    }

    @Test
    void knowsWhichLanguagesWriteWithoutSpaces() {
        assertThat(Language.of("zh-TW").writesWithoutSpaces()).isTrue();
        assertThat(Language.of("ja").writesWithoutSpaces()).isTrue();
        assertThat(Language.of("ko").writesWithoutSpaces()).isFalse();
        assertThat(Language.of("en").writesWithoutSpaces()).isFalse();
    }
}
