package dev.amts.bleu.internal.scan;

import java.util.Arrays;

/**
 * A growable buffer of UTF-8 bytes with one text in it. The array is always at least {@link #SLACK} bytes longer than
 * the text, so that many bytes can be read at any position of it, and a line feed follows. For one thread at a time.
 */
public final class ByteText {
    /** How many readable bytes follow every text. */
    public static final int SLACK = 96;

    private byte[] bytes = new byte[512];
    private int length;

    /** The array that holds the text from index 0. */
    public byte[] bytes() {
        return bytes;
    }

    /** Bytes in the text. */
    public int length() {
        return length;
    }

    /**
     * Replaces the text by this one in UTF-8. A lone surrogate is written as the three bytes that the encoding's scheme
     * gives it, so that different strings stay different.
     */
    public void set(String text) {
        int chars = text.length();
        reserve(3 * chars);
        byte[] out = bytes;
        int n = 0;
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                out[n++] = (byte) c;
            } else if (c < 0x800) {
                out[n++] = (byte) (0xC0 | (c >> 6));
                out[n++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < chars && Character.isLowSurrogate(text.charAt(i + 1))) {
                n = put(Character.toCodePoint(c, text.charAt(++i)), n);
            } else {
                out[n++] = (byte) (0xE0 | (c >> 12));
                out[n++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                out[n++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        length = n;
        out[n] = '\n';
    }

    /** Replaces the text by a part of an array. */
    public void set(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, 0, to - from);
        length = to - from;
        bytes[length] = '\n';
    }

    /** Whether there is a line feed in the text. */
    public boolean hasLineFeed() {
        int at = 0;
        while (bytes[at] != '\n') {
            at++;
        }
        return at < length;
    }

    private int put(int supplementary, int at) {
        bytes[at] = (byte) (0xF0 | (supplementary >> 18));
        bytes[at + 1] = (byte) (0x80 | ((supplementary >> 12) & 0x3F));
        bytes[at + 2] = (byte) (0x80 | ((supplementary >> 6) & 0x3F));
        bytes[at + 3] = (byte) (0x80 | (supplementary & 0x3F));
        return at + 4;
    }

    private void reserve(int size) {
        if (bytes.length < size + SLACK) {
            bytes = Arrays.copyOf(bytes, Math.max(size, bytes.length + (bytes.length >> 1)) + SLACK);
        }
    }
}
