package dev.amts.core.contract;

import dev.amts.api.contract.DocumentFormatContract;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The built-in formats keep the published contract. */
class FormatContractTest {
    private abstract static class Named extends DocumentFormatContract {
        private final DocumentFormat format;
        private final List<String> samples;

        Named(String name, String... samples) {
            this.format = Services.discover().format(name, Settings.none());
            this.samples = List.of(samples);
        }

        @Override
        protected DocumentFormat format() {
            return format;
        }

        @Override
        protected List<String> samples() {
            return samples;
        }
    }

    @Nested
    class Markdown extends Named {
        Markdown() {
            super(
                    "markdown",
                    "---\ntitle: A page\n---\n# One *title*\n\nText with `code` and [a link](u \"t\").\n",
                    "* item\n  1. deeper\n     more\n\n> quoted\n> lines\n\n| a | b |\n|---|---|\n| c | d |\n",
                    "```java\nint i;\n```\n\nAfter <b>code</b>, ![a picture](p.png) &amp; more\\\nlines\n",
                    "<Box id={1}>\n\nInside a tag.\n\n</Box>\n\n## Heading {/*heading*/}\n");
        }
    }

    @Nested
    class Html extends Named {
        Html() {
            super(
                    "html",
                    "<!DOCTYPE html>\n<html><head><title>T</title></head>\n<body><p>One <b>two</b>.</p></body></html>\n",
                    "<h1>Heading</h1>\n<ul>\n<li>first\n<li>second <code>c</code>\n</ul>\n<pre>as it is</pre>\n<p>end</p>\n",
                    "<table><tr><td>cell &amp; more</td></tr></table>\n<script>if (a < b) {}</script>\n<!-- no -->\n<p>x</p>");
        }
    }

    @Nested
    class PlainText extends Named {
        PlainText() {
            super("text", "One paragraph\nof two lines.\n\n\nAnother.\n", "  indented\n\n\ttabbed\n", "one");
        }
    }

    @Nested
    class Notebook extends Named {
        Notebook() {
            super(
                    "ipynb",
                    """
                    {
                     "cells": [
                      {
                       "cell_type": "markdown",
                       "metadata": {},
                       "source": [
                        "# A *title*\\n",
                        "\\n",
                        "Text with `code` and \\u00e9."
                       ]
                      },
                      {"cell_type": "code", "source": "print(1)", "outputs": [], "execution_count": null}
                     ],
                     "nbformat": 4
                    }
                    """,
                    "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":\"one\\n\\ntwo\"}],\"nbformat\":4}");
        }
    }
}
