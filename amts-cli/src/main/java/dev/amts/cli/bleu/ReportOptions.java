package dev.amts.cli.bleu;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the report. */
final class ReportOptions {
    private static final String FORMAT_VARIABLE = "SACREBLEU_FORMAT";

    /** What is printed. */
    enum Format {
        JSON,
        TEXT,
        LATEX
    }

    @Option(
            names = {"--quiet", "-q"},
            description = "Print no messages.")
    private boolean quiet;

    @Option(
            names = {"--short", "-sh"},
            description = "Print short signatures.")
    private boolean shortSignature;

    @Option(
            names = {"--score-only", "-b"},
            description = "Print scores and nothing else.")
    private boolean scoreOnly;

    @Option(
            names = {"--width", "-w"},
            paramLabel = "N",
            defaultValue = "1",
            description = "Decimals of scores (default: ${DEFAULT-VALUE}).")
    private int decimals;

    @Option(names = "--json", description = "The same as --format json, whatever else is asked for.")
    private boolean json;

    @Option(
            names = {"--detail", "-d"},
            description = "Print scores by origin of the text; needs a predefined test set.")
    private boolean detail;

    @Option(
            names = {"--no-color", "-nc"},
            description = "Accepted for sacreBLEU's sake; the output has no colours.")
    void acceptNoColor(boolean ignored) {}

    @Option(
            names = {"--format", "-f"},
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json, text or latex (default: ${DEFAULT-VALUE}); the variable " + FORMAT_VARIABLE
                    + " overrides it.")
    private Format format = Format.JSON;

    boolean isQuiet() {
        return quiet;
    }

    boolean isShort() {
        return shortSignature;
    }

    boolean isScoreOnly() {
        return scoreOnly;
    }

    int decimals() {
        return decimals;
    }

    boolean isDetailed() {
        return detail;
    }

    Format format() {
        if (json) {
            return Format.JSON;
        }
        Format chosen = override(System.getenv(FORMAT_VARIABLE)).orElse(format);
        return chosen == Format.JSON && detail ? Format.TEXT : chosen;
    }

    private static Optional<Format> override(@Nullable String value) {
        for (Format candidate : Format.values()) {
            if (value != null && candidate.name().equals(value.toUpperCase(Locale.ROOT))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
