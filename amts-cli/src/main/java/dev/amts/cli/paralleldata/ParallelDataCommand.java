package dev.amts.cli.paralleldata;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.ParallelDataImport;
import dev.amts.api.parallel.ParallelDataResource;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.cli.support.JsonText;
import dev.amts.cli.support.ProgressDisplay;
import dev.amts.cli.support.TextTable;
import dev.amts.core.parallel.ParallelDataWriter;
import dev.amts.core.parallel.SegmentRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts parallel-data}: named parallel data in a store. */
@Command(
        name = "parallel-data",
        description = "Keeps named parallel data in a store: of this machine, or of Amazon Translate.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: amts parallel-data create d2l pairs.csv --store amazon --s3-bucket my-books"})
public final class ParallelDataCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "say what to do: create, update, list, show, download or delete");
    }

    @Command(
            name = "create",
            description = "Puts pairs into the store under a new name, and waits until they can be used.",
            footer = {"", "Example: amts parallel-data create d2l en-zh.csv en-es.csv --store amazon --s3-bucket books"
            })
    int create(
            @Parameters(paramLabel = "NAME", description = "Letters, digits, - and _.") String name,
            @Parameters(paramLabel = "PAIRS", arity = "1..*", description = "Files: .csv, .tsv or .tmx.")
                    List<Path> files,
            @Mixin ImportOptions options,
            @Mixin StoreOptions store)
            throws IOException {
        return send(name, files, options, store, ParallelDataStore::create);
    }

    @Command(
            name = "update",
            description = "Replaces all pairs of a name, and waits until the new ones can be used.",
            footer = {"", "Example: amts parallel-data update d2l en-zh.csv --store amazon --s3-bucket books"})
    int update(
            @Parameters(paramLabel = "NAME", description = "A name of the store.") String name,
            @Parameters(paramLabel = "PAIRS", arity = "1..*", description = "Files: .csv, .tsv or .tmx.")
                    List<Path> files,
            @Mixin ImportOptions options,
            @Mixin StoreOptions store)
            throws IOException {
        return send(name, files, options, store, ParallelDataStore::update);
    }

    @Command(
            name = "list",
            description = "Shows what the store has.",
            footer = {"", "Example: amts parallel-data list --store amazon"})
    int list(@Mixin StoreOptions options, @Option(names = "--json", description = "Print JSON.") boolean json) {
        try (ParallelDataStore store = options.open()) {
            List<ParallelDataResource> all = store.list();
            if (json) {
                out().println(JsonText.of(
                        all.stream().map(each -> figures(each, List.of())).toList()));
            } else {
                TextTable table = new TextTable("name", "from", "to", "status", "pairs");
                all.forEach(each -> table.row(
                        each.name(),
                        source(each),
                        targets(each),
                        status(each),
                        each.counts().imported()));
                table.print(out());
            }
            return 0;
        }
    }

    @Command(
            name = "show",
            description = "Shows what the store says of a name, and what was wrong with single records.",
            footer = {"", "Example: amts parallel-data show d2l --store amazon"})
    int show(
            @Parameters(paramLabel = "NAME", description = "A name of the store.") String name,
            @Mixin StoreOptions options,
            @Option(names = "--json", description = "Print JSON.") boolean json) {
        try (ParallelDataStore store = options.open()) {
            List<String> problems = store.problems(name);
            Map<String, Object> figures = figures(store.get(name).orElseThrow(), problems);
            if (json) {
                out().println(JsonText.of(figures));
            } else {
                figures.forEach((key, value) -> out().println(key + ": " + value));
            }
            return 0;
        }
    }

    @Command(
            name = "download",
            description = "Writes the pairs of a name to a file.",
            footer = {"", "Example: amts parallel-data download d2l --store amazon -o pairs.tmx"})
    int download(
            @Parameters(paramLabel = "NAME", description = "A name of the store.") String name,
            @Option(names = "-o", required = true, paramLabel = "FILE", description = ".csv, .tsv or .tmx.") Path file,
            @Option(names = "--to", paramLabel = "LANG", description = "Target language; default: the first.") @Nullable
                    Language target,
            @Mixin StoreOptions options) {
        try (ParallelDataStore store = options.open()) {
            ParallelData data = target == null ? store.download(name) : store.download(name, target);
            long count = ParallelDataWriter.write(data, file, SegmentRules.ofAnyLength());
            out().println(count + " pairs written to " + file);
            return 0;
        }
    }

    @Command(
            name = "delete",
            description = "Removes a name from the store.",
            footer = {"", "Example: amts parallel-data delete d2l --store amazon"})
    int delete(
            @Parameters(paramLabel = "NAME", description = "A name of the store.") String name,
            @Mixin StoreOptions options) {
        try (ParallelDataStore store = options.open()) {
            store.delete(name);
            out().println(name + " deleted");
            return 0;
        }
    }

    private interface Send {
        ParallelDataResource to(ParallelDataStore store, ParallelDataImport data);
    }

    private int send(String name, List<Path> files, ImportOptions options, StoreOptions where, Send send)
            throws IOException {
        try (ParallelDataStore store = where.open();
                LeftOutReport report = new LeftOutReport(options.report);
                ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            ParallelDataImport data =
                    new ParallelDataImport(NamedPairs.of(name, files), options.description, report::add);
            ParallelDataResource resource = send.to(store, data);
            if (!options.noWait) {
                resource = store.await(name, progress);
            }
            report.print(out());
            out().println(name + ": " + status(resource) + ", "
                    + resource.counts().imported() + " imported, "
                    + resource.counts().skipped() + " skipped, "
                    + resource.counts().failed() + " failed");
            if (resource.counts().failed() > 0) {
                store.problems(name).stream().limit(10).forEach(line -> out().println("  " + line));
            }
            return 0;
        }
    }

    private static Map<String, Object> figures(ParallelDataResource resource, List<String> problems) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("name", resource.name());
        figures.put("description", resource.description());
        figures.put("from", source(resource));
        figures.put("to", targets(resource));
        figures.put("status", resource.status().name());
        figures.put(
                "latestUpdate",
                resource.latestUpdate() == null ? "" : resource.latestUpdate().name());
        figures.put("message", resource.message());
        figures.put("imported", resource.counts().imported());
        figures.put("skipped", resource.counts().skipped());
        figures.put("failed", resource.counts().failed());
        figures.put("bytes", resource.counts().bytes());
        figures.put("problems", problems);
        return figures;
    }

    private static String source(ParallelDataResource resource) {
        return resource.source() == null ? "" : resource.source().tag();
    }

    private static String targets(ParallelDataResource resource) {
        return String.join(" ", resource.targets().stream().map(Language::tag).toList());
    }

    private static String status(ParallelDataResource resource) {
        return resource.latestUpdate() == null
                ? resource.status().name()
                : resource.status() + ", latest update " + resource.latestUpdate();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
