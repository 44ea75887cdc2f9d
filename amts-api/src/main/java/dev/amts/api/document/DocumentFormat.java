package dev.amts.api.document;

import dev.amts.api.InvalidInputException;
import dev.amts.api.text.CodedText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads and writes one kind of document. Implementations are immutable and thread-safe.
 *
 * <p>The law of the interface: {@code render(parse(name, text), Map.of())} equals {@code text}, for every text. Parsing
 * never fails on what a document holds: mistakes of its author become {@link Document#diagnostics()}.
 */
public interface DocumentFormat {
    /** The name of the provider that made this, as in {@code "d2l-markdown"}. */
    String name();

    /**
     * Parses a document in time linear in its length.
     *
     * @param name what to call it in messages
     * @param text all of it, byte-order mark and line ends included
     */
    Document parse(String name, String text);

    /**
     * Writes a document with some of its units replaced; everything else stays as it is, to the byte.
     *
     * @param translations new contents by unit id; units that are not in it are kept
     * @throws IllegalArgumentException if an id is not of this document, or the document is of another format
     */
    String render(Document document, Map<String, CodedText> translations);

    /**
     * Finds the inline codes in a piece of text of this format, as a text unit's content is parsed.
     *
     * @param text markup as it stands in a document, without block marks
     */
    CodedText parseInline(String text);

    /**
     * Makes text that an engine wrote safe: characters outside codes that this format would read as markup are escaped, so
     * that {@link #parseInline} of the result finds the given codes, those of the escapes (kind {@code ESCAPE}), and no
     * others. Text of people needs none of it.
     */
    default CodedText escape(CodedText text) {
        return text;
    }

    /**
     * Parses bytes of UTF-8.
     *
     * @throws InvalidInputException if they are not UTF-8; the message names the byte offset and line
     */
    default Document parse(String name, byte[] bytes) {
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
        return parse(name, out.flip().toString());
    }

    /** {@link #render(Document, Map)} as bytes of UTF-8. */
    default byte[] renderBytes(Document document, Map<String, CodedText> translations) {
        try {
            ByteBuffer bytes =
                    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(render(document, translations)));
            byte[] out = new byte[bytes.remaining()];
            bytes.get(out);
            return out;
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(
                    document.name() + ": the text holds half a surrogate pair, which UTF-8 cannot", e);
        }
    }
}
