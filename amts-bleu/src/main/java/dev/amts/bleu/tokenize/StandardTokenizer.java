package dev.amts.bleu.tokenize;

import dev.amts.bleu.internal.text.CodePointSet;
import dev.amts.bleu.internal.text.UnicodeTable;
import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.Arrays;
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

    /** First and last of each range, ascending; sacreBLEU's {@code _UCODE_RANGES} as Python evaluates them. */
    private static final int[] CHINESE_RANGES = {
        0x2001, 0x2A6D, 0x2E80, 0x2EFF, 0x2F00, 0x2FDF, 0x2FF0, 0x303F, 0x3100, 0x312F, 0x31A0, 0x31BF, 0x31C0, 0x31EF,
        0x3200, 0x33FF, 0x3400, 0x4DB5, 0x4E00, 0x9FBB, 0xF900, 0xFA2D, 0xFA30, 0xFA6A, 0xFA70, 0xFAD9, 0xFE10, 0xFE1F,
        0xFE30, 0xFE4F, 0xFF00, 0xFFEF
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
        int at = Arrays.binarySearch(CHINESE_RANGES, codePoint);
        return at >= 0 || (-at - 1) % 2 == 1;
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
