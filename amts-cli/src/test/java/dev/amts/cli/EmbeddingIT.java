package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
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
        assertTranslates(List.of("--class-path", classes + java.io.File.pathSeparator + libraries(), "Embedding"));
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        Path classes = compile("--module-path", EXAMPLE.resolve("Embedding.java"), EXAMPLE.resolve("module-info.java"));
        assertTranslates(List.of(
                "--module-path",
                classes + java.io.File.pathSeparator + libraries(),
                "--module",
                "embedding/Embedding"));
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
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(program);
        command.addAll(List.of(
                english.toString(), chinese.toString(), folder.resolve("out.md").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("EXACT=").contains("BLEU ");
        assertThat(folder.resolve("out.md")).exists();
    }

    private Path compile(String path, Path... sources) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-d", folder.resolve("classes").toString(), path, libraries()));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return folder.resolve("classes");
    }

    /** amts-core, amts-d2l and what they need; nothing of the command. */
    private static String libraries() throws IOException {
        try (Stream<Path> jars = Files.list(ROOT.resolve("amts-cli/target/lib"))) {
            return String.join(
                    java.io.File.pathSeparator,
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
