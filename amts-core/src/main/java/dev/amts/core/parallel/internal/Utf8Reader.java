package dev.amts.core.parallel.internal;

import dev.amts.api.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses what is not, with its line. A byte order mark is passed over. */
final class Utf8Reader extends Reader {
    private final InputStream in;
    private final String name;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private long line = 1;
    private boolean started;
    private boolean ended;

    Utf8Reader(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        // A supplementary character needs two places; FastCSV and the JDK ask for many.
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            count(target, offset, out.position());
            if (result.isError()) {
                throw malformed();
            }
            if (result.isOverflow()) {
                break;
            }
            if (out.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        if (!started) {
            started = true;
            if (out.position() > 0 && target[offset] == '\uFEFF') {
                return dropFirst(target, offset, out.position());
            }
        }
        return out.position();
    }

    private int dropFirst(char[] target, int offset, int count) throws IOException {
        if (count == 1) {
            return read(target, offset, 1);
        }
        System.arraycopy(target, offset + 1, target, offset, count - 1);
        return count - 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void count(char[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (target[i] == '\n') {
                line++;
            }
        }
    }

    private InvalidInputException malformed() {
        boolean utf16 = line == 1
                && !started
                && bytes.remaining() >= 2
                && ((bytes.get(bytes.position()) == (byte) 0xFF && bytes.get(bytes.position() + 1) == (byte) 0xFE)
                        || (bytes.get(bytes.position()) == (byte) 0xFE
                                && bytes.get(bytes.position() + 1) == (byte) 0xFF));
        return new InvalidInputException(name + ", line " + line + ": "
                + (utf16 ? "the file is UTF-16" : "not valid UTF-8") + ": save the file as UTF-8");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
