package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenClasses;
import dev.amts.bleu.internal.scan.TokenScanner;
import dev.amts.bleu.internal.scan.TokenScanner.Lines;
import dev.amts.bleu.tokenize.StandardTokenizer;

/** The fast counterparts of the tokenizers; their tables are made on first use. */
public final class Scanners {
    private Scanners() {}

    public static TokenScanner of(StandardTokenizer tokenizer) {
        return switch (tokenizer) {
            case NONE -> new TokenScanner(Words.CLASSES, Lines.PLAIN);
            case CHARACTERS -> new TokenScanner(Characters.CLASSES, Lines.PLAIN);
            case MTEVAL_13A -> new TokenScanner(Mteval13a.CLASSES, Lines.MARKUP);
            case CHINESE -> new TokenScanner(Chinese.CLASSES, Lines.INDENTED);
            case INTERNATIONAL -> new TokenScanner(International.CLASSES, Lines.PLAIN);
        };
    }

    /** Every character, white space included. */
    public static TokenScanner ofAllCharacters() {
        return new TokenScanner(AllCharacters.CLASSES, Lines.PLAIN);
    }

    private static final class Words {
        static final TokenClasses CLASSES = TokenClasses.words();
    }

    private static final class Characters {
        static final TokenClasses CLASSES = TokenClasses.characters();
    }

    private static final class AllCharacters {
        static final TokenClasses CLASSES = TokenClasses.allCharacters();
    }

    private static final class Mteval13a {
        static final TokenClasses CLASSES = TokenClasses.mteval13a();
    }

    private static final class Chinese {
        static final TokenClasses CLASSES = TokenClasses.chinese();
    }

    private static final class International {
        static final TokenClasses CLASSES = TokenClasses.international();
    }
}
