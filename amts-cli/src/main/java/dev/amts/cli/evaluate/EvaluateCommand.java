package dev.amts.cli.evaluate;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.metric.QualityMetric;
import dev.amts.api.provider.Settings;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.Inputs;
import dev.amts.cli.support.JsonText;
import dev.amts.core.discovery.Services;
import dev.amts.core.evaluate.Evaluation;
import dev.amts.core.evaluate.Evaluator;
import dev.amts.core.evaluate.Evaluator.Comparison;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amts evaluate}: BLEU, chrF2++ and TER of translated documents, each and in total. */
@Command(
        name = "evaluate",
        description = "Scores translated documents against people's translations.",
        footer = {
            "",
            "Files, or folders whose files have equal names, perhaps with the language in front (zh.rnn.md for rnn.md).",
            "",
            "Example: amts evaluate --to zh --reference human/ --hypothesis output/"
        })
public final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--to", required = true, paramLabel = "LANG", description = "Language of the translations.")
    private @Nullable Language target;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--tokenize",
            paramLabel = "NAME",
            description = "Tokenizer of BLEU: 13a, zh, intl, char, none; without it, by the language.")
    private @Nullable String tokenizer;

    @Option(names = "--reference", required = true, paramLabel = "REF", description = "A person's translation.")
    private @Nullable Path reference;

    @Option(names = "--hypothesis", required = true, paramLabel = "HYP", description = "The translation to judge.")
    private @Nullable Path hypothesis;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Language language = Objects.requireNonNull(target);
        Services services = Services.discover();
        Settings bleu = tokenizer == null ? Settings.none() : Settings.of(Map.of("tokenize", tokenizer));
        List<QualityMetric> metrics = List.of(
                services.metric("bleu", language, bleu),
                services.metric("chrf", language, Settings.of(Map.of("word-order", "2"))),
                services.metric("ter", language, Settings.none()));
        Evaluation evaluation = new Evaluator(language, metrics)
                .evaluate(comparisons(Objects.requireNonNull(hypothesis), Objects.requireNonNull(reference)));
        if (json) {
            out.println(JsonText.of(evaluation));
        } else {
            EvaluationTable.print(evaluation, out);
        }
        return 0;
    }

    private List<Comparison> comparisons(Path hypotheses, Path references) throws IOException {
        if (!Files.isDirectory(hypotheses)) {
            return List.of(new Comparison(read(hypotheses), read(references)));
        }
        List<Comparison> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(hypotheses)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path match = matching(file.getFileName().toString(), references);
                if (match != null) {
                    out.add(new Comparison(read(file), read(match)));
                }
            }
        }
        if (out.isEmpty()) {
            throw new InvalidInputException(
                    "no file in " + hypotheses + " has a reference of its name in " + references);
        }
        return out;
    }

    private @Nullable Path matching(String name, Path references) {
        Path same = references.resolve(name);
        if (Files.isRegularFile(same)) {
            return same;
        }
        String prefix = Objects.requireNonNull(target).tag() + ".";
        Path bare = references.resolve(name.startsWith(prefix) ? name.substring(prefix.length()) : name);
        return Files.isRegularFile(bare) ? bare : null;
    }

    private Document read(Path file) throws IOException {
        String text = Inputs.text(file.toString());
        return format.forFile(file.toString(), text).parse(file.toString(), text);
    }
}
