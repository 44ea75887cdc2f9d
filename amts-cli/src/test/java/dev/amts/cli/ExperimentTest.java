package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code amts experiment}: configurations and their mistakes, real documents, and the page in a browser. */
class ExperimentTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("amts.root"), "amts-cli/src/main/resources/dev/amts/cli/sample");

    @TempDir
    private Path folder;

    /** The second edition of the sample book under test, pairs of the first. */
    private String sample() {
        return """
                title: Sample <book>
                languages: [en, es]
                directions: [en-es, es-en]
                documents:
                  folders: [%1$s/first]
                  match: "{name}.en.md={name}.es.md"
                test:
                  folders: [%1$s/second]
                  match: "{name}.en.md={name}.es.md"
                  earlier: "{name}.en.md={name}.es.md"
                parallel-data: [none, sentence]
                engines: [tm]
                """.formatted(SAMPLE);
    }

    private CommandRun run(String config, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("experiment.yaml"), config);
        String[] arguments = {
            "experiment", file.toString(), "-o", folder.resolve("report").toString()
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return CommandRun.of(all);
    }

    @Test
    void earlierEditionsCountOnlyWhereTheConfigurationSaysSo() throws IOException {
        CommandRun strict = run(sample());
        assertThat(strict.status()).as(strict.err()).isZero();
        assertThat(strict.out()).contains("a revision of a document under test", "| tm | sentence |");
        CommandRun used = run(sample() + "held-out: {earlier-revisions: used}\n", "--json");
        assertThat(used.status()).as(used.err()).isZero();
        assertThat(gain(used)).isGreaterThan(gain(run(sample(), "--json")) + 10);
        assertThat(folder.resolve("report/report.html")).content().contains("Sample &lt;book&gt;");
    }

    /** BLEU of the second row above that of the first. */
    private static double gain(CommandRun run) throws IOException {
        JsonNode rows = new ObjectMapper().readTree(run.out()).get("rows");
        return rows.get(1).get("total").get(0).get("value").asDouble()
                - rows.get(0).get("total").get(0).get("value").asDouble();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            engines: [tm]           | engines: [tn]                 | line 12: "engines" is of no use: there is no translation engine
            languages: [en, es]     | languages: [en]               | line 2: "languages" wants two languages
            languages: [en, es]     | languages: [en, xx-bad-!]     | line 2: "languages" is no language
            [en-es, es-en]          | [en-fr]                       | line 3: "directions" wants en-es or es-en
            [none, sentence]        | [none, clause]                | line 11: "parallel-data" wants none, paragraph, sentence
            title: Sample           | tittle: Sample                | line 1: "tittle" is not a key that is known here
            engines: [tm]           | engines: [tm                  | is not YAML
            engines: [tm]           | engines: [tm, tm]             | two of one name
            engines: [tm]           | engines: [{engine: tm, sett: {}}] | line 12: "engines.sett" is not a key
            engines: [tm]           | held-out: {similarity: much}  | line 12: "held-out.similarity" wants a number
            """)
    void mistakesAreNamedWithTheirLine(String right, String wrong, String message) throws IOException {
        String config = sample().replace(right, wrong);
        CommandRun run = run(config.contains("engines") ? config : config + "engines: [tm]\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message).contains("experiment").hasLineCount(1);
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        assertThat(run("a: " + "[".repeat(100_000)).err()).contains("nested more than");
        assertThat(run("a: &a [x]\nb: [" + "*a,".repeat(60) + "]").err()).contains("aliases");
        assertThat(run("a: " + "x".repeat(300_000)).err()).contains("characters");
        assertThat(run("title: !!javax.script.ScriptEngineManager [x]").err()).contains("line 1");
        assertThat(run("").err()).contains("is empty");
        assertThat(run("- a").err()).contains("wants keys with values");
    }

    @Test
    void generalTextGainsFromPairsOfTheSameSubject() throws IOException {
        assumeTrue(onPath("apertium"), "apertium is not installed");
        Path articles = SharedData.chapters()
                .resolveSibling("..")
                .resolve("general/en-es")
                .normalize();
        assumeTrue(Files.isDirectory(articles), "no articles in the shared data");
        String config = example("general-text.yaml")
                .replace("../../../../shared/data/general/en-es", articles.toString())
                .replace("directions: [en-es, es-en]", "directions: [en-es]")
                .replace("[none, paragraph, sentence]", "[none, sentence]");
        CommandRun run = run(config, "--json");
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode sentence = new ObjectMapper()
                .readTree(run.out())
                .get("rows")
                .get(1)
                .get("total")
                .get(0);
        JsonNode difference = sentence.get("difference");
        assertThat(sentence.get("value").asDouble())
                .isGreaterThan(difference.get("baseline").asDouble());
        assertThat(difference.get("pValue").asDouble()).isLessThan(0.05);
    }

    static String example(String name) throws IOException {
        return Files.readString(Path.of(System.getProperty("amts.root"), "docs/examples/experiments", name));
    }

    @ParameterizedTest
    @CsvSource({"1280", "400"})
    void thePageFitsAnyWidthInABrowser(int width) throws Exception {
        assumeTrue(onPath("chromium"), "chromium is not installed");
        run(sample() + "held-out: {earlier-revisions: used}\n");
        Path page = folder.resolve("report/report.html");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--screenshot=" + folder.resolve("page.png"),
                        page.toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.size(folder.resolve("page.png"))).isGreaterThan(5000);
        // What a page logs, or a policy refuses, is a line with CONSOLE.
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).doesNotContain("CONSOLE");
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }
}
