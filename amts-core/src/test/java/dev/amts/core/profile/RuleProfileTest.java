package dev.amts.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RuleProfileTest {
    private static ProfileRule replacing(int start, int end) {
        return new ProfileRule.OfText() {
            @Override
            public String name() {
                return "xx.test";
            }

            @Override
            public String description() {
                return "for a test";
            }

            @Override
            public List<Edit> edits(RuleText text) {
                return text.target().text().contains("!") ? List.of() : List.of(Edit.replace(start, end, "!"));
            }
        };
    }

    private static String apply(ProfileRule rule, CodedText text) {
        return RuleProfile.of(List.of(rule))
                .after(List.of(ProfiledText.of(text, text)))
                .get(0)
                .target()
                .text();
    }

    @Test
    void refusesAnEditThatTouchesACode() {
        CodedText text = ProfileTexts.coded("a `b` c");
        assertThat(apply(replacing(2, 2), text)).isEqualTo("a !`b` c");
        assertThat(apply(replacing(5, 5), text)).isEqualTo("a `b`! c");
        assertThat(apply(replacing(0, 2), text)).isEqualTo("!`b` c");
        assertThatThrownBy(() -> apply(replacing(3, 3), text)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> apply(replacing(1, 3), text)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> apply(replacing(4, 6), text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesTwoRulesOfOneName() {
        ProfileRule rule = new PatternRule("xx.a", "a", Pattern.compile("a"), match -> "b");
        assertThatThrownBy(() -> RuleProfile.of(List.of(rule, rule))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Not a benchmark: a rule that takes quadratic time would need hours for these. */
    @Test
    @Timeout(300)
    void takesLinearTimeOnHostileTexts() {
        List<String> hostile =
                List.of("中(", "中\"", "( ", "中 ", "中.", "1,", "a.", "“", "中--", "a ", "\"1中", "¿", "a?", " ;", "를(을)");
        for (var found : Providers.discover(LanguageProfileProvider.class).found()) {
            var profile = found.provider().create(Settings.none());
            for (String part : hostile) {
                CodedText text = CodedText.plain(part.repeat(50_000 / part.length()));
                assertThat(profile.after(List.of(ProfiledText.of(text, text)))).hasSize(1);
            }
        }
    }
}
