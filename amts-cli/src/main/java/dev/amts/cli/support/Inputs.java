package dev.amts.cli.support;

import dev.amts.api.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that a user names; {@code -} is standard input. */
public final class Inputs {
    /** The name of standard input on the command line. */
    public static final String STANDARD_INPUT = "-";

    private Inputs() {}

    /** All bytes of a file. */
    public static byte[] bytes(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            InputStream in = System.in;
            return in.readAllBytes();
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new InvalidInputException(file + ": is a folder; name a file");
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(file);
        }
        return Files.readAllBytes(path);
    }

    /**
     * All of a file as text.
     *
     * @throws InvalidInputException if it is not UTF-8; the message names the line
     */
    public static String text(String file) throws IOException {
        return decode(file.equals(STANDARD_INPUT) ? "standard input" : file, bytes(file));
    }

    /**
     * Bytes as text.
     *
     * @throws InvalidInputException if they are not UTF-8; the message names the line
     */
    public static String decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new InvalidInputException(
                    name + ", line " + line + ": byte " + in.position() + " is not UTF-8; convert the file to UTF-8");
        }
        return out.flip().toString();
    }
}
