package dev.amts.cli.bleu;

import dev.amts.cli.bleu.input.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** sacreBLEU's options for test sets, which it downloads; known only to be refused in words. */
final class TestSetOptions {
    @Option(
            names = {"--test-set", "-t"},
            hidden = true)
    private @Nullable String testSet;

    @Option(
            names = {"--origlang", "-ol"},
            hidden = true)
    private @Nullable String originalLanguage;

    @Option(names = "--subset", hidden = true)
    private @Nullable String subset;

    @Option(names = "--download", hidden = true)
    private @Nullable String download;

    @Option(names = "--echo", arity = "1..*", hidden = true)
    private List<String> echo = new ArrayList<>();

    @Option(
            names = {"--citation", "--cite"},
            hidden = true)
    private boolean citation;

    @Option(names = "--list", hidden = true)
    private boolean list;

    void refuse() {
        boolean wanted = testSet != null || originalLanguage != null || subset != null || download != null;
        if (wanted || !echo.isEmpty() || citation || list) {
            throw new Refusal("Test sets are not bundled: save one with `sacrebleu -t SET -l PAIR --echo ref > ref.txt`"
                    + " and name the file as the reference.");
        }
    }
}
