package dev.amts.core.parallel.internal;

import dev.amts.api.InvalidInputException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses XML in which no {@code <} comes for too long, so that a text, attribute or comment cannot fill the memory. Works
 * for each encoding that has the byte of {@code <}: UTF-8, UTF-16, the ISO 8859s.
 */
final class BoundedXmlStream extends FilterInputStream {
    private static final int MAXIMUM = 4 * PairReader.MAXIMUM_FIELD;

    private final String name;
    private long sinceTag;
    private long line = 1;

    BoundedXmlStream(InputStream in, String name) {
        super(in);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            sinceTag = target[i] == '<' ? 0 : sinceTag + 1;
            line += target[i] == '\n' ? 1 : 0;
        }
        if (sinceTag > MAXIMUM) {
            throw new InvalidInputException(name + ", line " + line + ": a text or tag of more than " + MAXIMUM
                    + " bytes: is this a TMX file?");
        }
        return count;
    }
}
