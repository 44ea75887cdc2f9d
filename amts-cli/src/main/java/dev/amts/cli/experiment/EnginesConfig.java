package dev.amts.cli.experiment;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.parallel.ParallelDataStoreProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.cli.experiment.yaml.YamlMap;
import dev.amts.cli.experiment.yaml.YamlValue;
import dev.amts.core.discovery.Services;
import dev.amts.core.experiment.engine.EngineByJobs;
import dev.amts.core.experiment.engine.EngineByRequests;
import dev.amts.core.experiment.engine.EngineUnderTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the engines that a configuration names. */
record EnginesConfig(Language first, Language second, Path answers) {
    /** Amazon's jobs, by the name that the other commands give them. */
    private static final String BY_JOBS = "amazon-batch";

    private static final String AMAZON = "amazon";

    /** An engine by its name alone, or with keys. */
    EngineUnderTest engine(YamlValue value) {
        if (value.isText()) {
            return checked(value, value.text(), value.text(), Map.of());
        }
        YamlMap map = value.map().allowing("name", "engine", "settings", "directions");
        String engine = map.get("engine").text();
        String label = map.find("name").map(YamlValue::text).orElse(engine);
        Map<String, String> shared =
                map.find("settings").map(EnginesConfig::settings).orElse(Map.of());
        Map<String, Settings> byDirection = new HashMap<>();
        for (String direction : List.of(direction(first, second), direction(second, first))) {
            byDirection.put(direction, Settings.of(shared));
        }
        map.find("directions")
                .ifPresent(own -> own.map()
                        .allowing(byDirection.keySet().toArray(String[]::new))
                        .values()
                        .forEach((direction, settings) -> {
                            Map<String, String> all = new HashMap<>(shared);
                            all.putAll(settings(settings));
                            byDirection.put(direction, Settings.of(all));
                        }));
        return checked(map.get("engine"), label, engine, byDirection);
    }

    /** Names and settings are checked before hours of work, not after. */
    private EngineUnderTest checked(YamlValue where, String label, String engine, Map<String, Settings> byDirection) {
        try {
            return engine(label, engine, byDirection);
        } catch (ConfigurationException e) {
            throw where.wrong("is of no use: " + e.getMessage());
        }
    }

    private EngineUnderTest engine(String label, String engine, Map<String, Settings> byDirection) {
        Services services = Services.discover();
        if (engine.equals(BY_JOBS)) {
            return byJobs(label, services, byDirection.getOrDefault(direction(first, second), Settings.none()));
        }
        Providers<TranslationEngineProvider> providers = services.providers(TranslationEngineProvider.class);
        TranslationEngineProvider provider = providers.named(engine);
        byDirection.values().forEach(settings -> settings.requireKnown(provider.settings(settings)));
        String version = providers.found().stream()
                .filter(each -> each.provider() == provider)
                .map(Providers.Found::version)
                .findFirst()
                .orElse("");
        TreeMap<String, Object> identity = new TreeMap<>();
        byDirection.forEach((direction, settings) -> identity.put(direction, new TreeMap<>(settings.asMap())));
        return new EngineByRequests(
                label,
                engine + " " + version + " " + identity,
                (source, target) ->
                        services.engine(engine, byDirection.getOrDefault(direction(source, target), Settings.none())),
                answers);
    }

    private EngineUnderTest byJobs(String label, Services services, Settings settings) {
        Settings all = settings.get("journal").isPresent()
                ? settings
                : settings.with("journal", answers.resolve("jobs").toString());
        Set<String> ofStore = services.providers(ParallelDataStoreProvider.class).named(AMAZON).settings().stream()
                .map(Setting::name)
                .collect(Collectors.toSet());
        Map<String, String> store = new HashMap<>(settings.asMap());
        store.keySet().retainAll(ofStore);
        return new EngineByJobs(
                label, () -> services.batchEngine(AMAZON, all), () -> services.store(AMAZON, Settings.of(store)));
    }

    private static String direction(Language source, Language target) {
        return source.tag() + "-" + target.tag();
    }

    private static Map<String, String> settings(YamlValue value) {
        Map<String, String> out = new HashMap<>();
        value.map().values().forEach((name, each) -> out.put(name, each.text()));
        return out;
    }
}
