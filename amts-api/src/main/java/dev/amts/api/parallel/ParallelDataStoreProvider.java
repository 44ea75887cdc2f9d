package dev.amts.api.parallel;

import dev.amts.api.provider.Provider;

/** Makes a {@link ParallelDataStore} by name; see {@link Provider} for how it is found. */
public interface ParallelDataStoreProvider extends Provider<ParallelDataStore> {}
