package dev.amts.cli.support;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --format}, and the format of a file where it was not given. */
public final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Format of the documents (amts providers lists them); without it, by file name and content.")
    private @Nullable String name;

    @Option(
            names = "--format-option",
            paramLabel = "NAME=VALUE",
            description = "A setting of the format; may be repeated.")
    private Map<String, String> settings = Map.of();

    /** The name that was given, if any. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The format that was given, or the one that fits the file best.
     *
     * @param file its path or name
     * @param text its contents
     */
    public DocumentFormat forFile(String file, String text) {
        if (name != null) {
            return named(name);
        }
        return Services.discover()
                .formatFor(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1), text);
    }

    /** A format by name, with the settings that were given. */
    public DocumentFormat named(String format) {
        return Services.discover().format(format, Settings.of(settings));
    }
}
