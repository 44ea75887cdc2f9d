package dev.amts.api.segment;

import dev.amts.api.provider.Provider;

/** Makes a {@link Segmenter} by name; see {@link Provider} for how it is found. */
public interface SegmenterProvider extends Provider<Segmenter> {}
