package dev.amts.cli.translate;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.cli.amazon.AmazonOptions;
import dev.amts.cli.amazon.BudgetOptions;
import dev.amts.cli.support.EngineOptions;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.Inputs;
import dev.amts.cli.support.JsonText;
import dev.amts.cli.support.ProgressDisplay;
import dev.amts.cli.support.TextTable;
import dev.amts.core.Amts;
import dev.amts.core.AmtsBuilder;
import dev.amts.core.discovery.Services;
import dev.amts.core.engine.tm.ExactMatchFirst;
import dev.amts.core.io.WholeFile;
import dev.amts.core.translate.TranslatedDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts translate}: documents through an engine. */
@Command(
        name = "translate",
        description = "Translates documents; writes DIR/<target language>.<file name>.",
        footer = {"", "Example: amts translate --from en --to zh --parallel-data pairs.csv rnn.md -o out/"})
public final class TranslateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "LANG", description = "Language of the documents.")
    private @Nullable Language source;

    @Option(names = "--to", required = true, paramLabel = "LANG", description = "Language wanted.")
    private @Nullable Language target;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private AmazonOptions amazon = new AmazonOptions();

    @Mixin
    private BudgetOptions budget = new BudgetOptions();

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Folder to write to.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents; - is standard input.")
    private List<String> files = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Map<String, Path> outputs = outputs();
        if (engine.engine().equals(ByJob.ENGINE)) {
            return byJob(out);
        }
        List<TranslatedDocument> done = new ArrayList<>();
        try (ProgressDisplay progress = ProgressDisplay.forTerminal();
                TranslationEngine made = engine();
                Amts amts = amts(made, progress)) {
            if (budget.isDryRun()) {
                return estimate(made, out);
            }
            for (Map.Entry<String, Path> each : outputs.entrySet()) {
                Document document = read(each.getKey(), out);
                TranslatedDocument translated = amts.translate(document);
                WholeFile.write(each.getValue(), translated.text());
                done.add(translated);
            }
        }
        if (json) {
            out.println(JsonText.of(done.stream().map(TranslateCommand::figures).toList()));
        } else {
            print(done, out);
        }
        return 0;
    }

    /** The engine; one that costs money is not asked for what the parallel data have exactly. */
    private TranslationEngine engine() {
        Services services = Services.discover();
        boolean costs = engine.engine().equals("amazon");
        Settings settings = amazon.over(engine.settings());
        TranslationEngine made = services.engine(engine.engine(), costs ? budget.over(settings) : settings);
        return costs ? new ExactMatchFirst(services.engine("tm", Settings.none()), made) : made;
    }

    private int estimate(TranslationEngine made, PrintWriter out) throws IOException {
        Estimation estimation = new Estimation(made);
        try (Amts amts = amts(estimation, ProgressListener.NONE)) {
            for (String file : outputs().keySet()) {
                amts.translate(read(file, out));
            }
        }
        out.println("would be billed: " + BudgetOptions.describe(estimation.charge()));
        return 0;
    }

    private int byJob(PrintWriter out) throws IOException {
        Settings settings = budget.over(amazon.over(engine.settings()));
        Language from = Objects.requireNonNull(source);
        Language to = Objects.requireNonNull(target);
        if (engine.terminology(from, to).isPresent()) {
            throw new ConfigurationException("a job uses a terminology that Amazon keeps: name one of the account"
                    + " with --engine-option terminology=NAME");
        }
        try (ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            return new ByJob(from, to, format.name().orElse(null), settings, out, progress)
                    .translate(
                            files.stream().map(Path::of).toList(),
                            engine.parallelDataFile(),
                            budget.isDryRun(),
                            Objects.requireNonNull(folder));
        }
    }

    private Amts amts(TranslationEngine made, ProgressListener progress) {
        Language from = Objects.requireNonNull(source);
        Language to = Objects.requireNonNull(target);
        AmtsBuilder builder = Amts.from(from.tag())
                .to(to.tag())
                .engine(made)
                .profile(engine.profileSettings(from))
                .listener(progress);
        format.name().ifPresent(name -> builder.format(format.named(name)));
        Amts amts = builder.build();
        amts = engine.parallelData(from, to).map(amts::with).orElse(amts);
        return engine.terminology(from, to).map(amts::with).orElse(amts);
    }

    private Document read(String file, PrintWriter out) throws IOException {
        String text = Inputs.text(file);
        Document document = format.forFile(file, text).parse(file, text);
        document.diagnostics().forEach(each -> out.println(file + ", line " + each.line() + ": " + each.message()));
        return document;
    }

    private Map<String, Path> outputs() {
        Map<String, Path> outputs = new LinkedHashMap<>();
        Map<Path, String> taken = new LinkedHashMap<>();
        for (String file : files) {
            String name = file.equals(Inputs.STANDARD_INPUT)
                    ? "stdin"
                    : String.valueOf(Path.of(file).getFileName());
            Path output = Objects.requireNonNull(folder)
                    .resolve(Objects.requireNonNull(target).tag() + "." + name);
            String other = taken.putIfAbsent(output, file);
            if (other != null) {
                throw new ConfigurationException(
                        other + " and " + file + " would both become " + output + ": translate them into two folders");
            }
            outputs.put(file, output);
        }
        return outputs;
    }

    private static Map<String, Object> figures(TranslatedDocument document) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("document", document.source().name());
        figures.put("units", document.units().size());
        figures.put("unitsByOrigin", document.unitsByOrigin());
        figures.put("charactersByOrigin", document.charactersByOrigin());
        return figures;
    }

    private static void print(List<TranslatedDocument> documents, PrintWriter out) {
        List<String> header = new ArrayList<>(List.of("document", "units"));
        for (Origin origin : Origin.values()) {
            header.add(origin.name().toLowerCase(Locale.ROOT));
        }
        TextTable table = new TextTable(header.toArray(String[]::new));
        long translated = 0;
        for (TranslatedDocument document : documents) {
            Map<Origin, Long> units = document.unitsByOrigin();
            List<Object> row = new ArrayList<>(
                    List.of(document.source().name(), document.units().size()));
            for (Origin origin : Origin.values()) {
                row.add(units.getOrDefault(origin, 0L));
            }
            translated += document.units().size() - units.getOrDefault(Origin.UNTRANSLATED, 0L);
            table.row(row.toArray());
        }
        table.print(out);
        if (translated == 0) {
            out.println("nothing was translated: the output is the source; give --parallel-data or another --engine");
        }
    }
}
