package dev.amts.core.markdown;

import dev.amts.api.document.BlockKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads code blocks so that the same program with translated comments has the same anchor. Immutable and thread-safe. */
public final class CodeAnchors {
    private CodeAnchors() {}

    /** A code block with nothing but its anchor. */
    public static CodeReader.Cell read(String info, String code) {
        return new CodeReader.Cell(BlockKind.CODE, anchor(code), List.of(), List.of());
    }

    /** {@code "code:"} and a digest of the program without comments, docstrings and white space. */
    public static String anchor(String code) {
        return "code:" + digest(bare(code));
    }

    /** A short digest of any text. */
    public static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String bare(String code) {
        StringBuilder out = new StringBuilder(code.length());
        int i = 0;
        boolean lineBegins = true;
        while (i < code.length()) {
            char c = code.charAt(i);
            if (c == '#' || code.startsWith("//", i)) {
                i = LineStart.lineEnd(code, i);
            } else if (c == '"' || c == '\'') {
                int end = stringEnd(code, i);
                if (!lineBegins || end - i < 6) {
                    out.append(code, i, end);
                }
                i = end;
                lineBegins = false;
            } else {
                if (c == '\n') {
                    lineBegins = true;
                } else if (!Character.isWhitespace(c)) {
                    lineBegins = false;
                    out.append(c);
                }
                i++;
            }
        }
        return out.toString();
    }

    /** The offset after the string that begins at {@code from}; it ends with its line unless its quotes are tripled. */
    private static int stringEnd(String code, int from) {
        char quote = code.charAt(from);
        String triple = String.valueOf(quote).repeat(3);
        if (code.startsWith(triple, from)) {
            int end = code.indexOf(triple, from + 3);
            return end < 0 ? code.length() : end + 3;
        }
        for (int i = from + 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == quote) {
                return i + 1;
            } else if (c == '\n') {
                return i;
            } else if (c == '\\') {
                i++;
            }
        }
        return code.length();
    }
}
