package dev.amts.core.markdown;

import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/** Where the text of a block lies. Stands in the tree in place of CommonMark's own inline nodes. */
final class TextLines extends CustomNode {
    private final List<SourceSpan> spans;
    private final Predicate<String> definitions;

    private TextLines(List<SourceSpan> spans, Predicate<String> definitions) {
        this.spans = spans;
        this.definitions = definitions;
    }

    List<SourceSpan> spans() {
        return spans;
    }

    /** Whether the document defines a link label. */
    Predicate<String> definitions() {
        return definitions;
    }

    /** An inline parser that only notes where the text lies. */
    static InlineParser recorder(InlineParserContext context) {
        Predicate<String> definitions = label -> context.getDefinition(LinkReferenceDefinition.class, label) != null;
        return (SourceLines lines, Node parent) ->
                parent.appendChild(new TextLines(List.copyOf(lines.getSourceSpans()), definitions));
    }
}
