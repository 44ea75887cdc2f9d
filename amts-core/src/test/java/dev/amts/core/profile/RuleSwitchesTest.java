package dev.amts.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.InvalidInputException;
import dev.amts.core.profile.cjk.ChineseProfileProvider;
import org.junit.jupiter.api.Test;

class RuleSwitchesTest {
    @Test
    void readsLinesAndRemarks() {
        RuleSwitches switches = RuleSwitches.parse("a", "\uFEFF# remark\n\n zh.quotes = off \nes.quotes=guillemets\n");
        assertThat(switches.isOff("zh.quotes")).isTrue();
        assertThat(switches.isOff("zh.spacing")).isFalse();
        assertThat(switches.style("es.quotes")).contains("guillemets");
        assertThat(switches.style("zh.quotes")).isEmpty();
    }

    @Test
    void namesTheLineOfAMistake() {
        assertThatThrownBy(() -> RuleSwitches.parse("book.rules", "# a\nzh.quotes: off"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("book.rules, line 2");
        assertThatThrownBy(() -> RuleSwitches.parse("book.rules", "zh.quotes = off\nzh.quotes = on"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 1");
    }

    @Test
    void refusesRulesAndStylesThatAreNotThere() {
        assertThatThrownBy(() -> create("zh.quots = off"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("zh.quots")
                .hasMessageContaining("zh.quotes");
        assertThatThrownBy(() -> create("zh.shapes = round"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("numbers, all");
    }

    private static RuleProfile create(String rules) {
        return new ChineseProfileProvider()
                .create(ProfileOptions.DEFAULTS.withSwitches(RuleSwitches.parse("book.rules", rules)));
    }
}
