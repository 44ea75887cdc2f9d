package dev.amts.d2l;

import java.util.List;
import java.util.Random;

/** Documents put together at random from everything that the dialect has, and real chapters with random damage. */
final class RandomDocuments {
    private static final List<String> LINES = List.of(
            "# Heading",
            "## [**Slide heading**]",
            "### A {#id}",
            "Setext\n===",
            "* item",
            "  - nested",
            "1. one",
            "    1. deep",
            "> quote",
            ">",
            "```",
            "```{.python .input}",
            "~~~",
            "```toc",
            ":maxdepth: 2",
            "```eval_rst",
            "#@tab pytorch",
            "%%tab all",
            "x = 1  # comment",
            "\"\"\"Docstring.\"\"\"",
            ":label:`sec_a`",
            ":eqlabel:`eq_a`",
            ":width:`400px`",
            ":begin_tab:`mxnet`",
            ":begin_tab:`pytorch, tensorflow` ",
            ":end_tab:",
            ":numref:`fig_a`",
            ":cite:`A.2016`.",
            ":bibliography:`../a.bib`",
            "$$",
            "$$x^2$$",
            "$$\\begin{aligned} a &= b \\\\",
            "c\\end{aligned}$$",
            "(**$$a$$**)",
            "(**",
            "**)",
            "[**",
            "**]",
            "![A $x$ caption.](../img/a.svg)",
            "![Two",
            "lines](a.png)",
            ":Table caption",
            "",
            "| a | b |",
            "|---|:--|",
            "| $P(a \\mid b)$ | `x` |",
            "[Discussions](https://discuss.d2l.ai/t/417)",
            "<!-- comment -->",
            "<div>",
            "</div>",
            "---",
            "[ref]: http://a.b 'title'",
            "    indented",
            "\ttab",
            "Text with trailing spaces  ",
            "text\\",
            "文字，没有空格。",
            "\u00A0",
            "***",
            "+ plus",
            "2) two");

    private static final List<String> INLINE = List.of(
            "word ",
            "two words",
            "文字",
            "，",
            "。",
            "$x_1$",
            "$a\\$b$",
            "$",
            "$5 and $6",
            "$$y$$",
            "`code`",
            "``c ` d``",
            "`",
            ":numref:`fig_a`",
            ":numref:``fig_b``",
            ":eqref:`eq`",
            ":cite:`A.B.2016`",
            ":citet:`C`",
            ":label:`x`",
            "*emph*",
            "**bold**",
            "_under_",
            "*",
            "_",
            "**",
            "***",
            "[**",
            "**]",
            "(**",
            "**)",
            "[~~",
            "~~]",
            "(~~",
            "~~)",
            "[link](https://a.b/c_(d))",
            "[",
            "](",
            "](u)",
            "![pic](p.png)",
            "<http://a.b>",
            "https://d2l.ai/x_y.",
            "&lt;",
            "&",
            "\\$",
            "\\*",
            "\\",
            "<b>",
            "</b>",
            "<",
            ">",
            "!",
            "{",
            "}",
            " ",
            "  ",
            "\t",
            "---",
            "1.",
            "#",
            "|",
            "\u0000",
            "\uD83D\uDE00",
            "\uD83D",
            "\uFEFF");

    private static final List<String> ENDS = List.of("\n", "\n", "\n", "\n\n", "\r\n", "\r", "");

    private final Random random;
    private final List<String> chapters;

    RandomDocuments(long seed, List<String> chapters) {
        this.random = new Random(seed);
        this.chapters = chapters;
    }

    String next() {
        return chapters.isEmpty() || random.nextInt(10) < 8 ? composed() : damaged();
    }

    private String composed() {
        StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? "\uFEFF" : "");
        for (int n = random.nextInt(25); n > 0; n--) {
            text.append(" ".repeat(random.nextInt(4) == 0 ? random.nextInt(6) : 0));
            if (random.nextInt(3) > 0) {
                text.append(pick(LINES));
            }
            for (int k = random.nextInt(3) == 0 ? random.nextInt(10) : 0; k > 0; k--) {
                text.append(pick(INLINE));
            }
            text.append(pick(ENDS));
        }
        return text.toString();
    }

    /** A few thousand characters of a chapter with pieces taken out, doubled, moved and put in. */
    private String damaged() {
        String chapter = pick(chapters);
        int start = random.nextInt(chapter.length());
        StringBuilder text = new StringBuilder(
                chapter.substring(start, Math.min(chapter.length(), start + 500 + random.nextInt(3000))));
        for (int n = random.nextInt(12); n > 0 && text.length() > 2; n--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 2 -> text.insert(at, pick(INLINE));
                default -> text.insert(at, "\n" + pick(LINES) + "\n");
            }
        }
        return text.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
