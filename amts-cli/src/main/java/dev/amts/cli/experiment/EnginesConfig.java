package dev.amts.cli.experiment;

import dev.amts.api.Language;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.cli.experiment.yaml.YamlMap;
import dev.amts.cli.experiment.yaml.YamlValue;
import dev.amts.core.discovery.Services;
import dev.amts.core.experiment.EngineByRequests;
import dev.amts.core.experiment.EngineUnderTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Makes the engines that a configuration names. */
record EnginesConfig(Language first, Language second, Path answers) {
    /** An engine by its name alone, or with keys. */
    EngineUnderTest engine(YamlValue value) {
        if (value.isText()) {
            return engine(value.text(), value.text(), Map.of());
        }
        YamlMap map = value.map().allowing("name", "engine", "settings", "directions");
        String engine = map.get("engine").text();
        String label = map.find("name").map(YamlValue::text).orElse(engine);
        Map<String, String> shared = map.find("settings").map(EnginesConfig::settings).orElse(Map.of());
        Map<String, Settings> byDirection = new HashMap<>();
        for (String direction : new String[] {first.tag() + "-" + second.tag(), second.tag() + "-" + first.tag()}) {
            byDirection.put(direction, Settings.of(shared));
        }
        map.find("directions").ifPresent(own -> own.map()
                .allowing(byDirection.keySet().toArray(String[]::new))
                .values()
                .forEach((direction, settings) -> {
                    Map<String, String> all = new HashMap<>(shared);
                    all.putAll(settings(settings));
                    byDirection.put(direction, Settings.of(all));
                }));
        return engine(label, engine, byDirection);
    }

    private EngineUnderTest engine(String label, String engine, Map<String, Settings> byDirection) {
        Services services = Services.discover();
        Providers.Found<TranslationEngineProvider> found = services.providers(TranslationEngineProvider.class).found().stream()
                .filter(each -> each.provider().name().equals(engine))
                .findFirst()
                .orElseGet(() -> {
                    services.providers(TranslationEngineProvider.class).named(engine);
                    throw new IllegalStateException(engine);
                });
        TreeMap<String, Object> identity = new TreeMap<>();
        byDirection.forEach((direction, settings) -> identity.put(direction, new TreeMap<>(settings.asMap())));
        return new EngineByRequests(
                label,
                engine + " " + found.version() + " " + identity,
                (source, target) -> services.engine(
                        engine, byDirection.getOrDefault(source.tag() + "-" + target.tag(), Settings.none())),
                answers);
    }

    private static Map<String, String> settings(YamlValue value) {
        Map<String, String> out = new HashMap<>();
        value.map().values().forEach((name, each) -> out.put(name, each.text()));
        return out;
    }
}
