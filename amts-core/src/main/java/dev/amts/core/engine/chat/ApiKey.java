package dev.amts.core.engine.chat;

import dev.amts.api.ConfigurationException;
import dev.amts.api.provider.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server knows its customers by. Immutable. It is read from an environment variable or a file, never from a setting,
 * which would stand in the shell's history; nothing but the request's header ever has it.
 */
public final class ApiKey {
    private static final int LONGEST = 10_000;
    private static final String HIDDEN = "***";

    private final String value;

    private ApiKey(String value) {
        this.value = value;
    }

    /**
     * A key.
     *
     * @throws ConfigurationException if it is blank or cannot stand in a header; the message does not say it
     */
    public static ApiKey of(String value) {
        String stripped = value.strip();
        if (stripped.isEmpty() || stripped.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new ConfigurationException("the API key is empty or has characters that no key has");
        }
        return new ApiKey(stripped);
    }

    static Optional<ApiKey> from(Settings settings, String variableSetting, String fileSetting) {
        Optional<String> variable = settings.get(variableSetting);
        Optional<String> file = settings.get(fileSetting);
        if (variable.isPresent() && file.isPresent()) {
            throw new ConfigurationException(
                    "give one of the settings \"" + variableSetting + "\" and \"" + fileSetting + "\"");
        }
        if (variable.isPresent()) {
            String value = System.getenv(variable.get());
            if (value == null) {
                throw new ConfigurationException("the environment variable " + variable.get()
                        + " is not set: put the API key into it, or leave the setting \"" + variableSetting + "\" out");
            }
            return Optional.of(of(value));
        }
        return file.map(ApiKey::read);
    }

    private static ApiKey read(String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LONGEST) {
                throw new ConfigurationException(file + ": too long for an API key");
            }
            return of(Files.readString(path));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new ConfigurationException(file + ": the API key cannot be read: " + e.getMessage(), e);
        }
    }

    /** For the header {@code Authorization}. */
    String header() {
        return "Bearer " + value;
    }

    /** A server's words without the key, which some repeat. */
    String hide(String text) {
        return text.replace(value, HIDDEN);
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
