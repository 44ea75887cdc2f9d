package dev.amts.bleu;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What the JDK says of bytes. */
public final class Utf8 {
    private Utf8() {}

    /** Whether they are UTF-8. */
    public static boolean isValid(byte... bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
