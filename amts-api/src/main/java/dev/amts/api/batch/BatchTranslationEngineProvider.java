package dev.amts.api.batch;

import dev.amts.api.provider.Provider;

/** Makes a {@link BatchTranslationEngine} by name; see {@link Provider} for how it is found. */
public interface BatchTranslationEngineProvider extends Provider<BatchTranslationEngine> {}
