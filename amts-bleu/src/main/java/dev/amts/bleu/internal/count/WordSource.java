package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.io.LineBlock;
import dev.amts.bleu.internal.scan.ByteText;
import dev.amts.bleu.internal.scan.TokenList;
import dev.amts.bleu.internal.scan.TokenScanner;
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
    private final @Nullable UnaryOperator<String> preparation;

    /**
     * Words as the scanner finds them.
     *
     * @param preparation what happens to the text first, or null
     */
    public WordSource(TokenScanner scanner, @Nullable UnaryOperator<String> preparation) {
        this.scanner = scanner;
        this.preparation = preparation;
    }

    void read(String segment, Text text) {
        text.bytes.set(preparation == null ? segment : preparation.apply(segment));
        scanner.scan(text.bytes, text.words);
    }

    /** How many of these lines, from the first on, are best read at once. */
    int linesAtOnce(LineBlock block, int from, int to) {
        return preparation == null ? block.linesWithin(BYTES_AT_ONCE, from, to) : 1;
    }

    /** Reads lines, more than one only where {@link #linesAtOnce} says so. */
    void read(LineBlock block, int from, int to, Text text) {
        if (preparation == null) {
            text.bytes.set(block.bytes(), block.start(from), block.end(to - 1));
            scanner.scanLines(text.bytes, to - from, text.words);
        } else {
            read(block.text(from), text);
        }
    }

    /** Some lines and their words. */
    static final class Text {
        final ByteText bytes = new ByteText();
        final TokenList words = new TokenList();
    }
}
