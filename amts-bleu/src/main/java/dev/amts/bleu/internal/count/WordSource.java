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

    void read(LineBlock block, int line, Text text) {
        if (preparation == null) {
            scanner.scanLine(block.bytes(), block.start(line), block.end(line), text.words);
        } else {
            read(block.text(line), text);
        }
    }

    /** The words of one text and, where it came as a string, its bytes. */
    static final class Text {
        final ByteText bytes = new ByteText();
        final TokenList words = new TokenList();
    }
}
