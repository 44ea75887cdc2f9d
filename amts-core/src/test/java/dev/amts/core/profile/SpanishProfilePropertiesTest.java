package dev.amts.core.profile;

import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import java.util.List;

class SpanishProfilePropertiesTest extends LanguageProfileProperties {
    private static final LanguageProfile PROFILE =
            Providers.discover(LanguageProfileProvider.class).named("es").create(Settings.none());

    @Override
    LanguageProfile profile() {
        return PROFILE;
    }

    @Override
    List<String> fragments() {
        return List.of("¿", "¡", "qué", "cómo", "Hola", "niño", "«", "»", "“", "”", "versión");
    }
}
