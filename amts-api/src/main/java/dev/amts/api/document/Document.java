package dev.amts.api.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A parsed file: its source text, and the blocks in it. Immutable. What no text unit covers is the skeleton, which every
 * rendering keeps.
 *
 * @param name what to call it in messages: usually the file's path or name
 * @param format the name of the format that parsed it
 * @param source the whole text, a byte-order mark and all line ends included
 * @param blocks the blocks in order; neither they nor their units overlap
 * @param diagnostics what looks like a mistake
 */
public record Document(String name, String format, String source, List<Block> blocks, List<Diagnostic> diagnostics) {
    /**
     * Checks order and nesting of the spans.
     *
     * @throws IllegalArgumentException if blocks overlap, a unit lies outside its block or two units share an id
     */
    public Document {
        Objects.requireNonNull(name);
        Objects.requireNonNull(format);
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
        int from = 0;
        Set<String> ids = new HashSet<>();
        for (Block block : blocks) {
            if (block.span().start() < from || block.span().end() > source.length()) {
                throw new IllegalArgumentException(name + ": block " + block.id() + " at " + block.span()
                        + " overlaps the one before it or the end");
            }
            int inner = block.span().start();
            for (TextUnit unit : block.units()) {
                if (unit.span().start() < inner
                        || unit.span().end() > block.span().end()) {
                    throw new IllegalArgumentException(
                            name + ": text unit " + unit.id() + " at " + unit.span() + " is not inside its block");
                }
                if (!ids.add(unit.id())) {
                    throw new IllegalArgumentException(name + ": two text units have the id " + unit.id());
                }
                inner = unit.span().end();
            }
            from = block.span().end();
        }
    }

    /** All text units, in order. */
    public List<TextUnit> units() {
        return blocks.stream().flatMap(block -> block.units().stream()).toList();
    }

    /** The source of a block, as it stands. */
    public String sourceOf(Block block) {
        return block.span().of(source);
    }

    /** The line that an offset lies in, from 1 on. */
    public int lineAt(int offset) {
        int line = 1;
        for (int i = source.indexOf('\n'); i >= 0 && i < offset; i = source.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
