package dev.amts.core.document;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.document.Diagnostic;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the blocks of a document in order and numbers them. Not thread-safe. */
public final class BlockCollector {
    private final String source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int unitCount;
    private int end;

    private int counted;
    private int line = 1;

    public BlockCollector(String source) {
        this.source = source;
    }

    /** The document's text. */
    public String source() {
        return source;
    }

    /** The blocks so far. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** The diagnostics so far. */
    public List<Diagnostic> diagnostics() {
        return Collections.unmodifiableList(diagnostics);
    }

    /** Adds a diagnostic about a span. */
    public void report(String message, Span span) {
        diagnostics.add(new Diagnostic(message, lineOf(span.start()), span));
    }

    /** Adds a block at the top level that is not translated. */
    public void skeleton(BlockKind kind, Span span, @Nullable String anchor) {
        add(kind, 0, span, List.of(), anchor, List.of());
    }

    /**
     * What becomes a text unit.
     *
     * @param spans its lines in the source, perhaps with layout before and after the text on each
     * @param reader finds the codes in the text
     */
    public record Lines(List<Span> spans, Function<String, CodedText> reader) {}

    /**
     * Adds a block. What of its span lies before the end of the block before it is cut off; a text without a letter outside
     * its codes is no text unit.
     */
    public void add(
            BlockKind kind,
            int level,
            Span span,
            List<Container> containers,
            @Nullable String anchor,
            List<Lines> texts) {
        List<TextUnit> units = new ArrayList<>();
        for (Lines lines : texts) {
            TextUnit unit = unit(lines);
            if (unit != null && unit.span().start() >= end) {
                units.add(unit);
            }
        }
        int start = Math.max(span.start(), end);
        int last = Math.max(span.end(), start);
        if (last == start && units.isEmpty()) {
            return;
        }
        end = last;
        blocks.add(new Block("b" + (blocks.size() + 1), kind, level, new Span(start, last), containers, anchor, units));
    }

    /** Adds a text unit whose content is not its source as it stands. */
    public void add(BlockKind kind, int level, Span span, List<Container> containers, CodedText content, Span unit) {
        List<TextUnit> units = hasLetter(content) && unit.start() >= end
                ? List.of(new TextUnit("u" + ++unitCount, content, unit, ""))
                : List.of();
        if (span.start() < end) {
            return;
        }
        end = span.end();
        blocks.add(new Block("b" + (blocks.size() + 1), kind, level, span, containers, null, units));
    }

    /** Gives the block at an index an anchor. */
    public void anchor(int index, String anchor) {
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
        List<Span> spans = TextLayout.trim(source, lines.spans());
        if (spans.isEmpty()) {
            return null;
        }
        CodedText content = lines.reader().apply(joined(spans));
        if (!hasLetter(content)) {
            return null;
        }
        Span span = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        return new TextUnit("u" + ++unitCount, content, span, TextLayout.prefix(source, spans));
    }

    /** Whether there is anything to translate. */
    private static boolean hasLetter(CodedText content) {
        String text = content.translatableText();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private String joined(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0).of(source);
        }
        StringJoiner text = new StringJoiner("\n");
        spans.forEach(each -> text.add(each.of(source)));
        return text.toString();
    }

    private int lineOf(int offset) {
        if (offset < counted) {
            counted = 0;
            line = 1;
        }
        for (int i = source.indexOf('\n', counted); i >= 0 && i < offset; i = source.indexOf('\n', counted)) {
            line++;
            counted = i + 1;
        }
        return line;
    }
}
