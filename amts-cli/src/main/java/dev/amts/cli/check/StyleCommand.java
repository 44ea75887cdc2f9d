package dev.amts.cli.check;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.profile.ProfiledText.Change;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.Inputs;
import dev.amts.cli.support.JsonText;
import dev.amts.cli.support.TextTable;
import dev.amts.core.discovery.Services;
import dev.amts.core.io.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts style}: what a language profile would change in documents that are in the language already. */
@Command(
        name = "style",
        description = "Shows what the conventions of a language would change in a document, and writes it where asked.",
        footer = {
            "",
            "A file of rules switches them, one a line: zh.quotes = off",
            "",
            "Example: amts style --to zh --rules book.rules chapter.md -o styled/"
        })
public final class StyleCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--to", required = true, paramLabel = "LANG", description = "Language of the documents.")
    private @Nullable Language language;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--rules", paramLabel = "FILE", description = "Which rules are on, and how.")
    private @Nullable Path rules;

    @Option(names = "--off", paramLabel = "RULES", description = "Rules to switch off, separated by commas.")
    private @Nullable String off;

    @Option(names = "-o", paramLabel = "DIR", description = "Write the changed documents here, under their names.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Print the changes as JSON.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The documents.")
    private List<String> files = List.of();

    /**
     * A change and where it is.
     *
     * @param file the document
     * @param line the line where its text unit begins
     * @param rule the rule
     * @param before what stands there
     * @param after what the rule writes
     */
    public record Located(String file, int line, String rule, String before, String after) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        LanguageProfile profile = profile();
        List<Located> changes = new ArrayList<>();
        for (String file : files) {
            changes.addAll(style(file, profile));
        }
        if (json) {
            out.println(JsonText.of(changes));
        } else {
            print(changes, out);
        }
        return 0;
    }

    private LanguageProfile profile() {
        Map<String, String> settings = new HashMap<>();
        if (rules != null) {
            settings.put("rules", rules.toString());
        }
        if (off != null) {
            settings.put("off", off);
        }
        Language wanted = Objects.requireNonNull(language);
        return Services.discover()
                .profileFor(wanted, Settings.of(settings))
                .orElseThrow(() -> new ConfigurationException(
                        "there is no profile for \"" + wanted + "\": amts providers lists those that there are"));
    }

    private List<Located> style(String file, LanguageProfile profile) throws IOException {
        String text = Inputs.text(file);
        DocumentFormat reader = format.forFile(file, text);
        Document document = reader.parse(file, text);
        List<TextUnit> units = document.units();
        List<ProfiledText> after = profile.after(units.stream()
                .map(unit -> ProfiledText.of(CodedText.plain(""), unit.content()))
                .toList());
        List<Located> changes = new ArrayList<>();
        Map<String, CodedText> changed = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            for (Change change : after.get(i).changes()) {
                changed.put(units.get(i).id(), after.get(i).target());
                int line = document.lineAt(units.get(i).span().start());
                changes.add(new Located(file, line, change.rule(), change.before(), change.after()));
            }
        }
        if (output != null) {
            Path name = Objects.requireNonNull(Path.of(file).getFileName());
            WholeFile.write(output.resolve(name.toString()), reader.render(document, changed));
        }
        return changes;
    }

    private static void print(List<Located> changes, PrintWriter out) {
        Map<String, Integer> byRule = new TreeMap<>();
        for (Located change : changes) {
            byRule.merge(change.rule(), 1, Integer::sum);
            out.println(change.file() + ":" + change.line() + ": "
                    + (change.before() + " → " + change.after()).replace('\n', '⏎') + " [" + change.rule() + "]");
        }
        if (!changes.isEmpty()) {
            out.println();
        }
        TextTable table = new TextTable("rule", "changes");
        byRule.forEach(table::row);
        table.print(out);
    }
}
