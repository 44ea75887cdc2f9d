package dev.amts.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The seeds of every target, and the inputs that once broke one. */
class FuzzedInputsTest {
    private static final Path INPUTS = Path.of(System.getProperty("amts.root"), "amts-cli/src/test/fuzz");

    @TestFactory
    Stream<DynamicTest> inputs() {
        return Stream.of(FuzzTarget.values()).flatMap(target -> {
            List<Path> files = files(target);
            assertThat(files).as("inputs of " + target).isNotEmpty();
            return files.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            target + " " + file.getFileName(), () -> Fuzzed.take(target, Files.readAllBytes(file))));
        });
    }

    private static List<Path> files(FuzzTarget target) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
