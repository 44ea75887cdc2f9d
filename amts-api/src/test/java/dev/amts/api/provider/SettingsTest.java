package dev.amts.api.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Settings SETTINGS = Settings.of(
            Map.of("count", "3", "share", "0.75", "wait", "500ms", "limit", "2m", "unit", "seconds", "bad", "many"));

    @Test
    void readsValuesByType() {
        assertThat(SETTINGS.integer("count", 1)).isEqualTo(3);
        assertThat(SETTINGS.number("share", 1)).isEqualTo(0.75);
        assertThat(SETTINGS.duration("wait", Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(SETTINGS.duration("limit", Duration.ZERO)).isEqualTo(Duration.ofMinutes(2));
        assertThat(SETTINGS.choice("unit", TimeUnit.DAYS)).isEqualTo(TimeUnit.SECONDS);
        assertThat(SETTINGS.integer("absent", 7)).isEqualTo(7);
    }

    @Test
    void saysWhatIsWrongWithAValue() {
        assertThatThrownBy(() -> SETTINGS.integer("bad", 1))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("\"bad\" is not a whole number");
        assertThatThrownBy(() -> SETTINGS.choice("bad", TimeUnit.DAYS)).hasMessageContaining("seconds, minutes");
        assertThatThrownBy(() -> SETTINGS.require("absent")).hasMessageContaining("\"absent\" is needed");
    }

    @Test
    void refusesUnknownNamesAndListsTheKnown() {
        assertThatThrownBy(() -> Settings.of(Map.of("x", "1")).requireKnown(List.of(new Setting("exec", "a program"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("unknown setting \"x\"")
                .hasMessageContaining("exec");
    }

    @Test
    void neverShowsValues() {
        assertThat(Settings.of(Map.of("api-key", "secret"))).hasToString("Settings[api-key]");
    }
}
