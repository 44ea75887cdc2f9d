package dev.amts.cli.experiment.yaml;

import dev.amts.api.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file that knows where it stands. Immutable. */
public final class YamlValue {
    private final String file;
    private final String key;
    private final Node node;

    /** @param key the keys that lead to it, as in {@code "engines.exec"}; empty for all of the file */
    YamlValue(String file, String key, Node node) {
        this.file = file;
        this.key = key;
        this.node = node;
    }

    /** A single value as text. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong("wants a single value");
    }

    /** A number. */
    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw wrong("wants a number, not \"" + text() + "\"");
        }
    }

    /** Whether it is a single value. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** A mapping. */
    public YamlMap map() {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, key, this, mapping);
        }
        throw wrong("wants keys with values");
    }

    /** A list, or a single value as a list of one. */
    public List<YamlValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<YamlValue> out = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            out.add(new YamlValue(file, key, each));
        }
        return out;
    }

    /** One of some words. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (spelled(constant).equals(text())) {
                return constant;
            }
        }
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(spelled(constant));
        }
        throw wrong("wants one of " + String.join(", ", words) + ", not \"" + text() + "\"");
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** An error that names file, line and key. */
    public ConfigurationException wrong(String what) {
        return new ConfigurationException(
                file + node.getStartMark().map(YamlFile::line).orElse("") + ": "
                        + (key.isEmpty() ? "the file" : "\"" + key + "\"") + " " + what);
    }
}
