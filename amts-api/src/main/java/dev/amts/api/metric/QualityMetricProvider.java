package dev.amts.api.metric;

import dev.amts.api.Language;
import dev.amts.api.provider.Provider;
import dev.amts.api.provider.Settings;

/** Makes a {@link QualityMetric} by name; see {@link Provider} for how it is found. */
public interface QualityMetricProvider extends Provider<QualityMetric> {
    /**
     * Makes the metric as it is usual for translations into a language: BLEU of Chinese counts characters.
     *
     * @throws dev.amts.api.ConfigurationException if a setting is missing, unknown or unusable
     */
    default QualityMetric create(Language target, Settings settings) {
        return create(settings);
    }
}
