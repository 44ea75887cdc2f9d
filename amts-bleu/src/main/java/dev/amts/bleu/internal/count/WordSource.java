package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.scan.ByteText;
import dev.amts.bleu.internal.scan.TokenList;
import dev.amts.bleu.internal.scan.TokenScanner;
import dev.amts.bleu.internal.text.LowerCase;
import dev.amts.bleu.tokenize.LetterCase;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Turns segments into words: prepares the text where it must (lower case, a tokenizer from outside) and scans it. For
 * one thread at a time.
 */
public final class WordSource {
    /** Their words do not fill the nearest caches yet. */
    private static final int BYTES_AT_ONCE = 1 << 12;

    private final TokenScanner scanner;
    private final LetterCase letterCase;
    private final @Nullable UnaryOperator<String> preparation;

    private WordSource(TokenScanner scanner, LetterCase letterCase, @Nullable UnaryOperator<String> preparation) {
        this.scanner = scanner;
        this.letterCase = letterCase;
        this.preparation = preparation;
    }

    /** Words as the scanner finds them in the text in this case. */
    public static WordSource of(TokenScanner scanner, LetterCase letterCase) {
        return new WordSource(scanner, letterCase, letterCase == LetterCase.LOWER ? LowerCase::of : null);
    }

    /** Words as the scanner finds them in what becomes of the text first; no line feeds must come of it. */
    public static WordSource prepared(TokenScanner scanner, UnaryOperator<String> preparation) {
        return new WordSource(scanner, LetterCase.MIXED, preparation);
    }

    void read(String segment, Text text) {
        text.bytes.set(preparation == null ? segment : preparation.apply(segment));
        scanner.scan(text.bytes, text.words);
    }

    /** How many of these lines, from the first on, are best read at once. */
    static int linesAtOnce(LineBlock block, int from, int to) {
        return block.linesWithin(BYTES_AT_ONCE, from, to);
    }

    void read(LineBlock block, int from, int to, Text text) {
        if (preparation == null) {
            text.bytes.set(block.bytes(), block.start(from), block.end(to - 1));
        } else if (letterCase == LetterCase.MIXED || !isLowered(block, from, to, text.bytes)) {
            text.bytes.set(prepared(block, from, to, preparation));
        }
        scanner.scanLines(text.bytes, to - from, text.words);
    }

    /** Lower-cases bytes, which is much faster, unless a character beyond ASCII changes. */
    private static boolean isLowered(LineBlock block, int from, int to, ByteText bytes) {
        bytes.set(block.bytes(), block.start(from), block.end(to - 1));
        return LowerCase.inPlace(bytes.bytes(), bytes.length());
    }

    private static String prepared(LineBlock block, int from, int to, UnaryOperator<String> preparation) {
        StringBuilder lines = new StringBuilder(block.end(to - 1) - block.start(from));
        for (int line = from; line < to; line++) {
            lines.append(line == from ? "" : "\n").append(preparation.apply(block.text(line)));
        }
        return lines.toString();
    }

    /** Some lines and their words. */
    static final class Text {
        final ByteText bytes = new ByteText();
        final TokenList words = new TokenList();
    }
}
