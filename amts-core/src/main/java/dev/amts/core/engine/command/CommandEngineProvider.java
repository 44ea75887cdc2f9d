package dev.amts.core.engine.command;

import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.HtmlEncoding;
import dev.amts.api.text.PlaceholderEncoding;
import java.util.List;

/** Makes the engine {@code command}. */
public final class CommandEngineProvider implements TranslationEngineProvider {
    private static final Setting EXEC =
            new Setting("exec", "the program and its arguments; {source} and {target} stand for the languages; needed");
    private static final Setting MODE = new Setting(
            "mode", "batch (a program for each request; unless given) or stream (one that answers line by line)");
    private static final Setting SEPARATOR =
            new Setting("separator", "what ends a text: newline (unless given) or nul");
    private static final Setting TIMEOUT =
            new Setting("timeout", "how long to wait for a request, in mode stream for each text; 2m unless given");
    private static final Setting RESTARTS =
            new Setting("restarts", "how often a program that hangs or ends is started again; 1 unless given");

    /** A program may know markup and keep it, but most only know text; numbers in braces get through them best. */
    private static final List<CodeEncoding> ENCODINGS =
            List.of(PlaceholderEncoding.instance(), HtmlEncoding.instance());

    /** For {@link java.util.ServiceLoader}. */
    public CommandEngineProvider() {}

    @Override
    public String name() {
        return "command";
    }

    @Override
    public String description() {
        return "any program that reads a text a line and writes its translation a line";
    }

    @Override
    public List<Setting> settings() {
        return List.of(EXEC, MODE, SEPARATOR, TIMEOUT, RESTARTS);
    }

    @Override
    public TranslationEngine create(Settings settings) {
        settings.requireKnown(settings());
        CommandOptions defaults = CommandOptions.DEFAULT;
        CommandOptions options = new CommandOptions(
                settings.choice(MODE.name(), defaults.mode()),
                settings.choice(SEPARATOR.name(), defaults.separator()),
                settings.duration(TIMEOUT.name(), defaults.timeout()),
                settings.integer(RESTARTS.name(), defaults.restarts()));
        return CommandEngine.of(settings.require(EXEC.name()), options, ENCODINGS);
    }
}
