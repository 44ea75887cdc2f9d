package dev.amts.core.engine.chat;

import dev.amts.api.ConfigurationException;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import java.net.URI;
import java.util.List;

/** Makes the engine {@code chat}. */
public final class ChatEngineProvider implements TranslationEngineProvider {
    private static final Setting MODEL = new Setting("model", "the model's name with the server; needed");
    private static final Setting BASE_URL = new Setting(
            "base-url", "what stands before /chat/completions; " + ChatOptions.LOCAL + " (Ollama's) unless given");
    private static final Setting KEY_VARIABLE =
            new Setting("api-key-env", "the name of the environment variable that has the API key");
    private static final Setting KEY_FILE = new Setting("api-key-file", "the file that has the API key");
    private static final Setting TIMEOUT = new Setting("timeout", "how long to wait for one answer; 2m unless given");
    private static final Setting RETRIES =
            new Setting("retries", "how often a busy server is asked again; 4 unless given");
    private static final Setting TEXTS =
            new Setting("texts-per-call", "how many texts go in one request at most; 20 unless given");
    private static final Setting EXAMPLES =
            new Setting("examples", "how many of the best matching pairs go with a request at most; 8 unless given");
    private static final Setting INSTRUCTIONS =
            new Setting("instructions", "what else the model is told, such as how to address readers");

    /** For {@link java.util.ServiceLoader}. */
    public ChatEngineProvider() {}

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public String description() {
        return "a language model behind a server that speaks the OpenAI chat protocol";
    }

    @Override
    public List<Setting> settings() {
        return List.of(MODEL, BASE_URL, KEY_VARIABLE, KEY_FILE, TIMEOUT, RETRIES, TEXTS, EXAMPLES, INSTRUCTIONS);
    }

    @Override
    public TranslationEngine create(Settings settings) {
        settings.requireKnown(settings());
        ChatOptions defaults = ChatOptions.of(settings.require(MODEL.name()));
        URI server;
        try {
            server = URI.create(
                    settings.get(BASE_URL.name(), ChatOptions.LOCAL.toString()).strip());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("the setting \"base-url\" is not a URL", e);
        }
        return new ChatEngine(defaults.withServer(server, ApiKey.from(settings, KEY_VARIABLE.name(), KEY_FILE.name()))
                .withLimits(
                        settings.duration(TIMEOUT.name(), defaults.timeout()),
                        settings.integer(RETRIES.name(), defaults.retries()),
                        settings.integer(TEXTS.name(), defaults.textsPerCall()),
                        settings.integer(EXAMPLES.name(), defaults.examples()))
                .withInstructions(settings.get(INSTRUCTIONS.name(), "")));
    }
}
