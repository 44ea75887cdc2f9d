package dev.amts.api.engine;

import dev.amts.api.provider.Provider;

/** Makes a {@link TranslationEngine} by name; see {@link Provider} for how it is found. */
public interface TranslationEngineProvider extends Provider<TranslationEngine> {}
