package dev.amts.cli.paralleldata;

import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.provider.Settings;
import dev.amts.cli.amazon.AmazonOptions;
import dev.amts.core.discovery.Services;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store is meant. */
public final class StoreOptions {
    @Option(
            names = "--store",
            paramLabel = "NAME",
            description = "Where the data are kept: file (default) or amazon; amts providers lists all.")
    private String store = "file";

    @Option(
            names = "--store-option",
            paramLabel = "NAME=VALUE",
            description = "A setting of the store; may be repeated.")
    private Map<String, String> settings = Map.of();

    @Mixin
    private AmazonOptions amazon = new AmazonOptions();

    /** Settings for an engine of Amazon's, before those that were given for it. */
    public Settings forAmazon(Settings engine) {
        return amazon.over(engine);
    }

    /** The store; close it after use. */
    public ParallelDataStore open() {
        return Services.discover().store(store, amazon.over(Settings.of(settings)));
    }
}
