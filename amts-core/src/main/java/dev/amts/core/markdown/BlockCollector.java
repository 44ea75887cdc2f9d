package dev.amts.core.markdown;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.document.Diagnostic;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import dev.amts.core.markdown.inline.InlineScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the blocks of a document in order and numbers them. Not thread-safe. */
final class BlockCollector {
    private final String source;
    private final InlineScanner scanner;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int unitCount;
    private int end;

    BlockCollector(String source, InlineScanner scanner, MarkdownDialect dialect) {
        this.source = source;
        this.scanner = scanner;
    }

    String source() {
        return source;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    void report(String message, Span span) {
        int line = 1;
        for (int i = source.indexOf('\n'); i >= 0 && i < span.start(); i = source.indexOf('\n', i + 1)) {
            line++;
        }
        diagnostics.add(new Diagnostic(message, line, span));
    }

    void skeleton(BlockKind kind, Span span, @Nullable String anchor) {
        add(kind, 0, span, List.of(), anchor, List.of());
    }

    void text(BlockKind kind, Span span, Span text, @Nullable String anchor) {
        add(kind, 0, span, List.of(), anchor, List.of(new Lines(List.of(text), label -> false)));
    }

    /**
     * What becomes a text unit.
     *
     * @param spans its lines in the source, without what stands before and after the text on each
     * @param definitions whether the document defines a link label
     */
    record Lines(List<Span> spans, Predicate<String> definitions) {}

    void add(
            BlockKind kind,
            int level,
            Span span,
            List<Container> containers,
            @Nullable String anchor,
            List<Lines> texts) {
        List<TextUnit> units = new ArrayList<>();
        for (Lines lines : texts) {
            TextUnit unit = unit(lines);
            if (unit != null) {
                units.add(unit);
            }
        }
        // Spans of nested or broken structures may touch what came before; blocks never overlap.
        int start = Math.max(span.start(), end);
        int last = Math.max(span.end(), start);
        if (last == start && units.isEmpty()) {
            return;
        }
        end = last;
        blocks.add(new Block("b" + (blocks.size() + 1), kind, level, new Span(start, last), containers, anchor, units));
    }

    /** Gives the block at an index an anchor. */
    void anchor(int index, String anchor) {
        Block block = blocks.get(index);
        blocks.set(
                index,
                new Block(
                        block.id(),
                        block.kind(),
                        block.level(),
                        block.span(),
                        block.containers(),
                        anchor,
                        block.units()));
    }

    private @Nullable TextUnit unit(Lines lines) {
        List<Span> spans = Trim.lines(source, lines.spans());
        if (spans.isEmpty()) {
            return null;
        }
        CodedText content = scanner.scan(joined(spans), lines.definitions());
        if (content.translatableText().codePoints().noneMatch(Character::isLetter)) {
            return null;
        }
        Span span = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        return new TextUnit("u" + ++unitCount, content, span, Prefixes.of(source, spans));
    }

    private String joined(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0).of(source);
        }
        StringJoiner text = new StringJoiner("\n");
        spans.forEach(line -> text.add(line.of(source)));
        return text.toString();
    }
}
