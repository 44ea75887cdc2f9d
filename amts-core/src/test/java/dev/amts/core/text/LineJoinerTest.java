package dev.amts.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinerTest {
    @ParameterizedTest
    @CsvSource({
        "en, deep|learning, deep learning",
        "en, deep  |  learning, deep learning",
        "zh, 深度|学习, 深度学习",
        "zh, 深度|learning, 深度learning",
        "zh, 使用 NumPy|and Pandas, 使用 NumPy and Pandas",
        "ja, 深層|学習。, 深層学習。",
        "ko, 심층|학습, 심층 학습",
        "en, |deep|, deep",
    })
    void aLineEndIsASpaceOrNothing(String language, String text, String joined) {
        assertThat(LineJoiner.join(CodedText.plain(text.replace('|', '\n')), Language.of(language))
                        .text())
                .isEqualTo(joined);
    }

    @org.junit.jupiter.api.Test
    void codesKeepTheirPlaceAndBecomeOneLine() {
        CodedText text = CodedText.builder()
                .text("参数\n")
                .code("1", Role.STANDALONE, CodeKind.MATH, "$a\n  + b$")
                .text("\n的值")
                .build();
        CodedText joined = LineJoiner.join(text, Language.of("zh"));
        assertThat(joined.text()).isEqualTo("参数$a + b$的值");
        assertThat(joined.data(joined.codes().get(0))).isEqualTo("$a + b$");
    }

    @Property
    void neverLeavesALineEndAndLosesNothingElse(@ForAll String text) {
        String joined =
                LineJoiner.join(CodedText.plain(text), Language.of("en")).text();
        assertThat(joined).doesNotContain("\n", "\r");
        assertThat(bare(joined)).isEqualTo(bare(text));
    }

    private static String bare(String text) {
        return text.replaceAll("[ \\t\\n\\r]", "");
    }
}
