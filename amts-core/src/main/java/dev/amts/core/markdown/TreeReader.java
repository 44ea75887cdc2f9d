package dev.amts.core.markdown;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.Span;
import dev.amts.core.document.BlockCollector;
import dev.amts.core.document.TextLayout;
import dev.amts.core.markdown.inline.InlineScanner;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Turns commonmark's tree into blocks. Not thread-safe. */
final class TreeReader {
    private final BlockCollector collector;
    private final MarkdownDialect dialect;
    private final InlineScanner scanner;
    private final int base;
    /** What the node being read lies in: lists, quotes, tables. */
    private final List<Container> structure = new ArrayList<>();
    /** Containers that the dialect opened by a mark of its own. */
    private final List<Container> marked = new ArrayList<>();

    /** Marks that are never closed would otherwise nest without end, each block with a longer list of containers. */
    private static final int DEEPEST = 64;

    private int listDepth;
    /** Blocks before this index have got the label that follows them. */
    private int labelled;

    /**
     * @param base where in the source the parsed text begins
     */
    TreeReader(BlockCollector collector, MarkdownDialect dialect, InlineScanner scanner, int base) {
        this.collector = collector;
        this.dialect = dialect;
        this.scanner = scanner;
        this.base = base;
    }

    void read(Node parent) {
        int index = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock) {
                listDepth++;
                inside(Container.Kind.LIST, "", node);
                listDepth--;
            } else if (node instanceof ListItem) {
                inside(Container.Kind.LIST_ITEM, Integer.toString(++index), node);
            } else if (node instanceof BlockQuote) {
                inside(Container.Kind.QUOTE, "", node);
            } else if (node instanceof TableBlock) {
                inside(Container.Kind.TABLE, "", node);
            } else if (node instanceof TableRow) {
                inside(Container.Kind.TABLE_ROW, "", node);
            } else if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
                text(node, parent);
            } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                code(node);
            } else if (node instanceof ClaimedBlock claimed) {
                claimed.claim().parts().forEach(part -> part(part));
            } else if (node.getFirstChild() != null && !(node.getFirstChild() instanceof TextLines)) {
                read(node);
            } else if (!(node instanceof TextLines)) {
                skeleton(node instanceof HtmlBlock ? BlockKind.HTML : BlockKind.OTHER, node);
            }
        }
    }

    private void inside(Container.Kind kind, String name, Node node) {
        structure.add(new Container(kind, name));
        read(node);
        structure.remove(structure.size() - 1);
    }

    private void text(Node node, Node parent) {
        Span span = span(node);
        if (span == null) {
            return;
        }
        int level = 0;
        BlockKind kind = BlockKind.PARAGRAPH;
        if (node instanceof Heading heading) {
            kind = BlockKind.HEADING;
            level = heading.getLevel();
        } else if (node instanceof TableCell) {
            kind = BlockKind.TABLE_CELL;
        } else if (parent instanceof ListItem && parent.getFirstChild() == node) {
            kind = BlockKind.LIST_ITEM;
            level = listDepth;
        }
        List<BlockCollector.Lines> lines = node instanceof TableCell ? cell(node, span) : lines(node);
        if (kind == BlockKind.HEADING) {
            HeadingId id = HeadingId.of(collector.source(), lines);
            collector.add(kind, level, span, containers(), id.anchor(), id.lines());
        } else if (kind != BlockKind.PARAGRAPH || !picture(span, lines)) {
            Span whole = kind == BlockKind.TABLE_CELL && !lines.isEmpty()
                    ? lines.get(0).spans().get(0)
                    : span;
            collector.add(kind, level, whole, containers(), null, lines);
        }
    }

    /** A paragraph of one line that is nothing but a picture is a picture. */
    private boolean picture(Span span, List<BlockCollector.Lines> lines) {
        if (!collector.source().startsWith("![", span.start()) || lines.size() != 1) {
            return false;
        }
        List<Span> spans = TextLayout.trim(collector.source(), lines.get(0).spans());
        if (spans.size() != 1) {
            return false;
        }
        int start = spans.get(0).start();
        CodedText content = lines.get(0).reader().apply(spans.get(0).of(collector.source()));
        InlineCode first = content.codes().isEmpty() ? null : content.codes().get(0);
        InlineCode last =
                first == null ? null : content.codes().get(content.codes().size() - 1);
        if (first == null
                || last == null
                || first.kind() != CodeKind.IMAGE
                || !first.id().equals(last.id())
                || last.end() != content.length()) {
            return false;
        }
        Span caption = new Span(start + first.end(), start + last.start());
        String path = content.data(last).replaceFirst("^]\\(\\s*<?", "").replaceFirst("[>\\s)].*$", "");
        BlockCollector.Lines text =
                new BlockCollector.Lines(List.of(caption), lines.get(0).reader());
        collector.add(BlockKind.IMAGE, 0, span, containers(), "image:" + path, List.of(text));
        return true;
    }

    private List<BlockCollector.Lines> lines(Node node) {
        List<BlockCollector.Lines> texts = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TextLines lines) {
                List<Span> spans = new ArrayList<>(lines.spans().size());
                for (SourceSpan span : lines.spans()) {
                    spans.add(span(span));
                }
                texts.add(new BlockCollector.Lines(spans, text -> scanner.scan(text, lines.definitions())));
            }
        }
        return texts;
    }

    /** Spans of cells are short by the backslashes before pipes in them; a cell ends at the next pipe without one. */
    private List<BlockCollector.Lines> cell(Node node, Span span) {
        String source = collector.source();
        int end = span.end();
        int lineEnd = LineStart.lineEnd(source, span.start());
        while (end < lineEnd && (source.charAt(end) != '|' || source.charAt(end - 1) == '\\')) {
            end++;
        }
        Span whole = new Span(span.start(), Math.max(end, span.start()));
        List<BlockCollector.Lines> cut = lines(node);
        return cut.isEmpty()
                ? cut
                : List.of(new BlockCollector.Lines(List.of(whole), cut.get(0).reader()));
    }

    private void code(Node node) {
        Span span = span(node);
        if (span == null) {
            return;
        }
        String info = "";
        String code;
        if (node instanceof FencedCodeBlock fenced) {
            info = fenced.getInfo() == null ? "" : fenced.getInfo();
            code = fenced.getLiteral();
            if (fenced.getClosingFenceLength() == null) {
                collector.report(
                        "the code block is not closed: end it with a line of " + fenced.getFenceCharacter(), span);
            }
        } else {
            code = ((IndentedCodeBlock) node).getLiteral();
        }
        CodeReader.Cell cell = dialect.code().read(info, code);
        List<Container> containers = new ArrayList<>(containers());
        containers.addAll(cell.containers());
        collector.add(
                cell.kind(),
                0,
                span,
                containers,
                cell.anchor(),
                CodeTexts.of(collector.source(), base, node, code, cell));
    }

    private void part(LineClaim.Part part) {
        Span span = part.span().shift(base);
        if (part.problem() != null) {
            collector.report(part.problem(), span);
        }
        if (part.effect() instanceof LineClaim.Effect.Closes closes) {
            for (int i = marked.size() - 1; i >= 0; i--) {
                if (marked.get(i).kind() == closes.kind()) {
                    marked.subList(i, marked.size()).clear();
                    break;
                }
            }
        }
        List<BlockCollector.Lines> texts = part.text() == null
                ? List.of()
                : List.of(new BlockCollector.Lines(splitLines(part.text().shift(base)), scanner::scan));
        if (part.effect() instanceof LineClaim.Effect.Labels && part.anchor() != null) {
            label(part.anchor());
        }
        collector.add(part.kind(), 0, span, containers(), part.anchor(), texts);
        if (part.effect() instanceof LineClaim.Effect.Opens opens && marked.size() < DEEPEST) {
            marked.add(opens.container());
        }
    }

    /** Gives the block before, directives aside, the anchor; of a table, its caption or first cell. */
    private void label(String anchor) {
        List<Block> blocks = collector.blocks();
        int i = blocks.size() - 1;
        while (i >= labelled && blocks.get(i).kind() == BlockKind.DIRECTIVE) {
            i--;
        }
        if (i < labelled) {
            return;
        }
        labelled = blocks.size();
        if (blocks.get(i).kind() == BlockKind.TABLE_CELL) {
            while (i > 0 && blocks.get(i - 1).kind() == BlockKind.TABLE_CELL) {
                i--;
            }
            if (i > 0 && blocks.get(i - 1).kind() == BlockKind.CAPTION) {
                i--;
            }
        }
        BlockKind kind = blocks.get(i).kind();
        if (kind != BlockKind.PARAGRAPH && kind != BlockKind.LIST_ITEM && kind != BlockKind.OTHER) {
            collector.anchor(i, anchor);
        }
    }

    private List<Span> splitLines(Span span) {
        String source = collector.source();
        List<Span> lines = new ArrayList<>();
        for (int from = span.start(); from < span.end(); from = LineStart.nextLine(source, from)) {
            lines.add(new Span(from, Math.min(LineStart.lineEnd(source, from), span.end())));
        }
        return lines;
    }

    private void skeleton(BlockKind kind, Node node) {
        Span span = span(node);
        if (span != null) {
            collector.add(kind, 0, span, containers(), null, List.of());
        }
    }

    private List<Container> containers() {
        if (marked.isEmpty()) {
            return List.copyOf(structure);
        }
        List<Container> all = new ArrayList<>(marked);
        all.addAll(structure);
        return all;
    }

    private Span span(SourceSpan span) {
        int start = base + span.getInputIndex();
        return new Span(start, start + span.getLength());
    }

    private @Nullable Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return null;
        }
        return new Span(
                span(spans.get(0)).start(), span(spans.get(spans.size() - 1)).end());
    }
}
