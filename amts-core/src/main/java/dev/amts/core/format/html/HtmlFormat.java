package dev.amts.core.format.html;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.text.CodedText;
import dev.amts.core.document.BlockCollector;
import dev.amts.core.document.Splicer;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads and writes HTML. Immutable and thread-safe.
 *
 * <p>jsoup finds the elements and where they lie in the source; text is spliced into the source. What is marked {@code
 * translate="no"} or {@code class="notranslate"} is left alone, as are programs, preformatted text, formulas and forms'
 * fields. Attributes are not translated.
 */
public final class HtmlFormat implements DocumentFormat {
    /** The name of the format. */
    public static final String NAME = "html";

    private final Content content;

    /** What of a page is text. */
    public enum Content {
        /** All of it, menus and footers included. */
        ALL,
        /** The article alone: for pages out of the web. */
        MAIN
    }

    public HtmlFormat(Content content) {
        this.content = content;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Document parse(String name, String text) {
        org.jsoup.nodes.Document page =
                Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        BlockCollector collector = new BlockCollector(text);
        Element main = content == Content.MAIN ? MainText.of(page) : null;
        HtmlReader reader = new HtmlReader(collector, main);
        NodeTraversor.filter(reader, page);
        reader.flush(text.length());
        return new Document(name, NAME, text, collector.blocks(), collector.diagnostics());
    }

    @Override
    public String render(Document document, Map<String, CodedText> translations) {
        return Splicer.splice(NAME, document, translations);
    }

    @Override
    public CodedText parseInline(String text) {
        return HtmlInline.parse(text);
    }

    @Override
    public CodedText escape(CodedText text) {
        return HtmlInline.escape(text);
    }
}
