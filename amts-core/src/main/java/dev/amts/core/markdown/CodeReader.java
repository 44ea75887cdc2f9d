package dev.amts.core.markdown;

import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a code block of a dialect is. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface CodeReader {
    /**
     * What a code block is.
     *
     * @param info what stands after the opening fence, as in {@code {.python .input}}; empty for indented code
     * @param code its lines
     */
    Cell read(String info, String code);

    /**
     * A code block as a dialect sees it. Immutable.
     *
     * @param kind of the block
     * @param anchor its anchor key
     * @param containers what it lies in beside what stands around it
     * @param texts what in it is translated, as spans of its code
     */
    record Cell(BlockKind kind, @Nullable String anchor, List<Container> containers, List<Span> texts) {
        public Cell {
            containers = List.copyOf(containers);
            texts = List.copyOf(texts);
        }
    }
}
