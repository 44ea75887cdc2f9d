package dev.amts.core.format.html;

import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.text.Span;
import dev.amts.core.document.BlockCollector;
import dev.amts.core.markdown.LineStart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into runs of text between the tags of block elements. Goes by where tags lie in the source, so that elements
 * that were nested wrongly do no harm. Not thread-safe.
 */
final class HtmlReader implements NodeFilter {
    private static final Set<String> OPAQUE_BLOCKS = Set.of("pre", "script", "style", "head", "textarea", "template");

    private final BlockCollector collector;
    private final @Nullable Element main;
    /** Where the current run began; what lies before has been dealt with. */
    private int from;
    /** The block element that the current run lies in. */
    private @Nullable Element owner;

    private boolean inside;

    HtmlReader(BlockCollector collector, @Nullable Element main) {
        this.collector = collector;
        this.main = main;
        this.inside = main == null;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element) || node instanceof org.jsoup.nodes.Document) {
            return FilterResult.CONTINUE;
        }
        Range range = element.sourceRange();
        if (element.equals(main)) {
            inside = true;
            from = Math.max(from, end(range, from));
        }
        if (element.normalName().equals("head")) {
            return FilterResult.CONTINUE;
        }
        if (isOpaqueBlock(element)) {
            opaque(element, range);
            return FilterResult.SKIP_CHILDREN;
        }
        if (isOpaqueInline(element)) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (element.isBlock() && range.isTracked()) {
            flush(range.startPos());
            from = Math.max(from, range.endPos());
        }
        if (element.isBlock()) {
            owner = element;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !(node instanceof org.jsoup.nodes.Document)) {
            Range end = element.endSourceRange();
            if (end.isTracked() && end.startPos() >= from) {
                flush(end.startPos());
                from = Math.max(from, end.endPos());
            } else if (element.normalName().equals("title")) {
                // jsoup does not say where this one's closing tag lies.
                int close = collector.source().indexOf("</", from);
                flush(close < 0 ? from : close);
            }
            owner = element.parent();
        }
        if (node.equals(main)) {
            flush(from);
            inside = false;
        }
        return FilterResult.CONTINUE;
    }

    /** Ends the run of text before an offset. */
    void flush(int to) {
        if (to <= from || !inside) {
            return;
        }
        String source = collector.source();
        List<Span> lines = new ArrayList<>();
        for (int line = from; line < to; line = LineStart.nextLine(source, line)) {
            lines.add(new Span(line, Math.min(to, LineStart.lineEnd(source, line))));
        }
        from = to;
        lines.removeIf(line -> line.of(source).isBlank());
        if (lines.isEmpty()) {
            return;
        }
        Element around = owner;
        BlockKind kind = around == null ? BlockKind.PARAGRAPH : kind(around);
        Span span = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
        collector.add(
                kind,
                around == null ? 0 : level(around, kind),
                span,
                around == null ? List.of() : containers(around),
                around == null || around.id().isEmpty() ? null : "label:" + around.id(),
                List.of(new BlockCollector.Lines(lines, HtmlInline::parse)));
    }

    private void opaque(Element element, Range range) {
        if (!range.isTracked()) {
            return;
        }
        flush(range.startPos());
        Range close = element.endSourceRange();
        int end = Math.max(end(range, from), close.isTracked() ? close.endPos() : lastEnd(element));
        if (inside && range.startPos() >= from) {
            boolean code = element.normalName().equals("pre");
            collector.skeleton(code ? BlockKind.CODE : BlockKind.HTML, new Span(range.startPos(), end), null);
        }
        from = Math.max(from, end);
    }

    private static int lastEnd(Element element) {
        Node last = element.lastChild();
        return last == null ? 0 : end(last.sourceRange(), 0);
    }

    private static int end(Range range, int otherwise) {
        return range.isTracked() ? range.endPos() : otherwise;
    }

    private boolean isOpaqueBlock(Element element) {
        if (OPAQUE_BLOCKS.contains(element.normalName())) {
            return true;
        }
        if (main != null && inside && !element.equals(main) && MainText.isClutter(element)) {
            return true;
        }
        return element.isBlock() && isLeftAlone(element);
    }

    private static boolean isOpaqueInline(Element element) {
        return HtmlInline.OPAQUE.contains(element.normalName()) || isLeftAlone(element);
    }

    private static boolean isLeftAlone(Element element) {
        return element.attr("translate").equalsIgnoreCase("no") || element.hasClass("notranslate");
    }

    private static BlockKind kind(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
            case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
            case "td", "th" -> BlockKind.TABLE_CELL;
            case "caption", "figcaption" -> BlockKind.CAPTION;
            case "title" -> BlockKind.FRONT_MATTER;
            default -> BlockKind.PARAGRAPH;
        };
    }

    private static int level(Element element, BlockKind kind) {
        if (kind == BlockKind.HEADING) {
            return element.normalName().charAt(1) - '0';
        }
        if (kind != BlockKind.LIST_ITEM) {
            return 0;
        }
        return (int) element.parents().stream()
                .filter(each -> Set.of("ul", "ol", "dl").contains(each.normalName()))
                .count();
    }

    private static List<Container> containers(Element element) {
        List<Container> containers = new ArrayList<>();
        for (Element each = element; each != null; each = each.parent()) {
            Container.Kind kind = switch (each.normalName()) {
                case "ul", "ol", "dl" -> Container.Kind.LIST;
                case "li", "dt", "dd" -> Container.Kind.LIST_ITEM;
                case "blockquote" -> Container.Kind.QUOTE;
                case "table" -> Container.Kind.TABLE;
                case "tr" -> Container.Kind.TABLE_ROW;
                default -> null;
            };
            if (kind != null) {
                String name = kind == Container.Kind.LIST_ITEM || kind == Container.Kind.TABLE_ROW
                        ? Integer.toString(each.elementSiblingIndex() + 1)
                        : "";
                containers.add(new Container(kind, name));
            }
        }
        Collections.reverse(containers);
        return containers;
    }
}
