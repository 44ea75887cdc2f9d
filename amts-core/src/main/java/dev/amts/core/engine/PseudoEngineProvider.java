package dev.amts.core.engine;

import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Settings;

/** Makes the engine {@code pseudo}. */
public final class PseudoEngineProvider implements TranslationEngineProvider {
    /** For {@link java.util.ServiceLoader}. */
    public PseudoEngineProvider() {}

    @Override
    public String name() {
        return "pseudo";
    }

    @Override
    public String description() {
        return "marks each run of translatable text and touches nothing else";
    }

    @Override
    public TranslationEngine create(Settings settings) {
        settings.requireKnown(settings());
        return new PseudoEngine();
    }
}
