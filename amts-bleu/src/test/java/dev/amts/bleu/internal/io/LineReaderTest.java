package dev.amts.bleu.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.bleu.internal.scan.MalformedTextException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    /** Lines of all lengths, some empty and some longer than the reader's buffer, more than one block. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 64, 1 << 20})
    void readsTheLinesOfAStreamThatGivesFewBytesAtOnce(int atOnce) throws IOException {
        List<String> lines = IntStream.range(0, 600)
                .mapToObj(i -> "é".repeat(i % 37) + i + (i % 200 == 199 ? "x".repeat(70_000) : ""))
                .toList();
        assertThat(read(String.join("\n", lines) + "\n", atOnce)).isEqualTo(lines);
        assertThat(read(String.join("\n", lines), atOnce)).isEqualTo(lines);
    }

    /** Blocks that are full by their bytes, not by their lines, lose nothing of the line that they end in. */
    @ParameterizedTest
    @ValueSource(ints = {900, 1100, 5000, 65_535, 65_536, 99_999, 300_000})
    void readsLongLines(int length) throws IOException {
        List<String> lines = IntStream.range(0, 1 + 1_500_000 / length)
                .mapToObj(i -> i + "x".repeat(length + i % 3))
                .toList();
        assertThat(read(String.join("\n", lines) + "\n", 1 << 20)).isEqualTo(lines);
        assertThat(read(String.join("\n", lines), 1000)).isEqualTo(lines);
    }

    @Test
    void onlyALineFeedEndsALine() throws IOException {
        assertThat(read("", 10)).isEmpty();
        assertThat(read("\n", 10)).containsExactly("");
        assertThat(read("\n\n", 10)).containsExactly("", "");
        assertThat(read("a\r\nb\rc\u2028d\n\ne", 10)).containsExactly("a", "b\rc\u2028d", "", "e");
    }

    @Test
    void givesAsManyLinesAsWanted() throws IOException {
        try (LineReader reader = reader("a\nb\nc\nd\ne\n", 100)) {
            LineBlock block = new LineBlock();
            assertThat(reader.next(block, 2)).isEqualTo(2);
            assertThat(texts(block)).containsExactly("a", "b");
            assertThat(reader.next(block, 1)).isEqualTo(1);
            assertThat(texts(block)).containsExactly("c");
            assertThat(reader.next(block, 9)).isEqualTo(2);
            assertThat(texts(block)).containsExactly("d", "e");
            assertThat(reader.next(block, 9)).isZero();
            assertThat(block.size()).isZero();
        }
    }

    /** A block has 256 lines, or somewhat more than a quarter of a megabyte. */
    @Test
    void blocksAreBounded() throws IOException {
        LineBlock block = new LineBlock();
        try (LineReader reader = reader("x\n".repeat(1000), 100_000)) {
            assertThat(reader.next(block)).isEqualTo(256);
        }
        try (LineReader reader = reader(("x".repeat(99_999) + "\n").repeat(9), 1 << 20)) {
            assertThat(reader.next(block)).isEqualTo(3);
        }
    }

    @Test
    void tooLongALineIsNamed() throws IOException {
        LineBlock block = new LineBlock();
        try (LineReader reader = new LineReader("it.txt", lines(3, LineReader.LONGEST_LINE))) {
            int read = 0;
            for (int lines = reader.next(block); lines > 0; lines = reader.next(block)) {
                read += lines;
            }
            assertThat(read).isEqualTo(3);
        }
        try (LineReader reader = new LineReader("it.txt", lines(3, LineReader.LONGEST_LINE + 1))) {
            assertThat(reader.next(block, 2)).isEqualTo(2);
            assertThatThrownBy(() -> reader.next(block, 2))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("it.txt, line 3 is longer than 16777216 bytes");
        }
    }

    /** Two short lines, others up to this, which is long. */
    private static InputStream lines(int count, int lastLength) {
        byte[] bytes = new byte[2 * (count - 1) + lastLength + 1];
        Arrays.fill(bytes, (byte) 'x');
        for (int line = 0; line < count - 1; line++) {
            bytes[2 * line + 1] = '\n';
        }
        bytes[bytes.length - 1] = '\n';
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void closesItsStream() throws IOException {
        List<String> closed = new ArrayList<>();
        LineReader reader = new LineReader("it", new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.add("closed");
            }
        });
        assertThat(reader.name()).isEqualTo("it");
        reader.close();
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void linesWithinSoManyBytes() throws IOException {
        LineBlock block = new LineBlock();
        try (LineReader reader = reader("12\n456\n89\n\nAB\n", 100)) {
            reader.next(block);
        }
        assertThat(block.linesWithin(0, 0, 5)).isEqualTo(1);
        assertThat(block.linesWithin(5, 0, 5)).isEqualTo(1);
        assertThat(block.linesWithin(6, 0, 5)).isEqualTo(2);
        assertThat(block.linesWithin(6, 1, 5)).isEqualTo(2);
        assertThat(block.linesWithin(7, 1, 5)).isEqualTo(3);
        assertThat(block.linesWithin(100, 1, 5)).isEqualTo(4);
        assertThat(block.linesWithin(100, 1, 2)).isEqualTo(1);
    }

    @Test
    void textIsUtf8() throws IOException {
        LineBlock block = new LineBlock();
        byte[] bytes = {'a', '\n', (byte) 0xEF, (byte) 0xBF, (byte) 0xBD, ' ', '\n', 'b', 'c', (byte) 0xE4, 'd', '\n'};
        try (LineReader reader = new LineReader("it", new ByteArrayInputStream(bytes))) {
            reader.next(block);
        }
        assertThat(block.text(0)).isEqualTo("a");
        // A replacement character that stands there itself.
        assertThat(block.text(1)).isEqualTo("\ufffd");
        assertThatThrownBy(() -> block.text(2))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("at byte 3");
    }

    private static List<String> read(String text, int atOnce) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineReader reader = reader(text, atOnce)) {
            LineBlock block = new LineBlock();
            while (reader.next(block) > 0) {
                lines.addAll(texts(block));
            }
        }
        return lines;
    }

    private static LineReader reader(String text, int atOnce) {
        return new LineReader("it", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, atOnce));
            }
        });
    }

    private static List<String> texts(LineBlock block) {
        return IntStream.range(0, block.size()).mapToObj(block::text).toList();
    }
}
