package dev.amts.bleu.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The Unicode properties that scores depend on, in the versions that sacreBLEU 2.6 meets (categories: 17.0, letter
 * case: 14.0), because the JDK's own version changes from release to release. Thread-safe; each table is read on first
 * use.
 */
public final class UnicodeTable {
    private UnicodeTable() {}

    /** General category P. */
    public static CodePointSet punctuation() {
        return Punctuation.SET;
    }

    /** General category S. */
    public static CodePointSet symbols() {
        return Symbols.SET;
    }

    /** General category N. */
    public static CodePointSet numbers() {
        return Numbers.SET;
    }

    private static final class Punctuation {
        static final CodePointSet SET = CodePointSet.parse(lines("punctuation"));
    }

    private static final class Symbols {
        static final CodePointSet SET = CodePointSet.parse(lines("symbols"));
    }

    private static final class Numbers {
        static final CodePointSet SET = CodePointSet.parse(lines("numbers"));
    }

    static List<String> lines(String table) {
        String name = table + ".txt";
        InputStream in = UnicodeTable.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The Unicode table " + name + " is missing from the amts-bleu artifact.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
