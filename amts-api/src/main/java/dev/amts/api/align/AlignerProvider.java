package dev.amts.api.align;

import dev.amts.api.provider.Provider;

/** Makes a {@link Aligner} by name; see {@link Provider} for how it is found. */
public interface AlignerProvider extends Provider<Aligner> {}
