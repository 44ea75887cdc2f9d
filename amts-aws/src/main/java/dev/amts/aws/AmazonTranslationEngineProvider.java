package dev.amts.aws;

import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.aws.internal.access.AmazonSettings;
import java.util.List;

/** Makes the TranslationEngine {@code amazon}. */
public final class AmazonTranslationEngineProvider implements TranslationEngineProvider {
    /** Makes the provider; does nothing else. */
    public AmazonTranslationEngineProvider() {}

    @Override
    public String name() {
        return "amazon";
    }

    @Override
    public String description() {
        return "Amazon Translate, realtime (TranslateText)";
    }

    @Override
    public List<Setting> settings() {
        return AmazonSettings.REALTIME;
    }

    @Override
    public TranslationEngine create(Settings settings) {
        return AmazonTranslate.from(settings.requireKnown(settings())).engine();
    }
}
