package dev.amts.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.text.InlineCode.Role;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CodedTextTest {
    private static final CodedText RATE = CodedText.builder()
            .text("the rate ")
            .code("1", Role.STANDALONE, CodeKind.MATH, "$\\eta$")
            .text(" is ")
            .code("2", Role.OPENING, CodeKind.EMPHASIS, "*")
            .text("small")
            .code("2", Role.CLOSING, CodeKind.EMPHASIS, "*")
            .text(". ")
            .build();

    @Test
    void holdsTheMarkupAsAPersonReadsIt() {
        assertThat(RATE.text()).isEqualTo("the rate $\\eta$ is *small*. ");
        assertThat(RATE.codes()).extracting(RATE::data).containsExactly("$\\eta$", "*", "*");
        assertThat(RATE.translatableText()).isEqualTo("the rate  is small. ");
    }

    @Test
    void sliceMovesTheCodes() {
        CodedText part = RATE.slice(9, 15);
        assertThat(part.text()).isEqualTo("$\\eta$");
        assertThat(part.codes()).containsExactly(new InlineCode("1", Role.STANDALONE, CodeKind.MATH, new Span(0, 6)));
    }

    @Test
    void sliceRefusesToCutACode() {
        assertThatThrownBy(() -> RATE.slice(0, 11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inline code 1");
    }

    @Test
    void stripLeavesWhiteSpaceThatIsACode() {
        CodedText text = CodedText.builder()
                .text(" a")
                .code("1", Role.STANDALONE, CodeKind.LINE_BREAK, "  \n")
                .build();
        assertThat(text.strip().text()).isEqualTo("a  \n");
        assertThat(RATE.strip().text()).isEqualTo("the rate $\\eta$ is *small*.");
    }

    @Test
    void withoutDropsOnlyTheGivenKinds() {
        assertThat(RATE.without(CodeKind.EMPHASIS).text()).isEqualTo("the rate $\\eta$ is small. ");
        assertThat(RATE.without(CodeKind.EMPHASIS).codes()).hasSize(1);
    }

    @Test
    void refusesCodesThatOverlapOrReachPastTheText() {
        InlineCode first = new InlineCode("1", Role.STANDALONE, CodeKind.CODE, new Span(0, 2));
        InlineCode second = new InlineCode("2", Role.STANDALONE, CodeKind.CODE, new Span(1, 3));
        assertThatThrownBy(() -> new CodedText("abc", List.of(first, second)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CodedText("a", List.of(first))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void slicesAtAnyPlaceOutsideCodesJoinToTheWhole(
            @ForAll @Size(max = 8) List<@IntRange(max = 6) Integer> lengths, @ForAll @IntRange(max = 60) int at) {
        CodedText.Builder builder = CodedText.builder();
        for (int i = 0; i < lengths.size(); i++) {
            builder.text("t".repeat(lengths.get(i)));
            builder.code("c" + i, Role.STANDALONE, CodeKind.CODE, "`" + i + "`");
        }
        CodedText text = builder.build();
        int cut = Math.min(at, text.length());
        int code = text.codeAt(cut);
        int place = code < 0 ? cut : text.codes().get(code).start();
        CodedText joined = CodedText.concat(List.of(text.slice(0, place), text.slice(place, text.length())));
        assertThat(joined).isEqualTo(text);
    }
}
