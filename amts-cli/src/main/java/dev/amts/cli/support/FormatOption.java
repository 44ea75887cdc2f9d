package dev.amts.cli.support;

import dev.amts.api.ConfigurationException;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import java.util.Comparator;
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
        Providers<DocumentFormatProvider> formats = Providers.discover(DocumentFormatProvider.class);
        Settings given = Settings.of(settings);
        if (name != null) {
            return create(formats.named(name), given);
        }
        String fileName = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String head = text.substring(0, Math.min(text.length(), 1 << 16));
        return formats.found().stream()
                .map(Providers.Found::provider)
                .filter(format -> format.fit(fileName, head) != DocumentFormatProvider.Fit.NONE)
                .max(Comparator.comparing((DocumentFormatProvider format) -> format.fit(fileName, head))
                        .thenComparing(DocumentFormatProvider::priority)
                        .thenComparing(Comparator.comparing(DocumentFormatProvider::name)
                                .reversed()))
                .map(format -> create(format, given))
                .orElseThrow(() -> new ConfigurationException(
                        file + ": no format fits it; name one with --format: " + String.join(", ", formats.names())));
    }

    private static DocumentFormat create(DocumentFormatProvider provider, Settings settings) {
        return provider.create(settings.requireKnown(provider.settings()));
    }
}
