package dev.amts.cli.bleu.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the text of a file is encoded. */
public record TextEncoding(Charset charset, FirstMark firstMark) {
    /** What a byte order mark at the start of a text is. */
    public enum FirstMark {
        /** A character of the first segment. */
        TEXT,
        /** Not part of the text. */
        NO_TEXT
    }

    /** What is read unless something else is named. */
    public static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, FirstMark.TEXT);

    /** Names that Python has and Java has not, after their underscores have become hyphens. */
    private static final Map<String, String> PYTHON_NAMES = Map.of(
            "utf-8-sig", "UTF-8",
            "u8", "UTF-8",
            "utf", "UTF-8",
            "latin-1", "ISO-8859-1",
            "utf-16-le", "UTF-16LE",
            "utf-16-be", "UTF-16BE",
            "utf-32-le", "UTF-32LE",
            "utf-32-be", "UTF-32BE",
            "mac-roman", "x-MacRoman");

    /** The encoding of a name of Python's or Java's; {@code utf-8-sig} is UTF-8 after a byte order mark. */
    public static Optional<TextEncoding> named(String name) {
        String hyphenated = name.toLowerCase(Locale.ROOT).replace('_', '-');
        FirstMark mark = hyphenated.equals("utf-8-sig") ? FirstMark.NO_TEXT : FirstMark.TEXT;
        return charset(name)
                .or(() -> charset(PYTHON_NAMES.getOrDefault(hyphenated, hyphenated)))
                .map(charset -> new TextEncoding(charset, mark));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
