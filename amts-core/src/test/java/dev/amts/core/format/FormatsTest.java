package dev.amts.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.ConfigurationException;
import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final DocumentFormat MARKDOWN = new MarkdownFormatProvider().create(Settings.none());
    private static final DocumentFormat HTML = new HtmlFormatProvider().create(Settings.none());
    private static final DocumentFormat TEXT = new TextFormatProvider().create(Settings.none());
    private static final DocumentFormat NOTEBOOK =
            new NotebookFormatProvider().create(Settings.of(Map.of("cells", "markdown")));

    private static List<String> units(DocumentFormat format, String text) {
        Document document = format.parse("test", text);
        assertThat(format.render(document, Map.of())).isEqualTo(text);
        return document.units().stream().map(unit -> unit.content().text()).toList();
    }

    /** The document with the text of every unit in capitals, codes kept. */
    private static String shouted(DocumentFormat format, String text) {
        Document document = format.parse("test", text);
        Map<String, CodedText> translations = new HashMap<>();
        for (TextUnit unit : document.units()) {
            CodedText.Builder out = CodedText.builder();
            int from = 0;
            for (var code : unit.content().codes()) {
                out.text(unit.content().text().substring(from, code.start()).toUpperCase(Locale.ROOT));
                out.code(code.id(), code.role(), code.kind(), unit.content().data(code));
                from = code.end();
            }
            out.text(unit.content().text().substring(from).toUpperCase(Locale.ROOT));
            translations.put(unit.id(), out.build());
        }
        return format.render(document, translations);
    }

    private static List<BlockKind> kinds(DocumentFormat format, String text) {
        return format.parse("test", text).blocks().stream().map(Block::kind).toList();
    }

    @Test
    void markdownLeavesMarksAlone() {
        assertThat(shouted(MARKDOWN, "# Title {/*the-id*/}\n\n> quoted *text*\n> on\n\n1. one `code`\n   two\n"))
                .isEqualTo("# TITLE {/*the-id*/}\n\n> QUOTED *TEXT*\n> ON\n\n1. ONE `code`\n   TWO\n");
    }

    @Test
    void markdownFrontMatterFieldsAreTextByName() {
        String text = "---\ntitle: \"A page\"\nauthor: Somebody\nlist: [a]\n---\n\nText.\n";
        assertThat(units(MARKDOWN, text)).containsExactly("A page", "Text.");
        DocumentFormat other =
                new MarkdownFormatProvider().create(Settings.of(Map.of("front-matter-fields", "author")));
        assertThat(units(other, text)).containsExactly("Somebody", "Text.");
    }

    @Test
    void mdxTagsStayAndWhatIsBetweenIsMarkdown() {
        String text = "<Note title=\"x\">\nSome *text*.\n</Note>\n\n<Empty />\n\nA {value} here.\n";
        assertThat(units(MARKDOWN, text)).containsExactly("Some *text*.", "A {value} here.");
        assertThat(shouted(MARKDOWN, text))
                .contains("SOME *TEXT*.")
                .contains("A {value} HERE.")
                .contains("<Note title=");
    }

    @Test
    void markdownHeadingIdsAreAnchors() {
        Document document = MARKDOWN.parse("test", "## Data {/*my-data*/}\n\n### More {#more}\n");
        assertThat(document.blocks()).extracting(Block::anchor).containsExactly("label:my-data", "label:more");
        assertThat(units(MARKDOWN, "## Data {/*my-data*/}\n")).containsExactly("Data");
    }

    @Test
    void markdownPicturesOnTheirOwnAreBlocks() {
        Document document = MARKDOWN.parse("test", "![A *fine* picture](a/b.png)\n");
        Block block = document.blocks().get(0);
        assertThat(block.kind()).isEqualTo(BlockKind.IMAGE);
        assertThat(block.anchor()).isEqualTo("image:a/b.png");
        assertThat(block.units().get(0).content().text()).isEqualTo("A *fine* picture");
    }

    @Test
    void markdownTablesAreCells() {
        assertThat(units(MARKDOWN, "| a b | `c` |\n|---|---|\n| d \\| e | 12 |\n"))
                .containsExactly("a b", "d \\| e");
    }

    @Test
    void amountsAreNoFormulas() {
        assertThat(MARKDOWN.parseInline("$5 and $6").codes()).isEmpty();
        assertThat(MARKDOWN.parseInline("$x$ and $y_1$").codes()).hasSize(2);
    }

    @Test
    void textHasParagraphs() {
        assertThat(units(TEXT, "\uFEFFOne\ntwo.\r\n\r\n  See https://a.b/c.\n\n12\n"))
                .containsExactly("One\ntwo.", "See https://a.b/c.");
        assertThat(shouted(TEXT, "one\r\ntwo\r\n\r\nsee https://a.b now"))
                .isEqualTo("ONE\r\nTWO\r\n\r\nSEE https://a.b NOW");
    }

    @Test
    void htmlBlocksAreUnits() {
        String page =
                "<!DOCTYPE html><html><head><title>Page</title><style>p{}</style></head>\n<body><h1 id=a>Head</h1>\n"
                        + "<p>Some <b>bold</b> &amp; <code>x &lt; y</code>\n   text<br>more</p><ul><li>One<li>Two</ul>"
                        + "<pre>keep this</pre><p translate=no>left alone</p><script>var x = '<p>no</p>';</script></body></html>";
        assertThat(units(HTML, page))
                .containsExactly(
                        "Page", "Head", "Some <b>bold</b> &amp; <code>x &lt; y</code>\ntext<br>more", "One", "Two");
        assertThat(shouted(HTML, page))
                .contains("SOME <b>BOLD</b> &amp; <code>x &lt; y</code>\n   TEXT<br>MORE")
                .contains("keep this")
                .contains("left alone");
        assertThat(kinds(HTML, page)).contains(BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CODE);
    }

    @Test
    void htmlLettersAreReadAndMarkupIsEscaped() {
        assertThat(units(HTML, "<p>caf&eacute; &copy; 2</p>")).containsExactly("café &copy; 2");
        assertThat(HTML.escape(CodedText.plain("a < b & c")).text()).isEqualTo("a &lt; b &amp; c");
    }

    @Test
    void wronglyNestedHtmlComesBack() {
        for (String page : List.of(
                "<p>a<b>c<p>d</b>e</p></p>",
                "<table><p>x<tr><td>y</table>z",
                "</p>text<div><span>b</div>c</span>",
                "a < b <c",
                "<!-- x",
                "<p a='",
                "<ul><li>a</ul></li>b")) {
            units(HTML, page);
            shouted(HTML, page);
        }
    }

    @Test
    void mainTextLeavesMenusOut() {
        DocumentFormat main = new HtmlFormatProvider().create(Settings.of(Map.of("content", "main")));
        String page = "<body><nav><a href=a>Home</a></nav><div class=content><h2>The heading of it all</h2><p>"
                + "This is a long paragraph, with commas, and with text.".repeat(3)
                + "</p><p>Another one, a bit shorter, is here, too.</p></div><div class=sidebar><p>Buy, buy, and buy this "
                + "now.</p></div><footer>Copyright</footer></body>";
        assertThat(units(main, page)).hasSize(3).first().isEqualTo("The heading of it all");
        assertThat(units(HTML, page)).hasSize(6);
    }

    @Test
    void notebooksKeepTheirJson() {
        String notebook =
                "{\n \"cells\": [\n  {\n   \"cell_type\": \"markdown\",\n   \"metadata\": {},\n   \"source\": [\n"
                        + "    \"# Title\\n\",\n    \"\\n\",\n    \"Some \\\"text\\\" \\u00e9,\\n\",\n    \"and $x_1$ more.\"\n   ]\n  },\n"
                        + "  {\n   \"cell_type\": \"code\",\n   \"source\": [\"print('hello')\"], \"outputs\": []\n  },\n"
                        + "  { \"source\": \"one *string*\\ntwo\", \"cell_type\": \"markdown\" }\n ],\n \"nbformat\": 4\n}\n";
        assertThat(units(NOTEBOOK, notebook))
                .containsExactly("Title", "Some \"text\" é,\nand $x_1$ more.", "one *string*\ntwo");
        assertThat(shouted(NOTEBOOK, notebook))
                .isEqualTo(notebook.replace("Title", "TITLE")
                        .replace("Some \\\"text\\\" \\u00e9", "SOME \\\"TEXT\\\" É")
                        .replace("and $x_1$ more", "AND $x_1$ MORE")
                        .replace("one *string*\\ntwo", "ONE *STRING*\\nTWO"));
        assertThat(kinds(NOTEBOOK, notebook)).contains(BlockKind.CODE);
    }

    @Test
    void whatIsNoNotebookIsReportedAndKept() {
        Document document = NOTEBOOK.parse("test", "{\"cells\": [");
        assertThat(document.diagnostics()).hasSize(1);
        assertThat(NOTEBOOK.render(document, Map.of())).isEqualTo("{\"cells\": [");
    }

    @Test
    void renderingRefusesStrangers() {
        Document document = TEXT.parse("test", "a");
        assertThatThrownBy(() -> TEXT.render(document, Map.of("u9", CodedText.plain("b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("u9");
        assertThatThrownBy(() -> HTML.render(document, Map.of())).hasMessageContaining("parsed as text");
    }

    @Test
    void unknownSettingsAreRefused() {
        assertThatThrownBy(() -> new MarkdownFormatProvider().create(Settings.of(Map.of("maths", "on"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("front-matter-fields");
    }
}
