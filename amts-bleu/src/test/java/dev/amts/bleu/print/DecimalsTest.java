package dev.amts.bleu.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Python 3.11 prints. */
class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0.125, 2, 0.12",
        "0.375, 2, 0.38",
        "2.5, 0, 2",
        "62.5, 0, 62",
        "3.5, 0, 4",
        "2.675, 2, 2.67",
        "1e21, 1, 1000000000000000000000.0",
        "-0.04, 1, -0.0",
        "-0.0, 2, -0.00",
        "0.0, 2, 0.00",
        "-1.25, 1, -1.2",
        "NaN, 2, nan",
        "Infinity, 2, inf",
        "-Infinity, 2, -inf"
    })
    void fixed(double value, int decimals, String expected) {
        assertThat(Decimals.fixed(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "1.0, 1.0",
        "-1.0, -1.0",
        "0.1, 0.1",
        "100, 100.0",
        "123456.789, 123456.789",
        "0.30000000000000004, 0.30000000000000004",
        "2.0E-3, 0.002",
        "0.000999000999000999, 0.000999000999000999",
        "9.999000099990002E-5, 9.999000099990002e-05",
        "0.0001, 0.0001",
        "0.00012, 0.00012",
        "0.00001, 1e-05",
        "-0.000012, -1.2e-05",
        "9999999999999998, 9999999999999998.0",
        "1e15, 1000000000000000.0",
        "1e16, 1e+16",
        "-1.5e16, -1.5e+16",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "4.9e-324, 5e-324",
        "2e-323, 2e-323",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "NaN, nan",
        "Infinity, inf",
        "-Infinity, -inf"
    })
    void shortest(double value, String expected) {
        assertThat(Decimals.shortest(value)).isEqualTo(expected);
    }

    @Test
    void digitsAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Decimals.shortest(0.00001)).isEqualTo("1e-05");
            assertThat(Decimals.fixed(0.125, 2)).isEqualTo("0.12");
        } finally {
            Locale.setDefault(before);
        }
    }
}
