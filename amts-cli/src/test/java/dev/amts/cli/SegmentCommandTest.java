package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {
    @TempDir
    Path folder;

    private String segment(String name, String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        List<String> arguments = new java.util.ArrayList<>(List.of("segment", file.toString()));
        arguments.addAll(List.of(more));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private String offsetTexts(String name, String text, String... more) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(List.of(more));
        arguments.add("--offsets");
        StringBuilder cut = new StringBuilder();
        segment(name, text, arguments.toArray(String[]::new))
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t"))
                .forEach(at -> cut.append(text, Integer.parseInt(at[0]), Integer.parseInt(at[1]))
                        .append('|'));
        return cut.toString();
    }

    @Test
    void printsASentenceALineAndAnEmptyLineBetweenParagraphs() throws IOException {
        assertThat(segment("a.txt", "See Fig. 3. It\nworks.\n\n\nNext one.\n", "--lang", "en"))
                .isEqualTo("See Fig. 3.\nIt works.\n\nNext one.\n");
    }

    @Test
    void joinsLinesOfChineseWithoutSpace() throws IOException {
        assertThat(segment("a.txt", "他说：\n“好。”我走了。", "--lang", "zh")).isEqualTo("他说：“好。”\n我走了。\n");
    }

    @Test
    void offsetsCoverPlainText() throws IOException {
        assertThat(offsetTexts("a.txt", "One. Two\nlines.\n\nThree \uD83D\uDE00. Four.", "--lang", "en"))
                .isEqualTo("One. |Two\nlines.\n\n|Three \uD83D\uDE00. |Four.|");
    }

    @Test
    void offsetsCountTheMarksOfAQuote() throws IOException {
        String text = "# Title\n\n> One is\n> here. Two\n> is. Three.\n";

        assertThat(offsetTexts("a.md", text, "--lang", "en", "--format", "markdown"))
                .isEqualTo("Title|One is\n> here. |Two\n> is. |Three.|");
    }

    @Test
    void readsTheTextUnitsOfADocument() throws IOException {
        assertThat(segment("a.md", "# Title\n\nOne $a. B$ is. Two.\n\n```\nNo. Text.\n```\n", "--lang", "en"))
                .isEqualTo("Title\n\nOne $a. B$ is.\nTwo.\n");
    }

    @Test
    void refusesAnUnknownSegmenterAndNamesTheKnown() {
        CommandRun run = CommandRun.of("segment", "--lang", "en", "--segmenter", "nobody", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nobody").contains("rules").contains("srx");
    }
}
