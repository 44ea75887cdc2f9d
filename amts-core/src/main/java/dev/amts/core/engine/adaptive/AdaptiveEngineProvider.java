package dev.amts.core.engine.adaptive;

import dev.amts.api.ConfigurationException;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.segment.SegmenterProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the engine {@code adaptive} around another, whose settings are given beside its own. */
public final class AdaptiveEngineProvider implements TranslationEngineProvider {
    private static final Setting ENGINE = new Setting(
            "engine", "the name of the engine that is to use parallel data; its own settings stand beside; needed");
    private static final Setting LEARN = new Setting(
            "learn",
            "whether corrections are learned: free (if the engine bills nothing; unless given), always or never");
    private static final Setting LEARN_FROM =
            new Setting("learn-from", "from how many pairs at most, spread over all; 10000 unless given");
    private static final Setting SEGMENTER =
            new Setting("segmenter", "the segmenter that the parallel data was made with; \"rules\" unless given");

    private static final List<Setting> OWN = List.of(ENGINE, LEARN, LEARN_FROM, SEGMENTER);

    /** For {@link java.util.ServiceLoader}. */
    public AdaptiveEngineProvider() {}

    @Override
    public String name() {
        return "adaptive";
    }

    @Override
    public String description() {
        return "any other engine, corrected by parallel data";
    }

    @Override
    public List<Setting> settings() {
        return OWN;
    }

    /** Its own settings and those of the engine within. */
    @Override
    public List<Setting> settings(Settings given) {
        List<Setting> all = new ArrayList<>(OWN);
        if (given.get(ENGINE.name()).isPresent()) {
            all.addAll(within(given).settings(inner(given)));
        }
        return all;
    }

    private TranslationEngineProvider within(Settings given) {
        String name = given.require(ENGINE.name());
        if (name.equals(name())) {
            throw new ConfigurationException("the setting \"engine\" names adaptive itself: name the engine within");
        }
        // The loader that found this provider sees those that lie beside it.
        return Providers.discover(TranslationEngineProvider.class, getClass().getClassLoader())
                .named(name);
    }

    private static Settings inner(Settings given) {
        Settings inner = Settings.none();
        for (Map.Entry<String, String> each : given.asMap().entrySet()) {
            if (OWN.stream().noneMatch(own -> own.name().equals(each.getKey()))) {
                inner = inner.with(each.getKey(), each.getValue());
            }
        }
        return inner;
    }

    @Override
    public TranslationEngine create(Settings settings) {
        TranslationEngineProvider within = within(settings.requireKnown(settings(settings)));
        AdaptiveOptions defaults = AdaptiveOptions.DEFAULT;
        int mostPairs = settings.integer(LEARN_FROM.name(), defaults.mostPairs());
        if (mostPairs < 0) {
            throw new ConfigurationException("the setting \"learn-from\" is negative: " + mostPairs);
        }
        AdaptiveOptions options = new AdaptiveOptions(settings.choice(LEARN.name(), defaults.learning()), mostPairs);
        Segmenter segmenter = Providers.discover(
                        SegmenterProvider.class, getClass().getClassLoader())
                .named(settings.get(SEGMENTER.name(), "rules"))
                .create(Settings.none());
        return AdaptiveEngine.around(within.create(inner(settings)), segmenter).with(options);
    }
}
