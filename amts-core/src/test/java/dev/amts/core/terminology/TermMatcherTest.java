package dev.amts.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.Terminology;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMatcherTest {
    private static final Language EN = Language.of("en");
    private static final Terminology TERMS = new Terminology(
            "terms",
            List.of(
                    new Term("neural network", "神经网络"),
                    new Term("convolutional neural network", "卷积神经网络"),
                    new Term("cross-entropy", "交叉熵"),
                    new Term("class", "类"),
                    new Term("RAM", "内存"),
                    new Term("category", "类别")));
    private static final TermMatcher MATCHER = TermMatcher.ofSources(TERMS, EN);

    private static List<String> found(String text) {
        return MATCHER.find(CodedText.plain(text)).stream()
                .map(match -> match.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Convolutional Neural Networks rock | Convolutional Neural Networks
                    a neural\tnetwork                  | neural\tnetwork
                    cross entropy loss                 | cross entropy
                    two classes                        | classes
                    the class's name                   | class's
                    categories of RAM                  | categories;RAM
                    more RAMs                          | RAMs
                    """)
    void findsForms(String text, String wanted) {
        assertThat(found(text)).containsExactly(wanted.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"classify this", "subclass", "a ram in the field", "neural. network", "classic"})
    void findsWholeWordsOnly(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void findsTermsInIdeographsWithoutBoundaries() {
        TermMatcher targets = TermMatcher.ofTargets(TERMS, Language.of("zh"));
        CodedText text = CodedText.plain("使用卷积神经网络和交叉熵");
        assertThat(targets.find(text).stream().map(match -> match.term().target()))
                .containsExactly("卷积神经网络", "交叉熵");
        assertThat(targets.findAll(text).stream().map(match -> match.term().target()))
                .containsExactly("卷积神经网络", "神经网络", "交叉熵");
    }

    @Test
    void looksThroughMarksAndStopsAtCodes() {
        CodedText marked = CodedText.builder()
                .text("a ")
                .code("1", Role.OPENING, CodeKind.EMPHASIS, "*")
                .text("neural")
                .code("1", Role.CLOSING, CodeKind.EMPHASIS, "*")
                .text(" network")
                .build();
        assertThat(MATCHER.find(marked)).hasSize(1);
        CodedText cut = CodedText.builder()
                .text("neural ")
                .code("1", Role.STANDALONE, CodeKind.MATH, "$x$")
                .text(" network")
                .build();
        assertThat(MATCHER.find(cut)).isEmpty();
    }

    @Test
    void selectsOnlyTheTermsThatMatter() {
        assertThat(MATCHER.select(List.of(CodedText.plain("A class."))))
                .isEqualTo(new Terminology("terms", List.of(TERMS.terms().get(3))));
    }

    @Test
    void tellsTermsThatAreNotUsed() {
        TermUse use = new TermUse(TERMS, EN, Language.of("zh"));
        assertThat(use.missing(CodedText.plain("neural networks and classes"), CodedText.plain("网络和类")))
                .extracting(match -> match.term().source())
                .containsExactly("neural network");
        assertThat(use.missing(CodedText.plain("a neural network"), CodedText.plain("卷积神经网络")))
                .isEmpty();
    }

    @Property(tries = 300)
    void matchesLieInOrderInsideTheText(@ForAll String text) {
        int from = 0;
        for (TermMatch match : MATCHER.find(CodedText.plain(text + " class " + text))) {
            assertThat(match.span().start()).isGreaterThanOrEqualTo(from);
            from = match.span().end();
        }
        assertThat(from).isLessThanOrEqualTo(2 * text.length() + 7);
    }
}
