package dev.amts.core.format.notebook;

import java.util.Arrays;
import java.util.HexFormat;

/** A string of a JSON text, decoded, with where each of its characters lies. Immutable. */
final class JsonString {
    private final String decoded;
    /** For each character where it begins in the JSON text, and last where the closing quote stands. */
    private final int[] offsets;

    private JsonString(String decoded, int[] offsets) {
        this.decoded = decoded;
        this.offsets = offsets;
    }

    /**
     * The string whose opening quote stands at an offset of a JSON text that Jackson takes for well-formed.
     *
     * @throws NumberFormatException if an escape has other than hexadecimal digits, for some of which Jackson takes other
     *     characters
     */
    static JsonString at(String json, int quote) {
        StringBuilder decoded = new StringBuilder();
        int[] offsets = new int[16];
        int i = quote + 1;
        while (json.charAt(i) != '"') {
            if (decoded.length() + 1 >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[decoded.length()] = i;
            i = decode(json, i, decoded);
        }
        offsets[decoded.length()] = i;
        return new JsonString(decoded.toString(), Arrays.copyOf(offsets, decoded.length() + 1));
    }

    /** The string. */
    String decoded() {
        return decoded;
    }

    /** Where its character at an index begins in the JSON text; for its length, where the closing quote stands. */
    int offset(int index) {
        return offsets[index];
    }

    /** Where the string begins in the JSON text, after its quote. */
    int start() {
        return offsets[0];
    }

    /** Where its closing quote stands. */
    int end() {
        return offsets[offsets.length - 1];
    }

    private static int decode(String json, int at, StringBuilder out) {
        char c = json.charAt(at);
        if (c != '\\') {
            out.append(c);
            return at + 1;
        }
        char escaped = json.charAt(at + 1);
        if (escaped == 'u') {
            out.append((char) HexFormat.fromHexDigits(json, at + 2, at + 6));
            return at + 6;
        }
        out.append(
                switch (escaped) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    default -> escaped;
                });
        return at + 2;
    }

    /** A text as it stands between the quotes of a JSON string. */
    static void encode(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }
}
