package dev.amts.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.core.text.InlineCodeShapes;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainEnginesTest {
    @Test
    void allAreFoundByName() {
        assertThat(Providers.discover(TranslationEngineProvider.class).names()).contains("identity", "pseudo", "tm");
    }

    @Test
    void anUnknownSettingIsRefused() {
        TranslationEngineProvider provider =
                Providers.discover(TranslationEngineProvider.class).named("pseudo");
        assertThatThrownBy(() -> provider.create(Settings.of(Map.of("marks", "x"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("marks");
    }

    @Property
    void identityGivesEachTextBack(@ForAll String text) {
        CodedText coded = InlineCodeShapes.find(text);
        assertThat(translate(new IdentityEngine(), coded)).isEqualTo(coded);
    }

    @Test
    void pseudoMarksRunsBetweenCodes() {
        assertThat(pseudo("the rate $\\eta$ is *small*.")).isEqualTo("⟦the rate⟧ $\\eta$ ⟦is⟧ *⟦small⟧*.");
        assertThat(pseudo("`x`, `y`")).isEqualTo("`x`⟦,⟧ `y`");
        assertThat(pseudo("  学习\n二。")).isEqualTo("  ⟦学习\n二⟧。");
        assertThat(pseudo("$x$")).isEqualTo("$x$");
        assertThat(pseudo("")).isEmpty();
    }

    @Property
    void pseudoChangesEachTextThatHasAnythingAndNothingButItsText(@ForAll String text) {
        CodedText coded = InlineCodeShapes.find(text);
        CodedText marked = translate(new PseudoEngine(), coded);
        assertThat(marked.text().replaceAll("[⟦⟧]", "")).isEqualTo(text.replaceAll("[⟦⟧]", ""));
        assertThat(marked.codes().stream().map(marked::data).toList())
                .isEqualTo(coded.codes().stream().map(coded::data).toList());
        assertThat(marked.equals(coded)).isEqualTo(coded.translatableText().isBlank());
    }

    private static String pseudo(String text) {
        return translate(new PseudoEngine(), InlineCodeShapes.find(text)).text();
    }

    private static CodedText translate(TranslationEngine engine, CodedText text) {
        return engine.translate(TranslationRequest.of(Language.of("en"), Language.of("zh"), List.of(text)))
                .get(0)
                .text();
    }
}
