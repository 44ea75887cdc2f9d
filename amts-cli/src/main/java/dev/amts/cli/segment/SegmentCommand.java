package dev.amts.cli.segment;

import dev.amts.api.Language;
import dev.amts.api.provider.Settings;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.Inputs;
import dev.amts.core.discovery.Services;
import dev.amts.core.text.LineJoiner;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
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

/** {@code amts segment}: one sentence a line, an empty line between paragraphs. */
@Command(
        name = "segment",
        description = "Cuts text into sentences: one a line, an empty line between paragraphs.",
        footer = {
            "",
            "Standard input without --format is plain text: paragraphs are separated by empty lines.",
            "",
            "Example: printf 'See Fig. 3. It works.' | amts segment --lang en"
        })
public final class SegmentCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", required = true, paramLabel = "LANG", description = "Language of the text.")
    private @Nullable Language language;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--segmenter",
            paramLabel = "NAME",
            defaultValue = "rules",
            description = "Name of the segmenter (amts providers lists them); default: rules.")
    private String segmenter = "rules";

    @Option(
            names = "--segmenter-option",
            paramLabel = "NAME=VALUE",
            description = "A setting of the segmenter, as in rules=my-rules/ or file=my.srx; may be repeated.")
    private Map<String, String> settings = Map.of();

    @Option(
            names = "--offsets",
            description = "Print start<TAB>end instead of the text: UTF-16 units into the input, white space after a"
                    + " sentence included.")
    private boolean offsets;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files to cut; none or - is standard input.")
    private List<String> files = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Language of = Objects.requireNonNull(language);
        Segmenter cutter = Services.discover().segmenter(segmenter, Settings.of(settings));
        boolean first = true;
        for (String file : files.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : files) {
            for (Paragraph paragraph : paragraphs(file, Inputs.text(file))) {
                if (!first) {
                    out.println();
                }
                first = false;
                print(paragraph, cutter.segment(paragraph.content(), of), of, out);
            }
        }
        return 0;
    }

    private List<Paragraph> paragraphs(String file, String text) {
        boolean plain = format.name().map("text"::equals).orElse(isPlainText(file));
        return plain
                ? Paragraph.ofPlainText(text)
                : Paragraph.of(format.forFile(file, text).parse(file, text));
    }

    private static boolean isPlainText(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return file.equals(Inputs.STANDARD_INPUT) || name.endsWith(".txt") || name.indexOf('.') < 0;
    }

    private void print(Paragraph paragraph, List<Segment> segments, Language of, PrintWriter out) {
        if (offsets) {
            paragraph.inInput(segments).forEach(placed -> out.println(placed.start() + "\t" + placed.end()));
            return;
        }
        for (Segment segment : segments) {
            CodedText sentence =
                    LineJoiner.join(segment.of(paragraph.content()).strip(), of).strip();
            if (!sentence.isBlank()) {
                out.println(sentence.text());
            }
        }
    }
}
