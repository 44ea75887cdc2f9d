package dev.amts.cli.check;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.engine.Terminology;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.Inputs;
import dev.amts.cli.support.JsonText;
import dev.amts.cli.support.TextTable;
import dev.amts.core.check.CheckReport;
import dev.amts.core.check.Finding;
import dev.amts.core.check.QualityChecks;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.standard.StandardChecks;
import dev.amts.core.terminology.TerminologyFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts check}: what looks wrong in a translated document, with file and line. */
@Command(
        name = "check",
        description = "Checks a translation against its source: codes, numbers, untranslated text, length, doubled "
                + "words, terminology, scripts, brackets, links to labels.",
        footer = {
            "",
            "Prints one finding a line, as compilers do: FILE:LINE: SEVERITY: message [check].",
            "",
            "Example: amts check --from en --to zh --terminology TERMS.csv rnn.md zh.rnn.md"
        })
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "LANG", description = "Language of the source.")
    private @Nullable Language from;

    @Option(names = "--to", required = true, paramLabel = "LANG", description = "Language of the translation.")
    private @Nullable Language to;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--terminology",
            paramLabel = "FILE",
            description = "Terms that must be used: .csv, .tsv, .tbx, .md or .txt.")
    private @Nullable Path terminology;

    @Option(
            names = "--skip",
            paramLabel = "CHECK",
            split = ",",
            description = "Checks to leave out; may be repeated or separated by commas.")
    private List<String> skip = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with status 1 if there is a finding as bad: error, warning or info.")
    private @Nullable Severity failOn;

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The document.")
    private @Nullable String source;

    @Parameters(index = "1", paramLabel = "TARGET", description = "Its translation.")
    private @Nullable String target;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Language sourceLanguage = Objects.requireNonNull(from);
        Language targetLanguage = Objects.requireNonNull(to);
        Terminology terms = terminology == null
                ? Terminology.NONE
                : TerminologyFile.read(terminology, sourceLanguage, targetLanguage);
        QualityChecks checks = QualityChecks.of(StandardChecks.all()).without(skip);
        CheckReport report = checks.run(TranslatedDocument.of(
                sourceLanguage,
                targetLanguage,
                read(Objects.requireNonNull(source)),
                read(Objects.requireNonNull(target)),
                terms));
        if (json) {
            out.println(JsonText.of(report));
        } else {
            print(report, out);
        }
        Severity limit = failOn;
        boolean failed = limit != null
                && report.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(limit) >= 0);
        return failed ? 1 : 0;
    }

    private void print(CheckReport report, PrintWriter out) {
        for (Finding finding : report.findings()) {
            out.println(target + ":" + finding.line() + ": "
                    + finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message() + " ["
                    + finding.check() + "]");
        }
        if (!report.findings().isEmpty()) {
            out.println();
            TextTable table = new TextTable("check", "findings");
            report.byCheck().forEach(table::row);
            table.print(out);
        }
        out.println();
        out.println(
                report.pairs() + " units compared, " + report.sourceOnly() + " of the source without a translation, "
                        + report.targetOnly() + " of the translation without a source, "
                        + report.findings().size() + " findings");
    }

    private Document read(String file) throws IOException {
        String text = Inputs.text(file);
        return format.forFile(file, text).parse(file, text);
    }
}
