package dev.amts.core.markdown;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import dev.amts.core.document.BlockCollector;
import dev.amts.core.document.Splicer;
import dev.amts.core.markdown.ClaimParser.TooManyBlocksException;
import dev.amts.core.markdown.inline.InlineScanner;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads and writes one dialect of Markdown. Immutable and thread-safe.
 *
 * <p>The block structure is CommonMark's (commonmark-java finds it, with source spans), GitHub's tables and the dialect's
 * marks included; text is spliced into the source and never rendered anew.
 */
public final class MarkdownFormat implements DocumentFormat {
    /** Deeper nesting is read as text: it keeps hostile documents linear. */
    private static final int MAX_OPEN_BLOCKS = 64;
    /** A chapter has a thousand, and each takes one or two kilobytes of memory. */
    private static final int MOST_BLOCKS = 500_000;

    private final MarkdownDialect dialect;
    private final InlineScanner scanner;

    public MarkdownFormat(MarkdownDialect dialect) {
        this.dialect = dialect;
        this.scanner = new InlineScanner(dialect.inline());
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public Document parse(String name, String text) {
        BlockCollector collector = new BlockCollector(text);
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        start = new FrontMatter(collector, dialect.frontMatterFields()).read(start);
        String body = text.substring(start);
        try {
            new TreeReader(collector, dialect, scanner, start).read(tree(body, start, collector));
        } catch (TooManyBlocksException e) {
            collector.report(
                    "there are more than " + MOST_BLOCKS + " lines or blocks: none of them is read; split the document",
                    new Span(start, text.length()));
        }
        return new Document(name, name(), text, collector.blocks(), collector.diagnostics());
    }

    private Node tree(String body, int start, BlockCollector collector) {
        try {
            return tree(body, List.of(TablesExtension.create()));
        } catch (IllegalArgumentException e) {
            // The extension gives up at a million cells, for rows are filled up to the width of the header.
            collector.report(
                    "the tables have more than a million cells: they are read as plain text",
                    new Span(start, start + body.length()));
            return tree(body, List.of());
        }
    }

    private Node tree(String body, List<Extension> extensions) {
        // Paragraphs begin without a question to any factory: a line that is not empty counts as well.
        if (hasMoreLines(body, MOST_BLOCKS)) {
            throw new TooManyBlocksException();
        }
        return Parser.builder()
                .extensions(extensions)
                .customBlockParserFactory(new ClaimParser.Factory(dialect.lineMarks(), body, MOST_BLOCKS))
                .inlineParserFactory(TextLines::recorder)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .build()
                .parse(body);
    }

    /** Whether more lines than so many are not empty. */
    private static boolean hasMoreLines(String body, int most) {
        int lines = 0;
        for (int i = 1; i < body.length() && lines <= most; i++) {
            lines += isLineEnd(body.charAt(i)) && !isLineEnd(body.charAt(i - 1)) ? 1 : 0;
        }
        return lines > most;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public String render(Document document, Map<String, CodedText> translations) {
        return Splicer.splice(name(), document, translations);
    }

    @Override
    public CodedText parseInline(String text) {
        return scanner.scan(text);
    }

    @Override
    public CodedText escape(CodedText text) {
        return new Escaping(scanner).escape(text);
    }
}
