package dev.amts.cli.bleu.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.bleu.Bleu;
import dev.amts.bleu.BleuScore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
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
        input.score(Bleu.standard(), "scoring", ProgressListener.NONE);
        assertThat(input.tokenizedLines()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text.gz"})
    void tellsHowMuchOfALargeFileHasBeenRead(String name) throws IOException {
        String file = written(name, "The cat sat on the mat.\n".repeat(100_000)).toString();
        List<ProgressEvent> events = new CopyOnWriteArrayList<>();

        BleuScore score = new LargeInput(file, List.of(file), 1).score(Bleu.standard(), "scoring", events::add);

        assertThat(score.percent()).isCloseTo(100, within(1e-9));
        long size = Files.size(Path.of(file));
        assertThat(events).allMatch(event -> event.total() == size);
        assertThat(events)
                .extracting(ProgressEvent::done)
                .isSorted()
                .doesNotHaveDuplicates()
                .endsWith(size);
    }

    @Test
    void isQuietOverASmallFile() throws IOException {
        String file = written("text", "The cat sat on the mat.\n").toString();

        new LargeInput(file, List.of(file)).score(Bleu.standard(), "scoring", event -> {
            throw new AssertionError(event);
        });
    }

    private Path written(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream encoded = name.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
            encoded.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
