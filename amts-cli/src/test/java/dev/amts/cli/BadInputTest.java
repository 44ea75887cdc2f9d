package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends with one clear line, a status of 1 or 2, and nothing half-written. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFile() throws IOException {
        assertFails(1, "gone.md: there is no such file", prepare("gone.md", "gone.zh.md"));
    }

    @Test
    void aFolderWithNothingToPair() throws IOException {
        Path book = Files.createDirectory(folder.resolve("book"));
        Files.writeString(book.resolve("a.en.md"), "Text.\n");
        assertFails(
                1,
                "nothing to pair",
                CommandRun.of(
                        "prepare",
                        "--from",
                        "en",
                        "--to",
                        "zh",
                        "--match",
                        "{name}.en.md={name}.zh.md",
                        "-o",
                        output().toString(),
                        book.toString()));
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        Path bad = folder.resolve("bad.md");
        Files.write(bad, new byte[] {'a', '\n', 'b', (byte) 0xC3, '\n'});
        assertFails(1, "bad.md, line 2: byte 3 is not UTF-8", prepare(bad.toString(), bad.toString()));
    }

    @Test
    void anUnclosedFenceAndFormulaAreParsedAndReported() throws IOException {
        Path fence = write("fence.md", "# Title\n\nText.\n\n```{.python .input}\nx = 1\n");
        Path formula = write("formula.md", "# Title\n\nText.\n\n$$\nx = 1\n");
        for (Path file : new Path[] {fence, formula}) {
            CommandRun run = CommandRun.of(
                    "translate",
                    "--from",
                    "en",
                    "--to",
                    "zh",
                    "--engine",
                    "identity",
                    "--format",
                    "d2l-markdown",
                    file.toString(),
                    "-o",
                    folder.resolve("out").toString());
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).contains(file + ", line 5: ");
            assertThat(folder.resolve("out/zh." + file.getFileName())).hasSameTextualContentAs(file);
        }
    }

    @Test
    void parallelDataWithAWrongHeader() throws IOException {
        Path pairs = write("pairs.csv", "english,chinese\nOne,一\n");
        assertFails(1, "pairs.csv", translate("--parallel-data", pairs.toString()));
    }

    @Test
    void parallelDataOfOtherLanguages() throws IOException {
        Path pairs = write("pairs.csv", "en,fr\nOne,Un\n");
        assertThat(translate("--parallel-data", pairs.toString()).status()).isBetween(1, 2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aLineOf200Megabytes() throws IOException {
        Path pairs = folder.resolve("long.csv");
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(pairs)) {
            out.write("en,zh\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(megabyte);
            }
        }
        assertFails(1, "long.csv, at or after line 2", translate("--parallel-data", pairs.toString()));
    }

    @Test
    void unknownNamesAreAnsweredWithTheKnownOnes() throws IOException {
        assertFails(2, "zh-TW", CommandRun.of("segment", "--lang", "klingon"));
        assertFails(2, "identity", translate("--engine", "babelfish"));
        assertFails(2, "d2l-markdown", translate("--format", "papyrus"));
        assertFails(
                2,
                "lexical",
                CommandRun.of(
                        "prepare",
                        "--from",
                        "en",
                        "--to",
                        "zh",
                        "--aligner",
                        "guess",
                        "-o",
                        output().toString(),
                        chapter().toString(),
                        chapter().toString()));
    }

    @Test
    void anOutputFileWhoseNameTellsNoFormat() throws IOException {
        CommandRun run = CommandRun.of(
                "prepare",
                "--from",
                "en",
                "--to",
                "zh",
                "-o",
                folder.resolve("pairs.xls").toString(),
                chapter().toString(),
                chapter().toString());
        assertFails(2, ".tmx", run);
    }

    @Test
    void twoDocumentsThatWouldBecomeOneFile() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path same = Files.writeString(other.resolve("chapter.md"), "Text.\n");
        assertFails(
                2,
                "would both become",
                CommandRun.of(
                        "translate",
                        "--from",
                        "en",
                        "--to",
                        "zh",
                        chapter().toString(),
                        same.toString(),
                        "-o",
                        folder.resolve("out").toString()));
    }

    private CommandRun translate(String... more) throws IOException {
        String[] usual = {
            "translate",
            "--from",
            "en",
            "--to",
            "zh",
            chapter().toString(),
            "-o",
            folder.resolve("out").toString()
        };
        return CommandRun.of(Stream.concat(Stream.of(usual), Stream.of(more)).toArray(String[]::new));
    }

    private CommandRun prepare(String source, String target) {
        return CommandRun.of("prepare", "--from", "en", "--to", "zh", "-o", output().toString(), source, target);
    }

    private void assertFails(int status, String said, CommandRun run) throws IOException {
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).startsWith("amts: ").contains(said).doesNotContain("\tat ");
        assertThat(output()).doesNotExist();
        assertThat(folder.resolve("out")).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private Path output() {
        return folder.resolve("pairs-out.csv");
    }

    private Path chapter() throws IOException {
        return write("chapter.md", "# Title\n\nA sentence. Another one.\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
