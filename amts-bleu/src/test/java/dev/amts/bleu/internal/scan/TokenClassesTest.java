package dev.amts.bleu.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.bleu.internal.text.ChineseCharacters;
import dev.amts.bleu.internal.text.UnicodeTable;
import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Every code point has the class that the tokenizers' rules, written out one by one, give it. */
class TokenClassesTest {
    private static final String SYMBOLS = "{|}~[\\]^_`!\"#$%&()*+:;<=>?@/";

    @Test
    void words() {
        check(TokenClasses.words(), c -> isSpace(c) ? TokenClasses.SPACE : TokenClasses.WORD);
    }

    @Test
    void characters() {
        check(TokenClasses.characters(), c -> isSpace(c) ? TokenClasses.SPACE : TokenClasses.ISOLATED);
    }

    @Test
    void allCharacters() {
        check(TokenClasses.allCharacters(), c -> TokenClasses.ISOLATED);
    }

    @Test
    void mteval13a() {
        check(TokenClasses.mteval13a(), TokenClassesTest::western);
    }

    @Test
    void chinese() {
        check(TokenClasses.chinese(), c -> {
            boolean isChinese = ChineseCharacters.SET.contains(c) && !isSpace(c);
            return isChinese ? TokenClasses.ISOLATED : western(c);
        });
    }

    @Test
    void international() {
        check(TokenClasses.international(), c -> {
            if (UnicodeTable.punctuation().contains(c)) {
                return TokenClasses.STOP;
            } else if (UnicodeTable.symbols().contains(c)) {
                return TokenClasses.ISOLATED;
            } else if (UnicodeTable.numbers().contains(c)) {
                return TokenClasses.NUMBER;
            }
            return isSpace(c) ? TokenClasses.SPACE : TokenClasses.WORD;
        });
    }

    @Test
    void whatTheScannersAskOfThem() {
        assertThat(TokenClasses.international().hasStopsBeyondAscii()).isTrue();
        assertThat(TokenClasses.chinese().hasStopsBeyondAscii()).isFalse();
        assertThat(TokenClasses.international().isEdgeLikeNumber()).isTrue();
        assertThat(TokenClasses.chinese().isEdgeLikeNumber()).isTrue();
        assertThat(TokenClasses.mteval13a().isEdgeLikeNumber()).isFalse();
        assertThat(TokenClasses.words().isEdgeLikeNumber()).isFalse();
        assertThat(TokenClasses.words().joinsAlphanumerics()).isTrue();
        assertThat(TokenClasses.characters().joinsAlphanumerics()).isFalse();
    }

    private static byte western(int c) {
        if (c < 0x80 && SYMBOLS.indexOf(c) >= 0) {
            return TokenClasses.ISOLATED;
        } else if (c == '.' || c == ',') {
            return TokenClasses.STOP;
        } else if (c == '-') {
            return TokenClasses.HYPHEN;
        } else if (c >= '0' && c <= '9') {
            return TokenClasses.NUMBER;
        }
        return isSpace(c) ? TokenClasses.SPACE : TokenClasses.WORD;
    }

    private static boolean isSpace(int c) {
        return WhiteSpace.CHARACTERS.indexOf(c) >= 0;
    }

    private static void check(TokenClasses classes, IntUnaryOperator rule) {
        byte[] ascii = classes.ascii();
        for (int page = 0; page <= Character.MAX_CODE_POINT; page += TokenClasses.PAGE) {
            boolean[] isOnly = new boolean[TokenClasses.COUNT];
            int found = 0;
            for (int c = page; c < page + TokenClasses.PAGE; c++) {
                boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                byte expected = isSurrogate ? TokenClasses.SURROGATE : (byte) rule.applyAsInt(c);
                if (classes.of(c) != expected || (c < ascii.length && ascii[c] != expected)) {
                    assertThat(classes.of(c)).as("U+%04X", c).isEqualTo(expected);
                    assertThat(ascii[c]).as("U+%04X", c).isEqualTo(expected);
                }
                found += isOnly[expected] ? 0 : 1;
                isOnly[expected] = true;
            }
            for (byte value = 0; value < isOnly.length; value++) {
                boolean isUniform = isOnly[value] && found == 1;
                if (classes.isUniform(page, value) != isUniform) {
                    assertThat(classes.isUniform(page, value))
                            .as("class %d from U+%04X", value, page)
                            .isEqualTo(isUniform);
                }
            }
        }
    }
}
