package dev.amts.cli.bleu;

import dev.amts.bleu.Bleu;
import dev.amts.bleu.Metric;
import dev.amts.bleu.Score;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.corpus.ScoringException;
import dev.amts.cli.bleu.arguments.Abbreviations;
import dev.amts.cli.bleu.arguments.Words;
import dev.amts.cli.bleu.input.LargeInput;
import dev.amts.cli.bleu.input.Refusal;
import dev.amts.cli.bleu.input.Streams;
import dev.amts.cli.bleu.input.TextEncoding;
import dev.amts.cli.support.ProgressDisplay;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts bleu}: BLEU, chrF and TER with sacreBLEU's options and output. */
@Command(
        name = "bleu",
        versionProvider = BleuVersion.class,
        preprocessor = Abbreviations.class,
        description = "Scores text with sacreBLEU's numbers, options and output.",
        footer = {
            "",
            "One segment a line in each file (UTF-8, .gz too; - is standard input); several systems are compared.",
            "Without --input the hypotheses are read from standard input, several systems with tabs between them.",
            "",
            "Example: amts bleu ref.txt -i hyp.txt -m bleu chrf ter --confidence -f text"
        })
public final class BleuCommand implements Callable<Integer> {
    /** The metrics, sorted as sacreBLEU prints them. */
    enum MetricName {
        BLEU,
        CHRF,
        TER
    }

    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "REF", description = "References; put them before --input.")
    private List<String> references = new ArrayList<>();

    @Option(
            names = {"--input", "-i"},
            arity = "1..*",
            paramLabel = "HYP",
            parameterConsumer = Words.class,
            description = "Hypotheses, a file per system.")
    private @Nullable List<String> systems;

    @Option(
            names = {"--num-refs", "-nr"},
            paramLabel = "N",
            defaultValue = "1",
            description = "References in the one reference file, separated by tabs (default: ${DEFAULT-VALUE}).")
    private int fields;

    @Option(
            names = {"--encoding", "-e"},
            paramLabel = "NAME",
            defaultValue = "utf-8",
            description = "Encoding of all files (default: ${DEFAULT-VALUE}).")
    private String encoding = "utf-8";

    @Option(
            names = {"--metrics", "-m"},
            arity = "1..*",
            paramLabel = "METRIC",
            parameterConsumer = Words.class,
            defaultValue = "bleu",
            description = "bleu, chrf, ter (default: ${DEFAULT-VALUE}).")
    private List<String> metricNames = List.of("bleu");

    @Option(
            names = {"--sentence-level", "-sl"},
            description = "Score each segment.")
    private boolean sentenceLevel;

    @Option(
            names = {"--language-pair", "-l"},
            paramLabel = "PAIR",
            description = "Languages, such as en-zh; the second one chooses BLEU's tokenizer.")
    private @Nullable String languagePair;

    @Mixin
    private BleuOptions bleuOptions = new BleuOptions();

    @Mixin
    private ChrfOptions chrfOptions = new ChrfOptions();

    @Mixin
    private TerOptions terOptions = new TerOptions();

    @Mixin
    private TestOptions testOptions = new TestOptions();

    @Mixin
    private ReportOptions reportOptions = new ReportOptions();

    @Mixin
    private TestSetOptions testSetOptions = new TestSetOptions();

    /** The last of two options counts, as with Python's argparse. */
    @Spec
    void setSpec(CommandSpec own) {
        spec = own;
        own.parser().overwrittenOptionsAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        testOptions.requireOneAtMost(command.commandLine());
        try {
            run(command.commandLine().getOut());
            return 0;
        } catch (Refusal refusal) {
            print(String.valueOf(refusal.getMessage()));
            return refusal.status();
        }
    }

    private void run(PrintWriter out) throws IOException {
        testSetOptions.refuse();
        if (reportOptions.decimals() < 0) {
            throw usage("--width takes a number from 0 on, not " + reportOptions.decimals());
        }
        Set<MetricName> names = new LinkedHashSet<>();
        metricNames.forEach(name -> names.add(metricName(name)));
        if (sentenceLevel && metricNames.size() > 1) {
            throw new Refusal("Only one metric can be used in sentence-level mode.");
        }
        if (references.isEmpty()) {
            throw new Refusal("There are no references: name their files, before --input.");
        }
        if (fields != 1 && references.size() > 1) {
            throw new Refusal("--num-refs splits one file into references: give no other reference file.");
        }
        TextEncoding textEncoding = TextEncoding.named(encoding)
                .orElseThrow(() -> usage("There is no encoding '" + encoding + "': try utf-8."));
        List<Metric<?, ?>> metrics = metrics(testOptions.isPaired() ? names : new TreeSet<>(names));
        boolean needsSegments = testOptions.confidence() || testOptions.isPaired() || sentenceLevel || fields != 1;
        if (!needsSegments && LargeInput.isPossible(systems, references, textEncoding)) {
            printLarge(new LargeInput(Objects.requireNonNull(systems).get(0), references), metrics, out);
            return;
        }
        Streams streams = Streams.read(references, fields, systems, testOptions.isPaired(), textEncoding, System.in);
        refuseCombinations(streams.systems().size());
        List<Corpus> corpora = streams.systems().stream().map(streams::corpus).toList();
        if (streams.systems().size() == 1) {
            warnOfTokenizedText(
                    LargeInput.tokenizedLines(streams.systems().get(0).hypotheses()));
            printSingle(corpora.get(0), metrics, out);
        } else {
            message("Found " + corpora.size() + " systems.");
            new SystemsScoring(testOptions, reportOptions).print(streams, corpora, metrics, out);
        }
    }

    private void printLarge(LargeInput input, List<Metric<?, ?>> metrics, PrintWriter out) throws IOException {
        List<SingleReport.Result> results = new ArrayList<>();
        try (ProgressDisplay progress = ProgressDisplay.forTerminal()) {
            for (Metric<?, ?> metric : metrics) {
                String task = "metric " + (results.size() + 1) + " of " + metrics.size();
                Score score = input.score(metric, task, progress);
                results.add(new SingleReport.Result(score, Optional.empty(), Optional.empty()));
            }
        }
        warnOfTokenizedText(input.tokenizedLines());
        new SingleReport(reportOptions).print(results, out);
    }

    private void refuseCombinations(int count) {
        if (sentenceLevel && count > 1) {
            throw new Refusal("Only one system can be evaluated in sentence-level mode.");
        }
        if (sentenceLevel && (testOptions.confidence() || testOptions.isPaired())) {
            throw new Refusal("Statistical tests are unavailable in sentence-level mode.");
        }
        if (testOptions.isPaired() && count == 1) {
            throw new Refusal("Paired tests compare systems: name several with --input (-i).");
        }
        if (count > 1 && testOptions.confidence()) {
            throw new Refusal("--confidence is for one system: compare several with --paired-bs or --paired-ar.");
        }
    }

    private List<Metric<?, ?>> metrics(Set<MetricName> names) {
        List<Metric<?, ?>> metrics = new ArrayList<>();
        try {
            bleuOptions.requireKnownNames();
            for (MetricName name : names) {
                metrics.add(
                        switch (name) {
                            case BLEU ->
                                bleuOptions.metric(
                                        sentenceLevel ? Bleu.Orders.EFFECTIVE : Bleu.Orders.ALL, targetLanguage());
                            case CHRF -> chrfOptions.metric();
                            case TER -> terOptions.metric();
                        });
            }
        } catch (ScoringException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        return metrics;
    }

    private MetricName metricName(String name) {
        for (MetricName candidate : MetricName.values()) {
            if (candidate.name().equalsIgnoreCase(name)) {
                return candidate;
            }
        }
        throw usage("There is no metric '" + name + "': choose bleu, chrf or ter");
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private @Nullable String targetLanguage() {
        if (languagePair == null) {
            return null;
        }
        String[] languages = languagePair.split("-", -1);
        if (languages.length < 2) {
            throw new Refusal("--language-pair " + languagePair + ": name two languages, as in en-zh.");
        }
        return languages[1];
    }

    private void printSingle(Corpus corpus, List<Metric<?, ?>> metrics, PrintWriter out) {
        SingleReport report = new SingleReport(reportOptions);
        if (sentenceLevel) {
            printSentences(metrics.get(0), corpus, report, out);
            return;
        }
        List<SingleReport.Result> results = new ArrayList<>();
        for (Metric<?, ?> metric : metrics) {
            results.add(result(metric, corpus));
        }
        report.print(results, out);
    }

    private static <S extends Statistics<S>, R extends Score> void printSentences(
            Metric<S, R> metric, Corpus corpus, SingleReport report, PrintWriter out) {
        for (S segment : metric.segmentStatistics(corpus)) {
            out.println(
                    report.line(new SingleReport.Result(metric.score(segment), Optional.empty(), Optional.empty())));
        }
    }

    private <S extends Statistics<S>, R extends Score> SingleReport.Result result(Metric<S, R> metric, Corpus corpus) {
        return new SingleReport.Result(
                metric.corpus(corpus),
                testOptions.bootstrap().map(b -> b.interval(metric, metric.segmentStatistics(corpus))),
                testOptions.bootstrap());
    }

    private void warnOfTokenizedText(int lines) {
        if (lines >= LargeInput.SUSPICIOUS_LINES && bleuOptions.warnsOfTokenizedText()) {
            message(lines + " or more lines end in a tokenized period (' .'): score text as people read it, not"
                    + " tokenized text, or pass --force.");
        }
    }

    private void message(String text) {
        if (!reportOptions.isQuiet()) {
            print(text);
        }
    }

    private void print(String message) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("amts: " + message);
        err.flush();
    }
}
