package dev.amts.cli.inspect;

import dev.amts.api.document.Document;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.Inputs;
import dev.amts.cli.support.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amts inspect}: how a document is read. */
@Command(
        name = "inspect",
        description = "Shows how a document is read: its blocks, text units, inline codes and anchors.",
        footer = {
            "",
            "Inline codes stand in ⟦ ⟧ with their number; ⟦1 and 1⟧ are the two ends of a pair.",
            "Example: amts inspect --format d2l-markdown chapter.md"
        })
public final class InspectCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--json", description = "Print the document model as JSON.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The document; - or nothing for standard input.")
    private String file = Inputs.STANDARD_INPUT;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String text = Inputs.text(file);
        Document document = format.forFile(file, text).parse(file, text);
        if (json) {
            out.println(JsonText.of(DocumentView.of(document)));
        } else {
            new DocumentListing(out).print(document);
        }
        return 0;
    }
}
