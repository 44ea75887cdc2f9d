package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider.Fit;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class D2lDialectTest {
    private final DocumentFormat format = new D2lMarkdownProvider().create(Settings.none());

    private List<Block> blocks(String text) {
        Document document = format.parse("test", text);
        assertThat(format.render(document, Map.of())).isEqualTo(text);
        return document.blocks();
    }

    private List<String> units(String text) {
        return blocks(text).stream()
                .flatMap(block -> block.units().stream())
                .map(unit -> unit.content().text())
                .toList();
    }

    private List<BlockKind> kinds(String text) {
        return blocks(text).stream().map(Block::kind).toList();
    }

    private List<String> codes(String text) {
        CodedText coded = format.parseInline(text);
        return coded.codes().stream()
                .map(code -> code.kind() + " " + coded.data(code))
                .toList();
    }

    @Test
    void labelsAreAnchorsOfWhatStandsBefore() {
        List<Block> blocks = blocks("# A\n:label:`sec_a`\n\n![Cap.](../img/a.svg)\n:width:`400px`\n:label:`fig_a`\n\n"
                + "$$x$$\n:eqlabel:`eq_a`\n\n![Other](b.png)\n");
        assertThat(blocks)
                .extracting(Block::anchor)
                .containsExactly(
                        "label:sec_a",
                        "label:sec_a",
                        "label:fig_a",
                        null,
                        "label:fig_a",
                        "label:eq_a",
                        "label:eq_a",
                        "image:b.png");
    }

    @Test
    void aLineOfReferencesIsText() {
        assertThat(units("as shown in\n:numref:`fig_a`.\n")).containsExactly("as shown in\n:numref:`fig_a`.");
    }

    @Test
    void tabsHoldBlocks() {
        List<Block> blocks =
                blocks(":begin_tab:`pytorch`\nText.\n\n```{.python .input}\n#@tab jax\nx\n```\n:end_tab:\nAfter.\n");
        assertThat(blocks.get(1).inside(Container.Kind.TAB)).contains("pytorch");
        assertThat(blocks.get(2).inside(Container.Kind.TAB)).contains("jax");
        assertThat(blocks.get(4).inside(Container.Kind.TAB)).isEmpty();
        assertThat(kinds("1. one\n:begin_tab:`a`\nText.\n"))
                .containsExactly(BlockKind.LIST_ITEM, BlockKind.DIRECTIVE, BlockKind.PARAGRAPH);
    }

    @Test
    void slideMarksArePairsAroundAnything() {
        assertThat(codes("[**a $x$\n*b***] (~~c~~)"))
                .containsExactly(
                        "SLIDE_MARK [**",
                        "MATH $x$",
                        "EMPHASIS *",
                        "EMPHASIS *",
                        "SLIDE_MARK **]",
                        "SLIDE_MARK (~~",
                        "SLIDE_MARK ~~)");
        assertThat(codes("[**a**](url)")).containsExactly("LINK [", "EMPHASIS **", "EMPHASIS **", "LINK ](url)");
        assertThat(format.parseInline("We [**see**] it")
                        .without(CodeKind.SLIDE_MARK)
                        .text())
                .isEqualTo("We see it");
    }

    @Test
    void halfASlideMarkIsOneCode() {
        List<Block> blocks = blocks("Some [**text:\n$$x$$**]\nwhere\n");
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.MATH, BlockKind.PARAGRAPH);
        InlineCode half = blocks.get(0).units().get(0).content().codes().get(0);
        assertThat(half.role()).isEqualTo(InlineCode.Role.STANDALONE);
        assertThat(kinds("(**\n$$x$$\n**)\n"))
                .containsExactly(BlockKind.DIRECTIVE, BlockKind.MATH, BlockKind.DIRECTIVE);
    }

    @Test
    void formulasAreGluedToParagraphsAndHoldBlockMarks() {
        assertThat(kinds("text\n$$\na\n- b\n+ c\n= d\n\n> e\n$$\nmore\n"))
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.MATH, BlockKind.PARAGRAPH);
        assertThat(units("$$x$$, where it is.\n")).containsExactly("$$x$$, where it is.");
        assertThat(units("$$\nx\n$$ where it is.\n")).containsExactly("where it is.");
        assertThat(blocks("$$ a +  b $$\n").get(0).anchor()).isEqualTo("math:a+b");
    }

    @Test
    void formulasComeBeforeEmphasis() {
        assertThat(codes("$a_1$ b_2 and $x^*$ or *y*"))
                .containsExactly("MATH $a_1$", "MATH $x^*$", "EMPHASIS *", "EMPHASIS *");
        assertThat(codes("$5 and $6")).isEmpty();
        assertThat(codes("costs \\$5 and $\\text{a}\n b$")).containsExactly("ESCAPE \\$", "MATH $\\text{a}\n b$");
    }

    @Test
    void emphasisNeedsNoSpacesInChinese() {
        assertThat(codes("它是**“强调”**文")).containsExactly("EMPHASIS **", "EMPHASIS **");
    }

    @Test
    void tableCaptionsAreText() {
        List<Block> blocks = blocks(":A caption\n\n| a | b |\n|--|--|\n| c | 1 |\n:label:`tab_a`\n");
        assertThat(blocks.get(0).kind()).isEqualTo(BlockKind.CAPTION);
        assertThat(blocks.get(0).anchor()).isEqualTo("label:tab_a");
        assertThat(units(":A caption\n\n| a | b |\n|--|--|\n| c | 1 |\n")).containsExactly("A caption", "a", "b", "c");
        assertThat(kinds(":no caption\n\ntext\n")).containsExactly(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    }

    @Test
    void discussionsAreNoText() {
        assertThat(units("[Discussions](https://discuss.d2l.ai/t/1)\n[讨论](https://discuss.d2l.ai/t/2)\n"))
                .isEmpty();
    }

    @Test
    void theSameProgramHasTheSameAnchor() {
        String english = blocks("```{.python .input}\n#@tab all\nx = 1  # one\n\"\"\"Doc.\"\"\"\ny = '#'\n```\n")
                .get(0)
                .anchor();
        String chinese = blocks("```{.python .input}\nx  = 1 # 一\n\"\"\"文档。\"\"\"\ny = '#'\n```\n")
                .get(0)
                .anchor();
        String other =
                blocks("```{.python .input}\nx = 2\ny = '#'\n```\n").get(0).anchor();
        assertThat(english).isEqualTo(chinese).isNotEqualTo(other);
    }

    @Test
    void commentsAreTextWhereWanted() {
        String text = "1. item\n\n   ```{.python .input}\n   #@tab all\n   # One\n   # two.\n   def f():  #@save\n"
                + "       \"\"\"A doc\n       string.\"\"\"\n       return '# no'  # Yes\n   ```\n";
        DocumentFormat comments = new D2lMarkdownProvider().create(Settings.of(Map.of("code-comments", "on")));
        Document document = comments.parse("test", text);
        assertThat(comments.render(document, Map.of())).isEqualTo(text);
        assertThat(document.units())
                .extracting(unit -> unit.content().text())
                .containsExactly("item", "One\ntwo.", "A doc\nstring.", "Yes");
        Map<String, CodedText> translations = new HashMap<>();
        for (TextUnit unit : document.units()) {
            translations.put(unit.id(), CodedText.plain(unit.content().text().toUpperCase(java.util.Locale.ROOT)));
        }
        assertThat(comments.render(document, translations))
                .isEqualTo(text.replace("item", "ITEM")
                        .replace("One", "ONE")
                        .replace("two", "TWO")
                        .replace("A doc", "A DOC")
                        .replace("string", "STRING")
                        .replace("Yes", "YES"));
    }

    @Test
    void whatIsNeverClosedIsReportedAndRead() {
        Document document = format.parse("test", "text\n\n$$\nx\n\n# Heading\n\n```\ncode\n");
        assertThat(document.diagnostics()).hasSize(2);
        assertThat(document.diagnostics().get(0).line()).isEqualTo(3);
        assertThat(document.diagnostics().get(1).line()).isEqualTo(8);
        assertThat(document.blocks()).extracting(Block::kind).contains(BlockKind.HEADING, BlockKind.CODE);
    }

    @Test
    void furtherLinesGetThePrefixOfTheirBlock() {
        Document document = format.parse("test", "> 1. one\r\n\r\ntext\r\n");
        String id = document.units().get(0).id();
        assertThat(format.render(document, Map.of(id, CodedText.plain("a\nb"))))
                .isEqualTo("> 1. a\r\n>    b\r\n\r\ntext\r\n");
    }

    @Test
    void lineEndsInsideCodesComeBack() {
        Document document = format.parse("test", "one $a\n+ b$ two  \nthree\n");
        CodedText joined =
                dev.amts.core.text.LineJoiner.join(document.units().get(0).content(), dev.amts.api.Language.of("en"));
        CodedText translation = CodedText.concat(List.of(CodedText.plain("X "), joined));
        assertThat(format.render(document, Map.of(document.units().get(0).id(), translation)))
                .isEqualTo("X one $a\n+ b$ two  \nthree\n");
    }

    @Test
    void filesWithMarksFitByContent() {
        D2lMarkdownProvider provider = new D2lMarkdownProvider();
        assertThat(provider.fit("a.md", "# A\n:label:`a`\n")).isEqualTo(Fit.BY_CONTENT);
        assertThat(provider.fit("a.md", "# A\n")).isEqualTo(Fit.POSSIBLE);
        assertThat(provider.fit("a.txt", ":label:`a`")).isEqualTo(Fit.NONE);
    }
}
