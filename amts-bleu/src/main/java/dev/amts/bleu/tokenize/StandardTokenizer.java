package dev.amts.bleu.tokenize;

import dev.amts.bleu.internal.text.ChineseCharacters;
import dev.amts.bleu.internal.text.CodePointSet;
import dev.amts.bleu.internal.text.UnicodeTable;
import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tokenizers of sacreBLEU 2.6 that need no model, equal to the byte. Thread-safe.
 *
 * <pre>{@code
 * StandardTokenizer.MTEVAL_13A.tokenize("It's 1,000.50 (net).")   // It's 1,000.50 ( net ) .
 * }</pre>
 */
public enum StandardTokenizer implements Tokenizer {
    /** Words as white space separates them ({@code none}): for text that has been tokenized. */
    NONE("none") {
        @Override
        public String tokenize(String text) {
            return text;
        }
    },

    /** Every character (code point) by itself ({@code char}). */
    CHARACTERS("char") {
        @Override
        public String tokenize(String text) {
            return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
        }
    },

    /** NIST's mteval-v13a.pl, the standard of WMT ({@code 13a}). */
    MTEVAL_13A("13a") {
        @Override
        public String tokenize(String text) {
            return PunctuationRules.apply(" " + withoutMarkup(text) + " ");
        }

        private String withoutMarkup(String text) {
            String line = text.replace("<skipped>", "").replace("-\n", "").replace('\n', ' ');
            return line.indexOf('&') < 0
                    ? line
                    : line.replace("&quot;", "\"")
                            .replace("&amp;", "&")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">");
        }
    },

    /**
     * Chinese characters by themselves, other text as {@link #MTEVAL_13A} has it ({@code zh}). What counts as Chinese is
     * sacreBLEU's own list, in which a slip makes U+2001 to U+2A6D (symbols, arrows, operators …) Chinese and leaves
     * the ideographs outside the Basic Multilingual Plane out.
     */
    CHINESE("zh") {
        @Override
        public String tokenize(String text) {
            StringBuilder spaced = new StringBuilder(2 * text.length());
            WhiteSpace.strip(text).codePoints().forEach(c -> {
                if (isChinese(c)) {
                    spaced.append(' ').appendCodePoint(c).append(' ');
                } else {
                    spaced.appendCodePoint(c);
                }
            });
            return PunctuationRules.apply(spaced.toString());
        }
    },

    /** Punctuation and symbols of all scripts, as mteval-v14.pl's {@code --international-tokenization} ({@code intl}). */
    INTERNATIONAL("intl") {
        @Override
        public String tokenize(String text) {
            String after = International.AFTER_NON_NUMBER.matcher(text).replaceAll("$1 $2 ");
            String before = International.BEFORE_NON_NUMBER.matcher(after).replaceAll(" $1 $2");
            return WhiteSpace.collapse(International.SYMBOL.matcher(before).replaceAll(" $0 "));
        }
    };

    private final String signature;

    StandardTokenizer(String signature) {
        this.signature = signature;
    }

    @Override
    public String signature() {
        return signature;
    }

    /** The tokenizer of that name in signatures and on sacreBLEU's command line, or empty. */
    public static Optional<StandardTokenizer> named(String signature) {
        for (StandardTokenizer tokenizer : values()) {
            if (tokenizer.signature.equals(signature)) {
                return Optional.of(tokenizer);
            }
        }
        return Optional.empty();
    }

    /** Whether {@link #CHINESE} takes the code point for Chinese. */
    public static boolean isChinese(int codePoint) {
        return ChineseCharacters.SET.contains(codePoint);
    }

    private static final class International {
        static final Pattern AFTER_NON_NUMBER =
                Pattern.compile("([^" + in(UnicodeTable.numbers()) + "])([" + in(UnicodeTable.punctuation()) + "])");
        static final Pattern BEFORE_NON_NUMBER =
                Pattern.compile("([" + in(UnicodeTable.punctuation()) + "])([^" + in(UnicodeTable.numbers()) + "])");
        static final Pattern SYMBOL = Pattern.compile("[" + in(UnicodeTable.symbols()) + "]");

        private static String in(CodePointSet set) {
            return set.characterClass();
        }
    }
}
