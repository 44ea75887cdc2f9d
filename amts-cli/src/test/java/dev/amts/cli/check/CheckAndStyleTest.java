package dev.amts.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAndStyleTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void printsFindingsAsCompilersDo() throws IOException {
        String source = file("a.md", "# Rates\n\nThe rate is `0.1` in 12 cases.\n");
        String target = file("zh.a.md", "# 比率\n\n在13个的的案例中，比率是`0.1`。\n");
        assertThat(run("check", "--from", "en", "--to", "zh", "--format", "markdown", source, target))
                .isZero();
        assertThat(out.toString())
                .contains(target + ":3: warning: the number 13 is not in the source; the source has 12 [numbers]")
                .contains("\"的的\" stands twice [repeated-words]")
                .contains("2 units compared");
    }

    @Test
    void failsWhereItIsToldTo() throws IOException {
        String source = file("a.md", "The rate is 12.\n");
        String target = file("zh.a.md", "比率是13。\n");
        assertThat(run("check", "--from", "en", "--to", "zh", "--fail-on", "warning", source, target))
                .isEqualTo(1);
        assertThat(run("check", "--from", "en", "--to", "zh", "--fail-on", "error", source, target))
                .isZero();
        assertThat(run("check", "--from", "en", "--to", "zh", "--skip", "numbers", "--fail-on", "info", source, target))
                .isZero();
    }

    @Test
    void printsJson() throws IOException {
        String source = file("a.md", "The rate is 12.\n");
        String target = file("zh.a.md", "比率是13。\n");
        assertThat(run("check", "--from", "en", "--to", "zh", "--json", source, target))
                .isZero();
        assertThat(out.toString()).contains("\"check\" : \"numbers\"").contains("\"line\" : 1");
    }

    @Test
    void stylesADocumentAndWritesIt() throws IOException {
        String chapter = file("a.md", "# 标题\n\n在 `x` 上,他说\"好\"。\n\n    code , 中 a\n");
        assertThat(run(
                        "style",
                        "--to",
                        "zh",
                        "--off",
                        "zh.quotes",
                        "--format",
                        "markdown",
                        chapter,
                        "-o",
                        folder.resolve("out").toString()))
                .isZero();
        assertThat(folder.resolve("out/a.md")).hasContent("# 标题\n\n在`x`上，他说\"好\"。\n\n    code , 中 a\n");
        assertThat(out.toString()).contains(chapter + ":3: ").contains("[zh.spacing]");
    }

    @Test
    void saysWhichLanguagesHaveNoProfile() throws IOException {
        assertThat(run("style", "--to", "sw", file("a.md", "Habari\n"))).isEqualTo(2);
        assertThat(err.toString()).contains("no profile for \"sw\"");
    }
}
