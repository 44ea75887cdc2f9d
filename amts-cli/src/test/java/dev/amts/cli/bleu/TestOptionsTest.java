package dev.amts.cli.bleu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TestOptionsTest {
    @Test
    void twoPairedTestsAtOnceAreRefused() {
        StringWriter errors = new StringWriter();
        int status = new CommandLine(new BleuCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(errors))
                .execute("ref", "-i", "one", "two", "--paired-ar", "--paired-bs");
        assertThat(status).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("--paired-ar and --paired-bs");
    }
}
