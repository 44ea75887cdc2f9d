package dev.amts.api.align;

import dev.amts.api.provider.Provider;

/** Makes a {@link SentenceEmbedder} by name; see {@link Provider} for how it is found. */
public interface SentenceEmbedderProvider extends Provider<SentenceEmbedder> {}
