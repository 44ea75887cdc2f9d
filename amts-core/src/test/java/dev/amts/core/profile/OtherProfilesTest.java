package dev.amts.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherProfilesTest {
    private static final String NARROW = "\u202F";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    es    | Qué es esto?                     | ¿Qué es esto?
                    es    | Si llueve, qué hacemos?          | Si llueve, ¿qué hacemos?
                    es    | ¿Ya está? Bien!                  | ¿Ya está? ¡Bien!
                    es    | El "modelo" , bueno .            | El “modelo”, bueno.
                    es    | La tasa es 0.5 en Python 3.7     | La tasa es 0,5 en Python 3.7
                    es    | Hay 12,000 y 1,000 casos         | Hay 12_000 y 1000 casos
                    pt    | A taxa é 0.5 em 1,000 "casos"    | A taxa é 0,5 em 1.000 “casos”
                    de    | Das "Modell" ist 0.5 groß        | Das „Modell“ ist 0,5 groß
                    de    | Das “Modell” - also z.B. hier    | Das „Modell“ – also z._B. hier
                    de    | Das „Modell“ bleibt              | Das „Modell“ bleibt
                    fr    | Quoi ? Non! Ici: "oui"           | Quoi_? Non_! Ici~: «_oui_»
                    fr    | Voir https://a.b/c?d=e           | Voir https://a.b/c?d=e
                    fr-ca | Quoi ? Non ! Ici : oui           | Quoi? Non! Ici~: oui
                    ja    | モデル を "学習" します.         | モデルを「学習」します。
                    ja    | ｶﾞｲﾄﾞ と ＡＩ                    | ガイドとAI
                    zh-tw | 他說"你好",走了.                 | 他說「你好」，走了。
                    ko    | 모델을(를) 값은(는) 3(으)로      | 모델을 값은 3으로
                    ko    | 그렇다。하지만，아니다           | 그렇다. 하지만, 아니다
                    """)
    void followsItsLanguage(String name, String before, String after) {
        String wanted = after.replace("_", NARROW).replace('~', '\u00A0');
        String source = "0.5 of 3.7 in 12,000 and 1,000";
        assertThat(ProfileTexts.apply(ProfileTexts.profile(name), source, before.replace("_", "")))
                .isEqualTo(wanted);
    }

    @Test
    void takesQuotationMarksByStyle() {
        var profile = new dev.amts.core.profile.european.SpanishProfileProvider()
                .create(ProfileOptions.DEFAULTS.withSwitches(
                        RuleSwitches.parse("book.rules", "es.quotes = guillemets\nes.numbers = point")));
        assertThat(ProfileTexts.apply(profile, "0.5", "Un \"modelo\" de “0.5”")).isEqualTo("Un «modelo» de «0.5»");
    }

    @ParameterizedTest
    @CsvSource({"zh,zh", "zh-CN,zh", "zh-TW,zh-tw", "zh-Hant,zh-tw", "zh-Hans-HK,zh", "fr-CA,fr-ca", "fr,fr", "es-MX,es"
    })
    void findsTheProfileOfALanguage(String language, String name) {
        assertThat(Providers.discover(LanguageProfileProvider.class).found().stream()
                        .map(Providers.Found::provider)
                        .filter(provider -> provider.supports(Language.of(language)))
                        .map(LanguageProfileProvider::name))
                .containsExactly(name);
    }

    @Test
    void everyRuleIsNamedAndDescribed() {
        for (var found : Providers.discover(LanguageProfileProvider.class).found()) {
            RuleProfile profile = (RuleProfile) found.provider().create(Settings.none());
            assertThat(profile.ruleList()).isNotEmpty().allSatisfy(rule -> {
                assertThat(rule.name()).startsWith(found.provider().name() + ".");
                assertThat(rule.description()).isNotBlank();
            });
        }
    }
}
