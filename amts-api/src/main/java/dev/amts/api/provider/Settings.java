package dev.amts.api.provider;

import dev.amts.api.ConfigurationException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Named values that a user gives to a provider. Immutable and thread-safe. {@link #toString()} shows the names only, for
 * a value may be a secret.
 *
 * <pre>{@code
 * Settings settings = Settings.of(Map.of("exec", "apertium eng-spa", "timeout", "30s"));
 * settings.duration("timeout", Duration.ofMinutes(1));     // PT30S
 * }</pre>
 */
public final class Settings {
    private static final Settings NONE = new Settings(Map.of());

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** No settings: every default. */
    public static Settings none() {
        return NONE;
    }

    /** Settings with these values. */
    public static Settings of(Map<String, String> values) {
        return new Settings(values);
    }

    /** These settings and one more, which replaces another of the same name. */
    public Settings with(String name, String value) {
        Map<String, String> copy = new TreeMap<>(values);
        copy.put(name, value);
        return new Settings(copy);
    }

    /** The value, where it was given. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value, or {@code otherwise}. */
    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /**
     * The value.
     *
     * @throws ConfigurationException if it was not given
     */
    public String require(String name) {
        return get(name).orElseThrow(() -> new ConfigurationException("the setting \"" + name + "\" is needed"));
    }

    /**
     * The value as a whole number, or {@code otherwise}.
     *
     * @throws ConfigurationException if it is not a number
     */
    public int integer(String name, int otherwise) {
        Optional<String> value = get(name);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value.get().strip());
        } catch (NumberFormatException e) {
            throw unusable(name, "a whole number", e);
        }
    }

    /**
     * The value as a number, or {@code otherwise}.
     *
     * @throws ConfigurationException if it is not a number
     */
    public double number(String name, double otherwise) {
        Optional<String> value = get(name);
        try {
            return value.isEmpty() ? otherwise : Double.parseDouble(value.get().strip());
        } catch (NumberFormatException e) {
            throw unusable(name, "a number", e);
        }
    }

    /**
     * The value as a duration, {@code 500ms}, {@code 30s}, {@code 5m} or ISO 8601, or {@code otherwise}.
     *
     * @throws ConfigurationException if it is not a duration
     */
    public Duration duration(String name, Duration otherwise) {
        Optional<String> given = get(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        String value = given.get().strip();
        try {
            if (value.endsWith("ms")) {
                return Duration.ofMillis(Long.parseLong(value.substring(0, value.length() - 2)));
            }
            return Duration.parse(value.startsWith("P") ? value : "PT" + value);
        } catch (RuntimeException e) {
            throw unusable(name, "a duration such as 500ms, 30s or 5m", e);
        }
    }

    /**
     * The value as one of an enum's constants, whose names are written in lower case with hyphens, or {@code otherwise}.
     *
     * @throws ConfigurationException if there is no such constant
     */
    public <E extends Enum<E>> E choice(String name, E otherwise) {
        Optional<String> value = get(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        List<E> constants = List.of(otherwise.getDeclaringClass().getEnumConstants());
        return constants.stream()
                .filter(constant -> spelled(constant).equals(value.get()))
                .findFirst()
                .orElseThrow(() -> unusable(
                        name,
                        "one of "
                                + String.join(
                                        ", ",
                                        constants.stream()
                                                .map(Settings::spelled)
                                                .toList()),
                        null));
    }

    /**
     * Refuses settings that nobody understands.
     *
     * @throws ConfigurationException if a name is not among the given; the message lists those
     */
    public Settings requireKnown(Collection<Setting> known) {
        List<String> names = known.stream().map(Setting::name).toList();
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw new ConfigurationException("unknown setting \"" + name + "\": "
                        + (names.isEmpty() ? "there are none here" : "there are " + String.join(", ", names)));
            }
        }
        return this;
    }

    /** These settings without those that are not among the given: for settings that are offered to whoever wants them. */
    public Settings onlyKnown(Collection<Setting> known) {
        Map<String, String> kept = new TreeMap<>();
        known.forEach(setting -> get(setting.name()).ifPresent(value -> kept.put(setting.name(), value)));
        return new Settings(kept);
    }

    /** The given names and values. */
    public Map<String, String> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && settings.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Settings" + new TreeMap<>(values).keySet();
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static ConfigurationException unusable(
            String name, String wanted, @org.jspecify.annotations.Nullable Throwable cause) {
        String message = "the setting \"" + name + "\" is not " + wanted;
        return cause == null ? new ConfigurationException(message) : new ConfigurationException(message, cause);
    }
}
