package dev.amts.core.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.text.CodedText;
import dev.amts.core.markdown.inline.InlineScanner;
import dev.amts.core.markdown.inline.InlineSyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCheckTest {
    private static final InlineScanner SCANNER = new InlineScanner(InlineSyntax.commonMark());

    @ParameterizedTest
    @CsvSource({
        "a `b` *c*, `b` und *c*, ''",
        "a `b` *c*, *c* und `b`, ''",
        "a `b` c, a c, missing `b`",
        "a c, a `b` c, more than in the source: `b`",
        "`a` `b`, `a` `a`, missing `b`; more than in the source: `a`",
        "[x](u) *y*, [x](v) *y*, missing ](u); more than in the source: ](v)",
    })
    void comparesCodesAsAMultiset(String source, String translation, String problem) {
        CodeCheck check = CodeCheck.of(SCANNER.scan(source), SCANNER.scan(translation));
        assertThat(check.problem()).isEqualTo(problem);
        assertThat(check.isSafe()).isEqualTo(problem.isEmpty());
    }

    @Test
    void aPairThatIsTurnedAroundIsBroken() {
        CodedText source = SCANNER.scan("a *b* c");
        CodedText.Builder turned = CodedText.builder().text("a ");
        for (int i : new int[] {1, 0}) {
            var code = source.codes().get(i);
            turned.code(code.id(), code.role(), code.kind(), source.data(code)).text("b");
        }
        assertThat(CodeCheck.of(source, turned.build()).nesting()).isEqualTo(CodeCheck.Nesting.BROKEN);
    }

    @Test
    void aPairAroundNothingIsEmptied() {
        CodedText source = SCANNER.scan("a *b* c");
        CodedText emptied = CodedText.concat(java.util.List.of(source.slice(0, 3), source.slice(4, 5)));
        assertThat(CodeCheck.of(source, emptied).nesting()).isEqualTo(CodeCheck.Nesting.EMPTIED);
    }
}
