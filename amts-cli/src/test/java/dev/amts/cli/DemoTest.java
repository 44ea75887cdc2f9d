package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final Pattern SCORES =
            Pattern.compile("^(\\w+ → \\w+) +(0\\.\\d{3}) +(0\\.\\d{3}) +(0\\.\\d{3})$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void parallelDataHelpsAndSentencesHelpMore() {
        CommandRun run = CommandRun.of("demo", "-o", folder.toString());
        assertThat(run.status()).as(run.err()).isZero();
        List<Matcher> rows = SCORES.matcher(run.out())
                .results()
                .map(row -> {
                    Matcher matcher = SCORES.matcher(row.group());
                    assertThat(matcher.find()).isTrue();
                    return matcher;
                })
                .toList();
        assertThat(rows).extracting(row -> row.group(1)).containsExactly("en → zh", "zh → en", "en → es", "es → en");
        for (Matcher row : rows) {
            double none = Double.parseDouble(row.group(2));
            double paragraphs = Double.parseDouble(row.group(3));
            double sentences = Double.parseDouble(row.group(4));
            assertThat(none).isLessThan(paragraphs);
            assertThat(paragraphs).isLessThan(sentences);
        }
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("<h2>BLEU</h2>")
                .doesNotContain("http://", "https://", "<script");
    }
}
