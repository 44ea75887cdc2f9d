package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code amts bleu} reads from, and what it says of what it cannot read. */
class BleuInputsTest {
    private static final String TEXT = "The cat sat on the mat.\nIt was warm there.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDashIsStandardInputOnEitherSide() throws IOException {
        String file = written("text", bytes(TEXT));

        assertThat(withInput(TEXT, "bleu", file, "-i", "-", "-b").out()).isEqualToIgnoringNewLines("100.0");
        assertThat(withInput(TEXT, "bleu", "-", "-i", file, "-b").out()).isEqualToIgnoringNewLines("100.0");
    }

    @Test
    void standardInputServesOneTextOnly() throws IOException {
        assertThat(withInput(TEXT, "bleu", "-", "-i", "-").err()).contains("only once");
        assertThat(withInput(TEXT, "bleu", "-").err()).contains("only once");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        String file = written("text", bytes(TEXT));
        String absent = folder.resolve("absent").toString();

        assertThat(CommandRun.of("bleu", absent, "-i", file).err()).contains(absent + ": there is no such file");
        assertThat(CommandRun.of("bleu", file, "-i", absent).err()).contains(absent + ": there is no such file");
    }

    @Test
    void theShorterOfTwoFilesIsNamed() throws IOException {
        String whole = written("whole", bytes(TEXT));
        String shorter = written("shorter", bytes("The cat sat on the mat.\n"));

        assertThat(CommandRun.of("bleu", shorter, "-i", whole).err()).contains(shorter + " ends after 1", whole);
        assertThat(CommandRun.of("bleu", whole, "-i", shorter).err()).contains(shorter + " ends after 1", whole);
    }

    @Test
    void theFileThatIsNotUtf8IsNamed() throws IOException {
        String text = written("text", bytes("a\n"));
        String spoilt = written("spoilt", new byte[] {'a', (byte) 0xff, '\n'});

        assertThat(CommandRun.of("bleu", spoilt, "-i", text).err()).contains("Line 1 of " + spoilt);
    }

    @Test
    void aDamagedCompressedFileIsNamed() throws IOException {
        String text = written("text", bytes(TEXT));
        String plain = written("plain.gz", bytes(TEXT));
        byte[] compressed = compressed(TEXT);
        String half = written("half.gz", Arrays.copyOf(compressed, compressed.length / 2));

        for (String damaged : new String[] {plain, half}) {
            CommandRun streamed = CommandRun.of("bleu", damaged, "-i", text);
            CommandRun inMemory = CommandRun.of("bleu", damaged, "-i", text, "-sl");

            assertThat(streamed.err()).contains(damaged + " is no whole gzip file");
            assertThat(inMemory.err()).isEqualTo(streamed.err());
            assertThat(streamed.status()).isEqualTo(1);
        }
    }

    private static CommandRun withInput(String text, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(bytes(text)));
        try {
            return CommandRun.of(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(bytes(text));
        }
        return bytes.toByteArray();
    }

    private String written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
