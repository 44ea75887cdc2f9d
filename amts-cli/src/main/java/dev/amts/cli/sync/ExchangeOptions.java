package dev.amts.cli.sync;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.core.io.WholeFile;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.exchange.ExchangeFile;
import dev.amts.core.sync.exchange.PoFile;
import dev.amts.core.sync.exchange.Returned;
import dev.amts.core.sync.exchange.XliffFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Drafts out to CAT tools and back. */
public final class ExchangeOptions {
    @Option(
            names = "--xliff",
            paramLabel = "FILE.xlf",
            description = "Write the draft for a CAT tool, as XLIFF; see --xliff-version.")
    private @Nullable Path xliff;

    @Option(
            names = "--xliff-version",
            paramLabel = "VERSION",
            description = "2.1, or 1.2 for tools that know no later one (default: ${DEFAULT-VALUE}).")
    private String version = "2.1";

    @Option(names = "--po", paramLabel = "FILE.po", description = "Write the draft as a PO file (gettext).")
    private @Nullable Path po;

    @Option(
            names = {"--import", "--import-xliff"},
            paramLabel = "FILE",
            description =
                    "Put what a CAT tool made of --xliff's or --po's file into the draft; with the same inputs as "
                            + "then. What the tool broke is reported and left as it was.")
    private @Nullable Path back;

    /** The drafts with what came back, if anything did; problems go to {@code err}, one a line. */
    List<Draft> imported(List<Draft> drafts, Language source, Language target, DocumentFormat format, PrintWriter err)
            throws IOException {
        Path file = back;
        if (file == null) {
            return drafts;
        }
        boolean isPo = file.toString().toLowerCase(Locale.ROOT).endsWith(".po");
        ExchangeFile exchange = isPo ? new PoFile(source, target, format) : xliff(source, target, format);
        try (InputStream in = Files.newInputStream(file)) {
            Returned returned = exchange.read(file.toString(), in, drafts);
            returned.problems().forEach(problem -> err.println("amts: " + problem));
            err.flush();
            return drafts.stream().map(returned::into).toList();
        }
    }

    /** Writes the files that were asked for. */
    void write(List<Draft> drafts, Language source, Language target, DocumentFormat format) {
        if (xliff != null) {
            ExchangeFile file = xliff(source, target, format);
            WholeFile.write(xliff, out -> file.write(drafts, out));
        }
        if (po != null) {
            ExchangeFile file = new PoFile(source, target, format);
            WholeFile.write(po, out -> file.write(drafts, out));
        }
    }

    private ExchangeFile xliff(Language source, Language target, DocumentFormat format) {
        return switch (version) {
            case "2.1", "2.0", "2" -> XliffFile.version21(source, target, format);
            case "1.2", "1" -> XliffFile.version12(source, target, format);
            default ->
                throw new ConfigurationException(
                        "--xliff-version " + version + ": there are 2.1 and 1.2; choose one of them");
        };
    }
}
