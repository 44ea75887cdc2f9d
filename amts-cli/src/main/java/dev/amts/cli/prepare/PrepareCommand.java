package dev.amts.cli.prepare;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.provider.Settings;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.Inputs;
import dev.amts.cli.support.JsonText;
import dev.amts.cli.support.ProgressDisplay;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.discovery.Services;
import dev.amts.core.io.WholeFile;
import dev.amts.core.parallel.ParallelDataFormat;
import dev.amts.core.parallel.ParallelDataWriter;
import dev.amts.core.parallel.SegmentRules;
import dev.amts.core.parallel.clean.CleanUp;
import dev.amts.core.parallel.clean.MinimumScore;
import dev.amts.core.prepare.AlignedBead;
import dev.amts.core.prepare.Preparation;
import dev.amts.core.prepare.Preparer;
import dev.amts.core.prepare.SubjectFilter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import picocli.CommandLine.Spec;

/** {@code amts prepare}: parallel data out of documents and their translations. */
@Command(
        name = "prepare",
        description = "Makes parallel data from documents and their translations.",
        footer = {"", "Example: amts prepare --from en --to zh --match '{name}_origin.md={name}.md' -o pairs.csv book/"
        })
public final class PrepareCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "LANG", description = "Language of the sources.")
    private @Nullable Language source;

    @Option(names = "--to", required = true, paramLabel = "LANG", description = "Language of the translations.")
    private @Nullable Language target;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private PairSources files = new PairSources();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(
            names = "--granularity",
            paramLabel = "sentence|paragraph",
            description = "What one pair is (default: sentence).")
    private Granularity granularity = Granularity.SENTENCE;

    @Option(names = "--aligner", paramLabel = "NAME", description = "The aligner (default: lexical).")
    private String aligner = "lexical";

    @Option(
            names = "--min-score",
            paramLabel = "SCORE",
            description = "Leave out pairs whose score, 0 to 1, is lower (default: 0.3).")
    private double minimumScore = CleanUp.DEFAULT_MINIMUM_SCORE;

    @Option(names = "-o", required = true, paramLabel = "PAIRS", description = "The file to write: .csv, .tsv or .tmx.")
    private @Nullable Path output;

    @Option(
            names = "--aligned",
            paramLabel = "FILE.tsv",
            description = "Also write every bead with score, document and position.")
    private @Nullable Path aligned;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Language from = Objects.requireNonNull(source);
        Language to = Objects.requireNonNull(target);
        Path file = Objects.requireNonNull(output);
        // A name that tells no format is found out now and not after the work.
        ParallelDataFormat.of(file);
        PairSources.Found found = files.read(this::read);
        SubjectFilter.Result chosen = subject.filter(this::read).filter(found.documents());
        if (chosen.kept().isEmpty()) {
            throw new InvalidInputException("none of " + found.documents().size()
                    + " articles is of the subject; give other --subject words, or a lower --like-threshold");
        }
        Services services = Services.discover();
        Preparer preparer = new Preparer(
                        services.segmenter("rules", Settings.none()), services.aligner(aligner, Settings.none()))
                .with(granularity)
                .with(CleanUp.forBooks(from, to).with(new MinimumScore(minimumScore)));
        Preparation preparation;
        try (ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            preparation = preparer.prepare(from, to, chosen.kept(), progress);
        }
        ParallelDataWriter.write(preparation.pairs(), file, SegmentRules.amazon());
        if (aligned != null) {
            writeBeads(preparation.beads(), aligned);
        }
        if (json) {
            out.println(JsonText.of(figures(found, chosen, preparation)));
        } else {
            print(found, chosen, preparation, out);
        }
        return 0;
    }

    private Document read(Path file) throws IOException {
        String text = Inputs.text(file.toString());
        return format.forFile(file.toString(), text).parse(file.toString(), text);
    }

    private static Map<String, Object> figures(
            PairSources.Found found, SubjectFilter.Result chosen, Preparation preparation) {
        Preparation.Counts counts = preparation.counts();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("documents", counts.documents());
        figures.put("unpairedFiles", found.unpaired().size());
        figures.put("otherSubject", chosen.leftOut().size());
        figures.put("sourceUnits", counts.sourceUnits());
        figures.put("targetUnits", counts.targetUnits());
        figures.put("sourceSegments", counts.sourceSegments());
        figures.put("targetSegments", counts.targetSegments());
        figures.put("beads", preparation.beads().size());
        figures.put("oneSidedBeads", counts.oneSided());
        figures.put("kept", preparation.report().kept());
        figures.put("dropped", preparation.report().dropped());
        figures.put("repaired", preparation.report().repaired());
        return figures;
    }

    private static void print(
            PairSources.Found found, SubjectFilter.Result chosen, Preparation preparation, PrintWriter out) {
        Preparation.Counts counts = preparation.counts();
        out.println("documents     " + counts.documents());
        out.println("text units    " + counts.sourceUnits() + " and " + counts.targetUnits());
        out.println("segments      " + counts.sourceSegments() + " and " + counts.targetSegments());
        out.println("beads         " + preparation.beads().size());
        out.println("pairs kept    " + preparation.report().kept());
        if (counts.oneSided() > 0) {
            out.println("left out " + counts.oneSided() + ": nothing on the other side");
        }
        preparation.report().lines().forEach(out::println);
        chosen.leftOut().forEach(out::println);
        found.unpaired().forEach(out::println);
    }

    private static void writeBeads(List<AlignedBead> beads, Path file) {
        WholeFile.write(file, stream -> {
            PrintWriter writer = new PrintWriter(stream, false, StandardCharsets.UTF_8);
            writer.print("score\tdocument\tposition\tsource\ttarget\n");
            for (AlignedBead bead : beads) {
                writer.print(String.format(Locale.ROOT, "%.4f", bead.score()) + "\t" + bead.document() + "\t"
                        + bead.position() + "\t" + field(bead.source()) + "\t" + field(bead.target()) + "\n");
            }
            if (writer.checkError()) {
                throw new IOException("cannot write " + file);
            }
        });
    }

    private static String field(String text) {
        return text.replace('\t', ' ');
    }
}
