package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program outside the project, against the packaged jars, on the class path and on the module path. */
class EmbeddingIT {
    private static final Path ROOT = Path.of(System.getProperty("amts.root"));
    private static final Path EXAMPLE = ROOT.resolve("docs/examples/embedding");
    private static final Path SAMPLE = ROOT.resolve("amts-cli/src/main/resources/dev/amts/cli/sample/first");

    @TempDir
    Path folder;

    @Test
    void runsOnTheClassPath() throws Exception {
        Path classes = compile("--class-path", EXAMPLE.resolve("Embedding.java"));
        assertTranslates(List.of("--class-path", classes + File.pathSeparator + libraries(), "embedding.Embedding"));
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        Path classes = compile("--module-path", EXAMPLE.resolve("Embedding.java"), EXAMPLE.resolve("module-info.java"));
        assertTranslates(List.of(
                "--module-path",
                classes + File.pathSeparator + libraries(),
                "--module",
                "embedding/embedding.Embedding"));
    }

    @Test
    void anEngineInAJarOfItsOwnIsFound() throws Exception {
        Path classes = compile("--class-path", EXAMPLE.resolveSibling("dropped-in-engine/ShoutingEngineProvider.java"));
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("dev.amts.api.engine.TranslationEngineProvider"), "shouting.ShoutingEngineProvider\n");
        Path jar = folder.resolve("shouting.jar");
        run("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
        String path = String.join(
                File.pathSeparator,
                ROOT.resolve("amts-cli/target/amts-cli.jar").toString(),
                ROOT.resolve("amts-cli/target/lib") + "/*",
                jar.toString());
        String main = "dev.amts.cli.Main";
        assertThat(run("java", List.of("-cp", path, main, "providers"))).contains("shouting");

        Path chapter = Files.writeString(folder.resolve("a.md"), "Small words and $x_i$.\n");
        Path out = folder.resolve("loud.md");
        List<String> translate = List.of("-cp", path, main, "translate", "--from", "en", "--to", "es", "--engine");
        run("java", concat(translate, "shouting", chapter.toString(), "-o", out.toString()));
        try (Stream<Path> files = Files.walk(out)) {
            Path draft = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertThat(draft).hasContent("SMALL WORDS AND $x_i$.");
        }
    }

    private static List<String> concat(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    private void assertTranslates(List<String> program) throws Exception {
        Path english;
        try (Stream<Path> files = Files.list(SAMPLE)) {
            english = files.filter(file -> file.toString().endsWith(".en.md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Path chinese = english.resolveSibling(english.getFileName().toString().replace(".en.md", ".zh.md"));
        List<String> arguments = new ArrayList<>(program);
        arguments.addAll(List.of(
                english.toString(), chinese.toString(), folder.resolve("out.md").toString()));
        assertThat(run("java", arguments)).contains("EXACT=").contains("BLEU ");
        assertThat(folder.resolve("out.md")).exists();
    }

    private Path compile(String path, Path... sources) throws Exception {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), path, libraries()));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        run("javac", arguments);
        return classes;
    }

    private static String run(String tool, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    /** amts-core, amts-d2l and what they need; nothing of the command. */
    private static String libraries() throws IOException {
        try (Stream<Path> jars = Files.list(ROOT.resolve("amts-cli/target/lib"))) {
            return String.join(
                    File.pathSeparator,
                    jars.filter(jar -> {
                                String name = jar.getFileName().toString();
                                return !name.startsWith("amts-aws")
                                        && !name.startsWith("picocli")
                                        && !name.startsWith("progressbar")
                                        && !name.startsWith("jline")
                                        && !name.startsWith("slf4j-simple");
                            })
                            .map(Path::toString)
                            .toList());
        }
    }
}
