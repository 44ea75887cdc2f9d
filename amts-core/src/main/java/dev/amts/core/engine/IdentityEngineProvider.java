package dev.amts.core.engine;

import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Settings;

/** Makes the engine {@code identity}. */
public final class IdentityEngineProvider implements TranslationEngineProvider {
    /** For {@link java.util.ServiceLoader}. */
    public IdentityEngineProvider() {}

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public String description() {
        return "gives the source back, byte for byte";
    }

    @Override
    public TranslationEngine create(Settings settings) {
        settings.requireKnown(settings());
        return new IdentityEngine();
    }
}
