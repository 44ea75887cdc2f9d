package dev.amts.cli.bleu.input;

import dev.amts.bleu.corpus.ScoringException;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * A file with a segment in each line, plain or compressed.
 *
 * @param name a path, or {@link #STANDARD_INPUT}
 */
record SegmentFile(String name, TextEncoding encoding) {
    static final String STANDARD_INPUT = "standard input";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** The bytes, decompressed. */
    InputStream open() throws IOException {
        return decompressed(Files.newInputStream(Path.of(name)));
    }

    /** The same; a listener hears how many of the file's bytes have been read. */
    InputStream open(LongConsumer progress) throws IOException {
        return decompressed(new FilterInputStream(Files.newInputStream(Path.of(name))) {
            private long position;

            @Override
            public int read() throws IOException {
                int value = super.read();
                advance(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                advance(Math.max(0, read));
                return read;
            }

            private void advance(int bytes) {
                if (bytes > 0) {
                    position += bytes;
                    progress.accept(position);
                }
            }
        });
    }

    /** Bytes of the file as it is. */
    long size() throws IOException {
        return Files.size(Path.of(name));
    }

    private InputStream decompressed(InputStream in) throws IOException {
        return name.endsWith(".gz") ? new CompressedInput(name, in) : in;
    }

    /** All lines, without white space at their ends; a line feed alone ends a line. */
    List<String> lines() {
        try (InputStream in = open()) {
            return lines(in);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The same of a stream. */
    List<String> lines(InputStream in) {
        try {
            return lines(in, false);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** All lines of a stream; a carriage return ends a line, too, as sacreBLEU has it for standard input. */
    List<String> linesOfInput(InputStream in) {
        try {
            return lines(in, true);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private List<String> lines(InputStream in, boolean carriageReturns) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean afterReturn = false;
        try {
            Reader reader = decoded(in);
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                boolean completesReturn = afterReturn && c == '\n';
                afterReturn = carriageReturns && c == '\r';
                if (completesReturn) {
                    continue;
                }
                if (c == '\n' || afterReturn) {
                    lines.add(Lines.stripEnd(line));
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
        } catch (CharacterCodingException e) {
            throw new ScoringException(
                    name + " is not " + encoding.charset() + " near line " + (lines.size() + 1)
                            + ": convert it, or name its encoding with --encoding.",
                    e);
        }
        if (line.length() > 0) {
            lines.add(Lines.stripEnd(line));
        }
        return lines;
    }

    private Reader decoded(InputStream in) throws IOException {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
        if (encoding.firstMark() == TextEncoding.FirstMark.NO_TEXT) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        }
        return reader;
    }

    private Refusal failure(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refusal(name + ": there is no such file; check the path.", e);
        }
        return new Refusal(name + " cannot be read (" + e.getMessage() + "): check the path and its permissions.", e);
    }
}
