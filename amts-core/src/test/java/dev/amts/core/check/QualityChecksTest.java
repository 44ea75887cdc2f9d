package dev.amts.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.Terminology;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.Span;
import dev.amts.core.check.standard.StandardChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityChecksTest {
    private static final Pattern CODE = Pattern.compile("`[^`]*`|\\$[^$]*\\$");
    private static final QualityChecks CHECKS = QualityChecks.of(StandardChecks.all());

    /** A document with a paragraph a line. */
    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                Span span = new Span(start, start + line.length());
                TextUnit unit = new TextUnit("u" + blocks.size(), coded(line), span, "");
                blocks.add(
                        new Block("b" + blocks.size(), BlockKind.PARAGRAPH, 0, span, List.of(), null, List.of(unit)));
            }
            start += line.length() + 1;
        }
        return new Document("test", "text", text, blocks, List.of());
    }

    private static CodedText coded(String text) {
        List<InlineCode> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            CodeKind kind = matcher.group().startsWith("$") ? CodeKind.MATH : CodeKind.CODE;
            Span span = new Span(matcher.start(), matcher.end());
            codes.add(new InlineCode("c" + codes.size(), InlineCode.Role.STANDALONE, kind, span));
        }
        return new CodedText(text, codes);
    }

    private static List<Finding> findings(String to, String source, String target) {
        Terminology terms = new Terminology("t", List.of(new Term("neural network", "神经网络")));
        return CHECKS.run(TranslatedDocument.of(
                        Language.of("en"), Language.of(to), document(source), document(target), terms))
                .findings();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    codes          | zh | The value `x` is large.                | 该值很大。
                    codes          | zh | The value $x$ is large.                | 该值$x$和$y$很大。
                    numbers        | zh | There were 1,500 cases in 2019.        | 2018年有1500个案例。
                    numbers        | es | It took 12 hours.                      | Tardó horas.
                    untranslated   | zh | This is a very good idea.              | This is a very good idea.
                    untranslated   | es | We know that this is a very good idea. | Sabemos that this is a very good idea.
                    repeated-words | es | This is the house.                     | Esta es la la casa.
                    repeated-words | zh | Words of the model.                    | 模型的的词。
                    terminology    | zh | We train neural networks.              | 我们训练网络。
                    script         | zh | We train it.                           | 我们훈련它。
                    script         | es | We train it.                           | Lo entrenamos训练.
                    brackets       | zh | This (one) is good.                    | 这个（一个很好。
                    """)
    void findsAndNamesTheCheck(String check, String to, String source, String target) {
        assertThat(findings(to, source, target)).extracting(Finding::check).containsExactly(check);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    zh | The value `x` is 1,500 or 0.5.           | 值`x`为1500或0.5。
                    es | The value is 1,500.50 or 0.5.            | El valor es 1.500,50 o 0,5.
                    fr | There are 12,000 of them.                | Il y en a 12\u202F000.
                    zh | It takes two hours.                      | 需要2小时。
                    zh | About 60 million people.                 | 大约6000万人。
                    zh | There is 1 way.                          | 有一种方法。
                    zh | Ada Lovelace, Grace Hopper               | Ada Lovelace, Grace Hopper
                    es | It was very, very good.                  | Era muy, muy bueno.
                    zh | Train (the) neural network.              | 训练（该）神经网络。
                    es | a) first b) second                       | a) primero b) segundo
                    de | He said “yes” today.                     | Er sagte heute „ja“.
                    zh | The formula $x = 1$ holds.               | 公式$x=1$成立。
                    """)
    void leavesGoodTranslationsAlone(String to, String source, String target) {
        assertThat(findings(to, source, target.replace("\\u202F", "\u202F"))).isEmpty();
    }

    @Test
    void findsUnitsThatAreTooShort() {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            source.append("In `cell")
                    .append(i)
                    .append("` the quick brown fox jumps over the lazy dog and runs away.\n");
            target.append("En `cell").append(i).append("` el zorro ");
            target.append(i == 5 ? "salta ya.\n" : "marrón y rápido salta sobre el perro perezoso y huye.\n");
        }
        Document english = document(source.toString());
        Document spanish = document(target.toString());
        List<UnitPair> pairs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            pairs.add(new UnitPair(
                    List.of(english.units().get(i)), List.of(spanish.units().get(i))));
        }
        List<Finding> findings = CHECKS.run(new TranslatedDocument(
                        Language.of("en"), Language.of("es"), english, spanish, pairs, Terminology.NONE))
                .findings();
        assertThat(findings).extracting(Finding::check).containsExactly("length");
        assertThat(findings.get(0).line()).isEqualTo(6);
    }

    @Test
    void findsParagraphsWithoutACounterpart() {
        String source = "The value `a` is one.\nThe paragraph `b` was left out of it.\nThe value `c` is three.";
        String target = "El valor `a` es uno.\nEl valor `c` es tres.";
        List<Finding> findings = findings("es", source, target);
        assertThat(findings).extracting(Finding::check).containsExactly("omissions");
        assertThat(findings.get(0).message()).contains("line 2");
    }

    @Test
    void findsReferencesToLabelsThatWereLost() {
        List<Finding> findings = findings(
                "zh",
                "Look at :label:`a` here.\nSee :numref:`a` and :numref:`elsewhere` now.",
                "看这里。\n见 :numref:`a`和 :numref:`elsewhere`以及 :numref:`typo`。");
        assertThat(findings)
                .filteredOn(finding -> finding.check().equals("labels"))
                .extracting(Finding::severity, Finding::line, Finding::unit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Severity.ERROR, 2, "u1"),
                        org.assertj.core.groups.Tuple.tuple(Severity.ERROR, 2, "u1"));
    }

    @Test
    void tellsWhereItIs() {
        String target = "第一段。\n第二段的的词。";
        Finding finding =
                findings("zh", "The first paragraph.\nThe words of it.", target).get(0);
        assertThat(finding.span().of(target)).isEqualTo("的的");
        assertThat(finding.line()).isEqualTo(2);
        assertThat(finding.unit()).isEqualTo("u1");
    }

    @Test
    void leavesOutChecks() {
        assertThat(CHECKS.without(List.of("numbers")).checks())
                .hasSize(CHECKS.checks().size() - 1);
        assertThatThrownBy(() -> CHECKS.without(List.of("nubmers")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("numbers");
    }

    @Property(tries = 300)
    void takesAnyText(@ForAll String source, @ForAll String target) {
        for (String to : List.of("zh", "es", "ja")) {
            for (Finding finding : findings(to, source, target)) {
                assertThat(finding.span().end()).isLessThanOrEqualTo(target.length());
            }
        }
    }
}
