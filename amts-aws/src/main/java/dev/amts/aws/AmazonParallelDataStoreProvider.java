package dev.amts.aws;

import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.ParallelDataStoreProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.aws.internal.access.AmazonSettings;
import java.util.List;

/** Makes the ParallelDataStore {@code amazon}. */
public final class AmazonParallelDataStoreProvider implements ParallelDataStoreProvider {
    /** Makes the provider; does nothing else. */
    public AmazonParallelDataStoreProvider() {}

    @Override
    public String name() {
        return "amazon";
    }

    @Override
    public String description() {
        return "parallel data at Amazon Translate";
    }

    @Override
    public List<Setting> settings() {
        return AmazonSettings.STORE;
    }

    @Override
    public ParallelDataStore create(Settings settings) {
        return AmazonTranslate.from(settings.requireKnown(settings())).parallelDataStore();
    }
}
