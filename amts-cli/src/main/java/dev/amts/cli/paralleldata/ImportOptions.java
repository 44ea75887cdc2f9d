package dev.amts.cli.paralleldata;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How pairs are put into a store. */
final class ImportOptions {
    @Option(names = "--description", paramLabel = "TEXT", description = "What a reader of the list should know.")
    String description = "";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write every pair that is left out, and why, to a TSV file.")
    @Nullable
    Path report;

    @Option(names = "--no-wait", description = "Return once the store has accepted the data.")
    boolean noWait;
}
