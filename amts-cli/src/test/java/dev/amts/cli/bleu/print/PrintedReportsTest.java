package dev.amts.cli.bleu.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Output as Python prints it. */
class PrintedReportsTest {
    @ParameterizedTest
    @CsvSource({
        "0.000999000999000999, 0.000999000999000999",
        "2.0E-5, 2e-05",
        "9.999000099990002E-5, 9.999000099990002e-05",
        "100, 100.0",
        "0.1, 0.1",
        "2.0E-3, 0.002",
        "1.0E16, 1e+16",
        "123456789012345.0, 123456789012345.0"
    })
    void shortestNumbers(double value, String printed) {
        assertThat(Numbers.shortest(value)).isEqualTo(printed);
    }

    @Test
    void halvesGoToTheEvenDigit() {
        assertThat(Numbers.fixed(0.125, 2)).isEqualTo("0.12");
        assertThat(Numbers.fixed(0.375, 2)).isEqualTo("0.38");
        assertThat(Numbers.fixed(62.5, 0)).isEqualTo("62");
    }

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
