package dev.amts.cli.experiment.yaml;

import dev.amts.api.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of a YAML file. Immutable. */
public final class YamlMap {
    private final YamlValue self;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();

    YamlMap(String file, String key, YamlValue self, MappingNode node) {
        this.self = self;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                throw self.wrong("has a key that is not a word");
            }
            String path = key.isEmpty() ? name.getValue() : key + "." + name.getValue();
            values.put(name.getValue(), new YamlValue(file, path, tuple.getValueNode()));
        }
    }

    /**
     * Refuses keys that nobody knows, since a misspelt one would be passed over.
     *
     * @throws ConfigurationException naming the key and those that there are
     */
    public YamlMap allowing(String... keys) {
        for (Map.Entry<String, YamlValue> each : values.entrySet()) {
            if (!List.of(keys).contains(each.getKey())) {
                throw each.getValue().wrong("is not a key that is known here: there are " + String.join(", ", keys));
            }
        }
        return this;
    }

    /** The value of a key, if it is there. */
    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The value of a key.
     *
     * @throws ConfigurationException if it is not there
     */
    public YamlValue get(String key) {
        return find(key).orElseThrow(() -> self.wrong("needs the key \"" + key + "\""));
    }

    /** All keys and their values, in order. */
    public Map<String, YamlValue> values() {
        return Map.copyOf(values);
    }

    /** An error that names where this stands. */
    public ConfigurationException wrong(String what) {
        return self.wrong(what);
    }
}
