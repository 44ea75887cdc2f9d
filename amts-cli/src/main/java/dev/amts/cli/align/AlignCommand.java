package dev.amts.cli.align;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bead;
import dev.amts.api.align.Bitext;
import dev.amts.api.provider.Settings;
import dev.amts.cli.support.Inputs;
import dev.amts.cli.support.ProgressDisplay;
import dev.amts.core.align.LexicalAligner;
import dev.amts.core.align.Lexicon;
import dev.amts.core.discovery.Services;
import dev.amts.core.io.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts align}: which sentences of two files translate which. */
@Command(
        name = "align",
        description = "Aligns sentences, one a line, with those of their translation.",
        footer = {
            "",
            "Prints a bead a line: source lines, target lines (from 0 on), and the probability that it is right, as in",
            "[0, 1]:[0]:0.9310. An empty line ends a paragraph and is not counted.",
            "",
            "Example: amts align --source-lang en --target-lang zh book.en book.zh -o book.beads"
        })
public final class AlignCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--source-lang", required = true, paramLabel = "LANG", description = "Language of the source.")
    private @Nullable Language source;

    @Option(names = "--target-lang", required = true, paramLabel = "LANG", description = "Language of the target.")
    private @Nullable Language target;

    @Option(
            names = "--aligner",
            defaultValue = "lexical",
            paramLabel = "NAME",
            description = "The aligner, ${DEFAULT-VALUE} by default; amts providers lists them.")
    private String aligner = "lexical";

    @Option(
            names = "--translation",
            paramLabel = "FILE",
            description = "The source translated by an engine, line for line: one more signal.")
    private @Nullable String translation;

    @Option(
            names = "--batch",
            paramLabel = "LIST",
            description = "Align many documents as one set: a line for each with source, target and output file, "
                    + "and perhaps a translation, divided by tabs.")
    private @Nullable String batch;

    @Option(names = "--dictionary", paramLabel = "FILE", description = "Source and target terms, divided by tabs.")
    private @Nullable String dictionary;

    @Option(names = "--lexicon", paramLabel = "FILE", description = "A lexicon that other documents taught.")
    private @Nullable String lexicon;

    @Option(names = "--save-lexicon", paramLabel = "FILE", description = "Write the lexicon that was learned.")
    private @Nullable Path saveLexicon;

    @Option(names = "-o", paramLabel = "FILE", description = "Write the beads here instead of to standard output.")
    private @Nullable Path output;

    @Parameters(arity = "0..2", paramLabel = "SRC TGT", description = "The source and the target file.")
    private List<String> files = List.of();

    /** A document to align; without output its beads are printed. */
    private record Job(Bitext bitext, @Nullable Path output) {}

    @Override
    public Integer call() throws IOException {
        CommandSpec own = Objects.requireNonNull(spec);
        List<Job> jobs = batch == null ? single(own) : batch(own, batch);
        AlignmentRequest request = new AlignmentRequest(
                Objects.requireNonNull(source),
                Objects.requireNonNull(target),
                jobs.stream().map(Job::bitext).toList());
        List<Alignment> alignments = align(own, request);
        PrintWriter out = own.commandLine().getOut();
        for (int n = 0; n < jobs.size(); n++) {
            String text = text(alignments.get(n));
            Path file = jobs.get(n).output();
            if (file == null) {
                out.print(text);
            } else {
                WholeFile.write(file, text);
            }
        }
        return 0;
    }

    private List<Alignment> align(CommandSpec own, AlignmentRequest request) throws IOException {
        Settings settings = Settings.none();
        settings = lexicon == null ? settings : settings.with("lexicon", lexicon);
        settings = dictionary == null ? settings : settings.with("dictionary", dictionary);
        Aligner chosen = Services.discover().aligner(aligner, settings);
        try (ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            Path save = saveLexicon;
            if (save == null) {
                return chosen.align(request, progress);
            }
            if (!(chosen instanceof LexicalAligner lexical)) {
                throw new ParameterException(
                        own.commandLine(), "--save-lexicon: the aligner \"" + aligner + "\" has no lexicon");
            }
            LexicalAligner.Learned learned = lexical.alignAndLearn(request, progress);
            write(learned.lexicon(), save);
            return learned.alignments();
        }
    }

    private static void write(Lexicon lexicon, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        lexicon.write(text);
        WholeFile.write(file, text.toString());
    }

    private static String text(Alignment alignment) {
        StringBuilder out = new StringBuilder();
        for (Bead bead : alignment.beads()) {
            out.append(bead).append('\n');
        }
        return out.toString();
    }

    private List<Job> single(CommandSpec own) throws IOException {
        if (files.size() != 2) {
            throw new ParameterException(own.commandLine(), "name a source and a target file, or --batch LIST");
        }
        return List.of(new Job(SentenceFile.bitext(files.get(0), files.get(1), translation), output));
    }

    private List<Job> batch(CommandSpec own, String list) throws IOException {
        if (!files.isEmpty() || translation != null || output != null) {
            throw new ParameterException(
                    own.commandLine(), "with --batch the files, translations and outputs stand in the list");
        }
        List<Job> jobs = new ArrayList<>();
        Set<String> outputs = new HashSet<>();
        int number = 0;
        for (String line : Inputs.text(list).lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length < 3 || fields.length > 4) {
                throw new InvalidInputException(list + ", line " + number
                        + ": give source, target and output file, and perhaps a translation, divided by tabs");
            }
            if (!outputs.add(fields[2])) {
                throw new InvalidInputException(
                        list + ", line " + number + ": " + fields[2] + " is the output of another line as well");
            }
            String translated = fields.length == 4 && !fields[3].isBlank() ? fields[3] : null;
            jobs.add(new Job(SentenceFile.bitext(fields[0], fields[1], translated), Path.of(fields[2])));
        }
        return jobs;
    }
}
