package dev.amts.cli.bleu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amts.bleu.signature.Version;
import dev.amts.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** sacreBLEU's recorded command lines, run by a shell in the folder of their files: same output, same exit status. */
class RecordedCommandLinesTest {
    private static final String OURS = Version.AMTS_BLEU + "(sacrebleu-" + Version.SACREBLEU + ")";

    @TestFactory
    Stream<DynamicTest> everyCommandLine() throws IOException {
        Path shared = Path.of(System.getProperty("amts.shared", "absent"), "data", "bleu");
        assumeTrue(Files.isDirectory(shared), () -> shared + " is absent");
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the command lines need bash");
        try (Stream<Path> files = Files.list(shared.resolve("cli"))) {
            List<Path> commands = files.filter(file -> file.toString().endsWith(".cmd"))
                    .sorted()
                    .toList();
            return commands.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> check(file, shared.resolve("sig"))));
        }
    }

    private static void check(Path command, Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("amts-bleu", ".out");
        try {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            ProcessBuilder shell = new ProcessBuilder(
                    "/bin/bash",
                    "-c",
                    "\"$AMTS_JAVA\" -XX:TieredStopAtLevel=1 -cp \"$AMTS_CLASS_PATH\" " + Main.class.getName() + " bleu "
                            + Files.readString(command).strip());
            shell.environment().put("AMTS_JAVA", java);
            shell.environment().put("AMTS_CLASS_PATH", System.getProperty("java.class.path"));
            shell.environment().put("NO_COLOR", "1");
            shell.directory(folder.toFile());
            shell.redirectOutput(out.toFile());
            shell.redirectError(ProcessBuilder.Redirect.DISCARD);
            Process process = shell.start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo(ours(recorded(command, ".out")));
            assertThat(process.exitValue())
                    .isEqualTo(Integer.parseInt(recorded(command, ".rc").strip()));
        } finally {
            Files.delete(out);
        }
    }

    private static String recorded(Path command, String extension) throws IOException {
        return Files.readString(
                command.resolveSibling(command.getFileName().toString().replace(".cmd", extension)));
    }

    private static String ours(String output) {
        return output.replace("version:2.6.0", "version:" + OURS)
                .replace("\"version\": \"2.6.0\"", "\"version\": \"" + OURS + "\"")
                .replace("|v:2.6.0", "|v:" + OURS)
                .replace("sacrebleu 2.6.0", "sacrebleu 2.6.0 (amts-bleu " + Version.AMTS_BLEU + ")");
    }
}
