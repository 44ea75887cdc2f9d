package dev.amts.d2l;

import dev.amts.api.contract.DocumentFormatContract;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.provider.Settings;
import java.util.List;

/** The book's dialect keeps the contract of all formats. */
class D2lContractTest extends DocumentFormatContract {
    private final DocumentFormat format = new D2lMarkdownProvider().create(Settings.none());

    @Override
    protected DocumentFormat format() {
        return format;
    }

    @Override
    protected List<String> samples() {
        return List.of(
                "# A *title*\n:label:`sec_a`\n\nSee :numref:`fig_a`, :eqref:`eq_a` and :cite:`Who.2016`.\n",
                "![A caption.](../img/a.svg)\n:width:`300px`\n:label:`fig_a`\n\nText $x_i$ here.\n",
                "$$y = x$$\n:eqlabel:`eq_a`\n\nTwo [**slide marks**] and (~~more~~).\n",
                ":begin_tab:`mxnet`\nProse in a tab.\n:end_tab:\n\n[Discussions](https://discuss.d2l.ai/t/1)\n",
                "```{.python .input}\n#@tab all\nx = 1  #@save\n```\n\n|a|b|\n|:-|:-|\n|c|$d$|\n:Caption\n\n1. one\n   - two\n");
    }
}
