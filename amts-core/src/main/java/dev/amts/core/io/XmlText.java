package dev.amts.core.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML files. The JDK's parser, given bytes that are not of the encoding that a file declares, writes to
 * standard error; given characters it does not.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F: autodetection of character encodings</a>
 */
public final class XmlText {
    private static final int START = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,80}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    private XmlText() {}

    /**
     * Decodes a file: by its byte order mark, by the width of its first character, by what it declares, else as UTF-8.
     *
     * @return a reader without the byte order mark; it throws {@link java.nio.charset.CharacterCodingException} at bytes that
     *     are not of the encoding. Closing it closes the stream.
     * @throws IOException if the stream cannot be read, or declares an encoding that is not known
     */
    public static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, START);
        byte[] start = bytes.readNBytes(START);
        int mark = markLength(start);
        bytes.unread(start, mark, start.length - mark);
        return new BufferedReader(new InputStreamReader(
                bytes,
                charset(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static int markLength(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] start) throws IOException {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(start, 0xFE, 0xFF) || begins(start, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(start, 0xFF, 0xFE) || begins(start, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException("declares the unknown encoding " + declared.group(1), e);
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
