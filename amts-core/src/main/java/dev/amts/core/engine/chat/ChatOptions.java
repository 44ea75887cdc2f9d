package dev.amts.core.engine.chat;

import dev.amts.api.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How to ask a chat server. Immutable.
 *
 * @param baseUrl what stands before {@code /chat/completions}: {@code http://localhost:11434/v1}
 * @param model the model's name with this server
 * @param key what the server knows its customer by
 * @param timeout how long to wait for one answer
 * @param retries how often a request is repeated that a server was too busy for
 * @param textsPerCall how many texts one request holds at most
 * @param examples how many examples one request holds at most
 * @param instructions what else the model is to be told, such as how to address readers; may be empty
 */
public record ChatOptions(
        URI baseUrl,
        String model,
        Optional<ApiKey> key,
        Duration timeout,
        int retries,
        int textsPerCall,
        int examples,
        String instructions) {
    /** Where Ollama listens. */
    public static final URI LOCAL = URI.create("http://localhost:11434/v1");

    public ChatOptions {
        Objects.requireNonNull(key);
        Objects.requireNonNull(instructions);
        String scheme = baseUrl.getScheme() == null ? "" : baseUrl.getScheme().toLowerCase(Locale.ROOT);
        if (baseUrl.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new ConfigurationException("the base URL is not one of http or https with a host");
        }
        if (baseUrl.getUserInfo() != null || baseUrl.getQuery() != null) {
            throw new ConfigurationException(
                    "the base URL has a password or a query: give the key by an environment variable or a file");
        }
        if (key.isPresent() && scheme.equals("http") && !isLocal(baseUrl.getHost())) {
            throw new ConfigurationException(
                    "the API key would go over the network in clear text: use https for " + baseUrl.getHost());
        }
        if (model.isBlank()) {
            throw new ConfigurationException("a chat server needs the name of a model");
        }
        if (timeout.isNegative() || timeout.isZero() || retries < 0 || textsPerCall < 1 || examples < 0) {
            throw new ConfigurationException(
                    "the time-out and the number of texts in a call must be above 0, retries and examples not below");
        }
    }

    private static boolean isLocal(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /** A model with a local server, and defaults for the rest. */
    public static ChatOptions of(String model) {
        return new ChatOptions(LOCAL, model, Optional.empty(), Duration.ofMinutes(2), 4, 20, 8, "");
    }

    /** The same with another server. */
    public ChatOptions withServer(URI other, Optional<ApiKey> itsKey) {
        return new ChatOptions(other, model, itsKey, timeout, retries, textsPerCall, examples, instructions);
    }

    /** The same with other limits. */
    public ChatOptions withLimits(Duration longest, int repeats, int texts, int shown) {
        return new ChatOptions(baseUrl, model, key, longest, repeats, texts, shown, instructions);
    }

    /** The same with other instructions. */
    public ChatOptions withInstructions(String other) {
        return new ChatOptions(baseUrl, model, key, timeout, retries, textsPerCall, examples, other);
    }
}
