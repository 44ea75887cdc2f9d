package dev.amts.cli.providers;

import dev.amts.api.align.AlignerProvider;
import dev.amts.api.batch.BatchTranslationEngineProvider;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.metric.QualityMetricProvider;
import dev.amts.api.parallel.ParallelDataStoreProvider;
import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.provider.Provider;
import dev.amts.api.provider.Providers;
import dev.amts.api.segment.SegmenterProvider;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code amts providers}: what was found on the class path, and from where. */
@Command(
        name = "providers",
        description = "Lists every segmenter, aligner, store, engine, format, metric and profile that was found.",
        footer = {"", "Example: amts providers"})
public final class ProvidersCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    private record Row(String service, String name, String artifact, String version, String description) {}

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Row> rows = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        collect("segmenter", SegmenterProvider.class, rows, broken);
        collect("aligner", AlignerProvider.class, rows, broken);
        collect("store", ParallelDataStoreProvider.class, rows, broken);
        collect("engine", TranslationEngineProvider.class, rows, broken);
        collect("batch engine", BatchTranslationEngineProvider.class, rows, broken);
        collect("format", DocumentFormatProvider.class, rows, broken);
        collect("metric", QualityMetricProvider.class, rows, broken);
        collect("profile", LanguageProfileProvider.class, rows, broken);
        for (Row row : rows) {
            out.printf(
                    "%-13s %-14s %-24s %-16s %s%n",
                    row.service(), row.name(), row.artifact(), row.version(), row.description());
        }
        broken.forEach(each -> out.println("cannot be loaded: " + each));
        return 0;
    }

    private static <P extends Provider<?>> void collect(
            String service, Class<P> type, List<Row> rows, List<String> broken) {
        Providers<P> providers = Providers.discover(type);
        providers.found().stream()
                .map(each -> new Row(
                        service,
                        each.provider().name(),
                        each.artifact(),
                        each.version(),
                        each.provider().description()))
                .sorted(Comparator.comparing(Row::name))
                .forEach(rows::add);
        providers.broken().forEach(each -> broken.add(service + ": " + each.reason()));
    }
}
