package dev.amts.cli.job;

import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.provider.Settings;
import dev.amts.cli.amazon.AmazonOptions;
import dev.amts.core.discovery.Services;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which engine has the jobs, and where they are kept here. */
final class JobOptions {
    @Option(names = "--engine", paramLabel = "NAME", description = "Batch engine (default: amazon).")
    private String engine = "amazon";

    @Option(
            names = "--engine-option",
            paramLabel = "NAME=VALUE",
            description = "A setting of the engine; may be repeated.")
    private Map<String, String> settings = Map.of();

    @Option(
            names = "--journal",
            paramLabel = "DIR",
            description = "Where runs are kept on this machine (default: .amts/jobs).")
    private Path journal = Path.of(".amts/jobs");

    @Mixin
    private AmazonOptions amazon = new AmazonOptions();

    String engine() {
        // The name by which amts translate knows it, so as to tell it from the realtime engine.
        return engine.equals("amazon-batch") ? "amazon" : engine;
    }

    /** The engine's settings. */
    Settings settings() {
        return amazon.over(Settings.of(settings))
                .with("journal", journal.resolve("runs").toString());
    }

    Path jobs() {
        return journal.resolve("documents");
    }

    /** The engine; close it after use. */
    BatchTranslationEngine open() {
        return Services.discover().batchEngine(engine(), settings());
    }

    /** The engine of a job that was started before; what is given now counts first. */
    BatchTranslationEngine open(Job job) {
        return Services.discover()
                .batchEngine(
                        job.engine(), Settings.of(job.with(settings().asMap()).settings()));
    }
}
