package dev.amts.cli.bleu.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Output as Python prints it. */
class PrintedReportsTest {
    @Test
    void jsonEscapesWhatPythonEscapes() {
        PythonJson ascii = new PythonJson(1, true);
        assertThat(ascii.write(Map.of("é\"", List.of("\u007f\n"))))
                .isEqualTo("{\n \"\\u00e9\\\"\": [\n  \"\u007f\\n\"\n ]\n}");
        assertThat(new PythonJson(1, false).write("é")).isEqualTo("\"é\"");
    }

    @Test
    void latexCellsAreEscaped() {
        String table = new TextGrid(List.of("System", "BLEU (μ ± 95% CI)"), List.of(List.of("a_b", "1"))).latex();
        assertThat(table).contains("95\\% CI", "a\\_b").startsWith("\\begin{tabular}{rc}");
    }
}
