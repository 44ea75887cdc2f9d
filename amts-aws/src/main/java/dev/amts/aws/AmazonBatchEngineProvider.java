package dev.amts.aws;

import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.BatchTranslationEngineProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.aws.internal.access.AmazonSettings;
import java.util.List;

/** Makes the BatchTranslationEngine {@code amazon}. */
public final class AmazonBatchEngineProvider implements BatchTranslationEngineProvider {
    /** Makes the provider; does nothing else. */
    public AmazonBatchEngineProvider() {}

    @Override
    public String name() {
        return "amazon";
    }

    @Override
    public String description() {
        return "Amazon Translate, batch jobs with parallel data";
    }

    @Override
    public List<Setting> settings() {
        return AmazonSettings.BATCH;
    }

    @Override
    public BatchTranslationEngine create(Settings settings) {
        return AmazonTranslate.from(settings.requireKnown(settings())).batchEngine();
    }
}
