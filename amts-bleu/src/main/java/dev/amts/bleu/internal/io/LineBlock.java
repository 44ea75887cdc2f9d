package dev.amts.bleu.internal.io;

import dev.amts.bleu.internal.scan.ByteText;
import dev.amts.bleu.internal.scan.LittleEndian;
import dev.amts.bleu.internal.scan.MalformedTextException;
import dev.amts.bleu.internal.text.WhiteSpace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Some consecutive lines of a file, as bytes. Reused; for one thread at a time. */
public final class LineBlock {
    private static final char REPLACEMENT = '\ufffd';

    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[256];
    private int size;
    private int used;

    /** The array that the lines lie in, with {@link ByteText#SLACK} bytes after the last one. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many lines there are. */
    public int size() {
        return size;
    }

    /** Index of a line's first byte. */
    public int start(int line) {
        return line == 0 ? 0 : ends[line - 1] + 1;
    }

    /** Index after a line's last byte, its line feed excluded. */
    public int end(int line) {
        return ends[line];
    }

    /** How many of these lines, from the first on, are no longer than so many bytes in all; at least one. */
    public int linesWithin(int bytes, int from, int to) {
        int last = from;
        while (last + 1 < to && end(last + 1) - start(from) <= bytes) {
            last++;
        }
        return last + 1 - from;
    }

    /**
     * A line as text, without white space at its end.
     *
     * @throws MalformedTextException if it is not UTF-8
     */
    public String text(int line) {
        int start = start(line);
        String text = new String(bytes, start, end(line) - start, StandardCharsets.UTF_8);
        // A replacement character may stand for bytes that are no text, or for itself.
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(ByteBuffer.wrap(bytes, start, end(line) - start));
        }
        return WhiteSpace.stripEnd(text);
    }

    private static void requireUtf8(ByteBuffer source) {
        int start = source.position();
        try {
            StandardCharsets.UTF_8.newDecoder().decode(source);
        } catch (CharacterCodingException e) {
            throw new MalformedTextException(source.position() - start);
        }
    }

    /** Bytes that the lines take. */
    long length() {
        return used;
    }

    void clear() {
        size = 0;
        used = 0;
    }

    /**
     * Adds bytes until there are so many lines.
     *
     * @param source has a few readable bytes after {@code to}
     * @return index after the last byte taken
     */
    int append(byte[] source, int from, int to, int lines) {
        int after = addEnds(source, from, to, lines);
        int needed = used + after - from + ByteText.SLACK + 1;
        if (bytes.length < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(source, from, bytes, used, after - from);
        used += after - from;
        return after;
    }

    /** Finds line feeds until there are so many lines; returns the index after the last one, or else the limit. */
    private int addEnds(byte[] source, int from, int to, int lines) {
        for (int at = from; at < to; at += Long.BYTES) {
            long feeds = LittleEndian.lineFeeds(LittleEndian.longAt(source, at));
            for (; feeds != 0; feeds &= feeds - 1) {
                int feed = at + (Long.numberOfTrailingZeros(feeds) >>> 3);
                if (feed >= to) {
                    return to;
                }
                addEnd(used + feed - from);
                if (size == lines) {
                    return feed + 1;
                }
            }
        }
        return to;
    }

    /** Completes the line that is being read. */
    void endLine() {
        addEnd(used);
        bytes[used++] = '\n';
    }

    private void addEnd(int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = end;
    }

    /** Bytes of the line that is being read. */
    int openLength() {
        return used - (size == 0 ? 0 : ends[size - 1] + 1);
    }
}
