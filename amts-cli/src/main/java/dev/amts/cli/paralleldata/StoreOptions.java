package dev.amts.cli.paralleldata;

import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.cli.amazon.AmazonOptions;
import dev.amts.core.discovery.Services;
import java.util.Collection;
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

    /** Settings of an engine, and those that were given for Amazon as far as it knows them. */
    public Settings forEngine(Settings engine, Collection<Setting> known) {
        Settings all = engine;
        for (Map.Entry<String, String> each :
                amazon.settings().onlyKnown(known).asMap().entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    /** The store; close it after use. */
    public ParallelDataStore open() {
        return Services.discover().store(store, amazon.over(Settings.of(settings)));
    }
}
