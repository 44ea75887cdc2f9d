package dev.amts.cli.bleu.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.Bleu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeInputTest {
    /** How much is read at once. */
    private static final int BUFFER = 1 << 16;

    @TempDir
    private Path folder = Path.of("");

    /** Wherever in the line that looks tokenized one buffer ends and the next begins. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 3, 4, 5})
    void countsLinesThatLookTokenized(int bytesBeforeTheEnd) throws IOException {
        String text = "x".repeat(BUFFER - 1 - bytesBeforeTheEnd) + "\na .\nb .\nc.\n .\n";
        String file = Files.writeString(folder.resolve("text"), text).toString();
        LargeInput input = new LargeInput(file, List.of(file));
        input.score(Bleu.standard());
        assertThat(input.tokenizedLines()).isEqualTo(3);
    }
}
