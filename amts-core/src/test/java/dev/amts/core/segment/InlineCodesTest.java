package dev.amts.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineCodesTest {
    private static List<String> cut(String language, CodedText.Builder text) {
        return Sentences.of(RuleSegmenter.standard(), language, text.build());
    }

    @Test
    void neverCutsACodeWhateverItHolds() {
        for (CodeKind kind : CodeKind.values()) {
            CodedText.Builder text = CodedText.builder()
                    .text("Take ")
                    .code("1", Role.STANDALONE, kind, "a. B! C? D。E\n\nF")
                    .text(" now. Done.");
            assertThat(cut("en", text)).as(kind.name()).containsExactly("Take a. B! C? D。E\n\nF now.", "Done.");
        }
    }

    @Test
    void aFormulaOrCodeMayBeginASentence() {
        CodedText.Builder text = CodedText.builder()
                .text("Take ")
                .code("1", Role.STANDALONE, CodeKind.MATH, "$a.$")
                .text(". ")
                .code("2", Role.STANDALONE, CodeKind.CODE, "`b`")
                .text(" is next.");
        assertThat(cut("en", text)).containsExactly("Take $a.$.", "`b` is next.");
    }

    @Test
    void anAbbreviationBeforeAFormulaDoesNotEndASentence() {
        CodedText.Builder text = CodedText.builder()
                .text("See Eq. ")
                .code("1", Role.STANDALONE, CodeKind.REFERENCE, ":eqref:`a`")
                .text(" and e.g. ")
                .code("2", Role.STANDALONE, CodeKind.MATH, "$x$")
                .text(". Next.");
        assertThat(cut("en", text)).containsExactly("See Eq. :eqref:`a` and e.g. $x$.", "Next.");
    }

    @Test
    void marksOfEmphasisCloseWithTheSentenceAndOpenTheNext() {
        CodedText.Builder text = CodedText.builder()
                .code("1", Role.OPENING, CodeKind.EMPHASIS, "**")
                .text("Note.")
                .code("1", Role.CLOSING, CodeKind.EMPHASIS, "**")
                .text(" ")
                .code("2", Role.OPENING, CodeKind.EMPHASIS, "*")
                .text("This")
                .code("2", Role.CLOSING, CodeKind.EMPHASIS, "*")
                .text(" is it.");
        assertThat(cut("en", text)).containsExactly("**Note.**", "*This* is it.");
    }

    @Test
    void theTextOfALinkIsNotCutButMayEndASentence() {
        CodedText.Builder text = CodedText.builder()
                .text("See ")
                .code("1", Role.OPENING, CodeKind.LINK, "[")
                .text("the docs. Part 2! Is it so?")
                .code("1", Role.CLOSING, CodeKind.LINK, "](http://a.b/c.d)")
                .text(" Then go.");
        assertThat(cut("en", text)).containsExactly("See [the docs. Part 2! Is it so?](http://a.b/c.d)", "Then go.");
    }

    @Test
    void citationsAndNotesAfterTheStopBelongToTheSentenceBefore() {
        CodedText.Builder text = CodedText.builder()
                .text("This is known.")
                .code("1", Role.STANDALONE, CodeKind.CITATION, ":cite:`A.2020`")
                .text(" So is that.")
                .code("2", Role.STANDALONE, CodeKind.REFERENCE, "[^1]")
                .text(" Good.");
        assertThat(cut("en", text)).containsExactly("This is known.:cite:`A.2020`", "So is that.[^1]", "Good.");
    }

    @Test
    void inChineseACodeFollowsAStopWithoutSpace() {
        CodedText.Builder text = CodedText.builder()
                .text("第一句。")
                .code("1", Role.STANDALONE, CodeKind.MATH, "$x。$")
                .text("是输入。")
                .code("2", Role.OPENING, CodeKind.EMPHASIS, "**")
                .text("注意")
                .code("2", Role.CLOSING, CodeKind.EMPHASIS, "**")
                .text("：好。");
        assertThat(cut("zh", text)).containsExactly("第一句。", "$x。$是输入。", "**注意**：好。");
    }

    @Test
    void anEscapedCharacterIsThatCharacter() {
        CodedText.Builder text = CodedText.builder()
                .text("It is so")
                .code("1", Role.STANDALONE, CodeKind.ESCAPE, "\\.")
                .text(" ")
                .code("2", Role.STANDALONE, CodeKind.ESCAPE, "&ldquo;")
                .text("Yes")
                .code("3", Role.STANDALONE, CodeKind.ESCAPE, "&rdquo;")
                .text(" it is.");
        assertThat(cut("en", text)).containsExactly("It is so\\.", "&ldquo;Yes&rdquo; it is.");
    }
}
