package dev.amts.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.core.markdown.inline.InlineScanner;
import dev.amts.core.markdown.inline.InlineSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class InlineScannerTest {
    private static final InlineScanner SCANNER = new InlineScanner(InlineSyntax.commonMark());
    private static final Parser COMMONMARK = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** What CommonMark finds: from where to where emphasis, links, code … reach. */
    private static Set<String> expected(String text) {
        Set<String> found = new TreeSet<>();
        COMMONMARK.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Emphasis node) {
                add("pair", node);
            }

            @Override
            public void visit(StrongEmphasis node) {
                add("pair", node);
            }

            @Override
            public void visit(Link node) {
                boolean autolink = text.charAt(node.getSourceSpans().get(0).getInputIndex()) == '<';
                add(autolink ? "alone" : "pair", node);
            }

            @Override
            public void visit(Image node) {
                add("pair", node);
            }

            @Override
            public void visit(Code node) {
                add("alone", node);
            }

            @Override
            public void visit(HtmlInline node) {
                add("alone", node);
            }

            private void add(String role, Node node) {
                List<SourceSpan> spans = node.getSourceSpans();
                SourceSpan last = spans.get(spans.size() - 1);
                found.add(role + " " + spans.get(0).getInputIndex() + " " + (last.getInputIndex() + last.getLength()));
                visitChildren(node);
            }
        });
        return found;
    }

    private static Set<String> found(CodedText text) {
        Set<String> found = new TreeSet<>();
        List<InlineCode> open = new ArrayList<>();
        for (InlineCode code : text.codes()) {
            boolean tag = code.kind() == dev.amts.api.text.CodeKind.TAG;
            switch (code.role()) {
                case OPENING -> open.add(code);
                case CLOSING -> {
                    InlineCode opening = open.remove(open.size() - 1);
                    assertThat(opening.id()).isEqualTo(code.id());
                    if (!tag) {
                        found.add("pair " + opening.start() + " " + code.end());
                    } else {
                        found.add("alone " + opening.start() + " " + opening.end());
                    }
                }
                case STANDALONE -> {}
            }
            boolean plain = code.kind() == dev.amts.api.text.CodeKind.ESCAPE
                    || code.kind() == dev.amts.api.text.CodeKind.LINE_BREAK;
            if ((code.role() == InlineCode.Role.STANDALONE && !plain)
                    || (tag && code.role() == InlineCode.Role.CLOSING)) {
                found.add("alone " + code.start() + " " + code.end());
            }
        }
        assertThat(open).isEmpty();
        return found;
    }

    @Test
    void findsWhatCommonMarkFinds() {
        String[] pieces = {
            "*",
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "](",
            "](u)",
            "](<u v>)",
            "](u \"t\")",
            "!",
            "(",
            ")",
            "a",
            "b",
            " ",
            "x y",
            "\\",
            "\\*",
            "&amp;",
            "&",
            "<",
            ">",
            "<b>",
            "</b>",
            "<http://a>",
            "<a@b.c>",
            "é",
            "文",
            "。",
            "“",
            "\n",
            "1",
            ".",
            "<!-- c -->",
            "$"
        };
        Random random = new Random(7);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder("p");
            for (int n = random.nextInt(14) + 1; n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String markdown = text.append("q").toString().replaceAll("\\n+", "\nw");
            assertThat(found(SCANNER.scan(markdown))).as(markdown).isEqualTo(expected(markdown));
        }
    }

    @Test
    void namesWhatItFinds() {
        assertKinds("a  \nb", "LINE_BREAK");
        assertKinds("a\\\nb", "LINE_BREAK");
        assertKinds("a\\$b", "ESCAPE");
        assertKinds("a &lt; b", "ESCAPE");
        assertKinds("<b>x</b>", "TAG", "TAG");
        assertKinds("![c](p)", "IMAGE", "IMAGE");
        assertKinds("`` ` `` <http://a.b>", "CODE", "URL");
    }

    private static void assertKinds(String text, String... kinds) {
        assertThat(SCANNER.scan(text).codes())
                .extracting(code -> code.kind().name())
                .containsExactly(kinds);
    }

    @Test
    void tagsArePairsWhereTheyNest() {
        assertThat(SCANNER.scan("<b>a *c</b> d*").codes())
                .extracting(code -> code.role().name())
                .containsExactly("STANDALONE", "OPENING", "STANDALONE", "CLOSING");
    }

    @Test
    void referenceLinksNeedADefinition() {
        assertThat(SCANNER.scan("[a][b] [c]").codes()).isEmpty();
        assertThat(SCANNER.scan("[a][b] [c]", label -> label.equals("b")).codes())
                .hasSize(2);
    }
}
