package dev.amts.cli.support;

import dev.amts.api.Language;
import dev.amts.api.engine.Terminology;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.provider.Settings;
import dev.amts.core.parallel.ParallelDataFile;
import dev.amts.core.terminology.TerminologyFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which engine translates, and with what. */
public final class EngineOptions {
    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "What translates (default: tm, the translation memory; amts providers lists them).")
    private String engine = "tm";

    @Option(
            names = "--engine-option",
            paramLabel = "NAME=VALUE",
            description = "A setting of the engine, as in exec=\"apertium eng-spa\"; may be repeated.")
    private Map<String, String> settings = Map.of();

    @Option(
            names = "--parallel-data",
            paramLabel = "PAIRS",
            description = "Examples to translate by: .csv, .tsv or .tmx.")
    private @Nullable Path parallelData;

    @Option(
            names = "--terminology",
            paramLabel = "FILE",
            description = "Terms to use: .csv, .tsv, .tbx or a Markdown table.")
    private @Nullable Path terminology;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Which of the target language's own rules are on, one \"zh.quotes = off\" a line (default: all).")
    private @Nullable Path rules;

    /** The engine's name. */
    public String engine() {
        return engine;
    }

    /** The engine's settings. */
    public Settings settings() {
        return Settings.of(settings);
    }

    /** The parallel data that was given, if any. */
    public Optional<ParallelData> parallelData(Language source, Language target) {
        return Optional.ofNullable(parallelData).map(file -> ParallelDataFile.open(file, source, target));
    }

    /** Settings for the target language's own rules: what it is translated from, the terms, the file of rules. */
    public Settings profileSettings(Language source) {
        Settings all = Settings.none().with("source-language", source.tag());
        all = terminology == null ? all : all.with("terminology", terminology.toString());
        return rules == null ? all : all.with("rules", rules.toString());
    }

    /** The file of the parallel data that were given, if any. */
    public Optional<Path> parallelDataFile() {
        return Optional.ofNullable(parallelData);
    }

    /** The terms that were given, if any. */
    public Optional<Terminology> terminology(Language source, Language target) {
        return Optional.ofNullable(terminology).map(file -> TerminologyFile.read(file, source, target));
    }
}
