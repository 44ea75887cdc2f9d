package dev.amts.cli.bleu.input;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What a file of gzip holds; one that is damaged is refused by its name. */
final class CompressedInput extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final String name;

    CompressedInput(String name, InputStream compressed) throws IOException {
        super(opened(name, compressed));
        this.name = name;
    }

    private static InputStream opened(String name, InputStream compressed) throws IOException {
        try {
            return new GZIPInputStream(compressed, BUFFER);
        } catch (EOFException | ZipException e) {
            compressed.close();
            throw damaged(name, e);
        }
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        try {
            return super.read(buffer, from, length);
        } catch (EOFException | ZipException e) {
            throw damaged(name, e);
        }
    }

    private static Refusal damaged(String name, IOException cause) {
        return new Refusal(
                name + " is no whole gzip file (" + cause.getMessage()
                        + "): compress it again, or take .gz off its name if it is not compressed.",
                cause);
    }
}
