package dev.amts.cli.sync;

import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.cli.paralleldata.StoreOptions;
import dev.amts.core.parallel.update.PairsUpdate;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the pairs of accepted drafts go. */
public final class PairsOptions {
    @Option(
            names = "--update-parallel-data",
            paramLabel = "NAME|FILE",
            description = "With --accept: put the sentence pairs of the accepted chapters into these parallel data, a "
                    + "resource of the store or a .csv, .tsv or .tmx file; pairs of the same source are superseded.")
    private @Nullable String into;

    @Mixin
    private StoreOptions store = new StoreOptions();

    /** Whether they go anywhere. */
    boolean isGiven() {
        return into != null;
    }

    /** The settings of an engine, with those that are given for Amazon's store too and that it knows. */
    Settings forEngine(Settings engine, Collection<Setting> known) {
        return store.forEngine(engine, known);
    }

    /** Puts pairs where they go, and tells what that did. */
    void update(ParallelData pairs, ProgressListener listener, PrintWriter out) {
        String name = Optional.ofNullable(into).orElseThrow();
        PairsUpdate update = PairsUpdate.of(pairs);
        PairsUpdate.Summary done;
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tmx)")) {
            done = update.intoFile(Path.of(name));
        } else {
            try (ParallelDataStore opened = store.open()) {
                done = update.intoStore(opened, name, listener);
            }
        }
        out.println(name + ": " + done.added() + " pairs added, " + done.superseded() + " superseded, " + done.kept()
                + " kept; version " + done.version());
    }
}
