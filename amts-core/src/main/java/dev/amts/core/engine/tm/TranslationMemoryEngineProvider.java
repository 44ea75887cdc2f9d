package dev.amts.core.engine.tm;

import dev.amts.api.ConfigurationException;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.SegmenterProvider;
import java.util.List;

/** Makes the engine {@code tm}. */
public final class TranslationMemoryEngineProvider implements TranslationEngineProvider {
    private static final Setting THRESHOLD =
            new Setting("threshold", "the least similarity of a match, from 0.5 to 1 (exact only); 0.75 unless given");
    private static final Setting SEGMENTER =
            new Setting("segmenter", "the segmenter that the parallel data was made with; \"rules\" unless given");

    /** For {@link java.util.ServiceLoader}. */
    public TranslationMemoryEngineProvider() {}

    @Override
    public String name() {
        return "tm";
    }

    @Override
    public String description() {
        return "translation memory: exact and similar sentences out of parallel data";
    }

    @Override
    public List<Setting> settings() {
        return List.of(THRESHOLD, SEGMENTER);
    }

    @Override
    public TranslationEngine create(Settings settings) {
        settings.requireKnown(settings());
        double threshold = settings.number(THRESHOLD.name(), TranslationMemoryEngine.DEFAULT_THRESHOLD);
        if (!(threshold >= .5 && threshold <= 1)) {
            throw new ConfigurationException("the setting \"threshold\" is not between 0.5 and 1: " + threshold);
        }
        // The loader that found this provider sees the segmenters that lie beside it.
        SegmenterProvider segmenter = Providers.discover(
                        SegmenterProvider.class, getClass().getClassLoader())
                .named(settings.get(SEGMENTER.name(), "rules"));
        return new TranslationMemoryEngine(segmenter.create(Settings.none()), threshold);
    }
}
