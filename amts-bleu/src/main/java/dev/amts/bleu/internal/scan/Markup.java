package dev.amts.bleu.internal.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** What mteval-v13a replaces in a line before it tokenizes it, in its order. Stateless. */
final class Markup {
    private static final byte[][] TARGETS = {
        ascii("<skipped>"), ascii("-\n"), ascii("&quot;"), ascii("&amp;"), ascii("&lt;"), ascii("&gt;")
    };
    private static final byte[][] REPLACEMENTS = {ascii(""), ascii(""), ascii("\""), ascii("&"), ascii("<"), ascii(">")
    };

    private Markup() {}

    /** Whether something to replace begins at {@code at}. */
    static boolean startsAt(byte[] bytes, int at, int to) {
        for (byte[] target : TARGETS) {
            if (matches(bytes, at, to, target)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Replaces one target after the other, so that what one replacement brings forth the next one sees; puts spaces where
     * the text was longer.
     *
     * @return index after the text, the spaces excluded
     */
    static int resolve(byte[] bytes, int from, int to) {
        int end = to;
        for (int i = 0; i < TARGETS.length; i++) {
            end = replace(bytes, from, end, TARGETS[i], REPLACEMENTS[i]);
        }
        Arrays.fill(bytes, end, to, (byte) ' ');
        return end;
    }

    private static int replace(byte[] bytes, int from, int to, byte[] target, byte[] replacement) {
        int out = from;
        for (int at = from; at < to; ) {
            if (matches(bytes, at, to, target)) {
                System.arraycopy(replacement, 0, bytes, out, replacement.length);
                out += replacement.length;
                at += target.length;
            } else {
                bytes[out++] = bytes[at++];
            }
        }
        return out;
    }

    private static boolean matches(byte[] bytes, int at, int to, byte[] target) {
        return bytes[at] == target[0]
                && at + target.length <= to
                && Arrays.equals(bytes, at, at + target.length, target, 0, target.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
